package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text from its script and its small words, weighed against what the page declares: pages
/// are often declared in their template's language, so enough text is believed more than the declaration.
final class LanguageDetector {

    /// Not told: too short, and nothing declared.
    static final String UNDETERMINED = "und";

    private static final int SAMPLE = 20_000;
    private static final int FEW_WORDS = 25;
    /// In running text of the languages listed at least every fifth word is on its list; of others, by chance,
    /// fewer than one in eight. Lists and recipes have fewer; there the declaration's word counts as well.
    private static final double SHARE = 0.15;
    private static final double SHARE_IF_DECLARED = 0.05;

    private static final Set<String> LANGUAGES = new HashSet<>();
    private static final Map<String, List<String>> LANGUAGES_OF_WORD = new HashMap<>();

    static {
        for (List<String> row : Table.rows("languages.tsv", 3)) {
            LANGUAGES.add(row.get(0));
            for (String word : Set.of(distinct(row.get(1)))) {
                LANGUAGES_OF_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
            }
        }
    }

    private LanguageDetector() {}

    /// The primary BCP 47 tag of the text.
    ///
    /// @param declared a tag such as `en-GB` or `en_US`; may be wrong or `null`
    static String of(String text, @Nullable String declared) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String tag = primary(declared);
        String script = byScript(sample);
        if (script != null) {
            return script;
        }
        List<String> words = List.of(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"));
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            for (String language : LANGUAGES_OF_WORD.getOrDefault(word, List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        // Ties go to the declared language, then by name, so that the same text always gives the same tag.
        String best = hits.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().equals(tag))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(UNDETERMINED);
        int most = hits.getOrDefault(best, 0);
        boolean clear = most >= words.size() * (best.equals(tag) ? SHARE_IF_DECLARED : SHARE);
        if (words.size() < FEW_WORDS) {
            return tag != null ? tag : clear && most >= 3 ? best : UNDETERMINED;
        }
        return clear ? best : tag != null && !LANGUAGES.contains(tag) ? tag : UNDETERMINED;
    }

    /// Whether the text is long enough for [#UNDETERMINED] to mean that it is in none of the languages known here.
    static boolean isEnough(String text) {
        return text.split("[^\\p{L}\\p{M}]+", FEW_WORDS + 1).length > FEW_WORDS;
    }

    /// `en` for `en-GB`; `null` if that is no tag.
    static @Nullable String primary(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String tag = declared.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return tag.length() >= 2 && tag.length() <= 3 && tag.chars().allMatch(c -> c >= 'a' && c <= 'z') ? tag : null;
    }

    /// Languages that have a script to themselves, as far as news goes, by the letters that make up most of the
    /// text.
    private static @Nullable String byScript(String sample) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int all = 0;
        for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
            int c = sample.codePointAt(i);
            if (Character.isLetter(c)) {
                letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                all++;
            }
        }
        int half = all / 2;
        int kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
        if (kana + han > half) {
            return kana > all / 10 ? "ja" : "zh";
        }
        return letters.getOrDefault(Character.UnicodeScript.HANGUL, 0) > half
                ? "ko"
                : letters.getOrDefault(Character.UnicodeScript.THAI, 0) > half ? "th" : null;
    }

    private static String[] distinct(String words) {
        return Arrays.stream(words.split(" ")).distinct().toArray(String[]::new);
    }
}
