package org.hearsay.ledger.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ledger.claim.PhraseList;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Reads what an article says outright of names for one thing. Immutable; takes time in proportion to the text.
final class AliasReader {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_BY = 4;
    private static final int LONGEST_ROLE = 7;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "de", "al", "in");
    private static final Set<String> CALLS = Set.of("calls", "call", "called");

    private final PhraseList phrases = PhraseList.load(AliasReader.class, "aliases.tsv");

    List<Alias> read(Article article) {
        Prose prose = Prose.of(article.text());
        String id = article.id();
        List<Alias> found = new ArrayList<>();
        for (Span sentence : prose.sentences()) {
            List<Word> words = prose.words(sentence);
            for (int at = 0; at < words.size(); at++) {
                addIfAny(acronym(words, at, id), found);
                addIfAny(knownAs(words, at, id), found);
                addIfAny(twoCalls(words, at, id), found);
                addIfAny(relabelled(words, at, id), found);
            }
        }
        return found;
    }

    private static void addIfAny(@Nullable Alias alias, List<Alias> found) {
        if (alias != null) {
            found.add(alias);
        }
    }

    /// `Lower Dray Liberation Front (LDLF)`: the letters are the initials of the words before.
    private static @Nullable Alias acronym(List<Word> words, int at, String article) {
        if (!words.get(at).is("(")
                || at + 2 >= words.size()
                || !words.get(at + 2).is(")")) {
            return null;
        }
        String letters = words.get(at + 1).text().replace(".", "");
        if (letters.length() < 2
                || letters.length() > LONGEST_NAME
                || !letters.chars().allMatch(Character::isUpperCase)) {
            return null;
        }
        int from = at;
        int letter = letters.length() - 1;
        while (from > 0 && letter >= 0) {
            Word word = words.get(--from);
            if (!word.lexical()) {
                return null;
            }
            if (Character.toUpperCase(word.text().charAt(0)) == letters.charAt(letter)) {
                letter--;
            } else if (!SMALL.contains(word.lower())) {
                return null;
            }
        }
        return letter >= 0
                ? null
                : new Alias(text(words, from, at), words.get(at + 1).text(), article, text(words, from, at + 3));
    }

    /// `the Tarrow reef, known to fishermen as the Widow`.
    private @Nullable Alias knownAs(List<Word> words, int at, String article) {
        int after = -1;
        List<String> row = phrases.at(words, at);
        if (row != null && row.get(1).equals("noun")) {
            return renamed(words, at, at + row.getFirst().split(" ").length, article);
        }
        if (row != null) {
            after = at + row.getFirst().split(" ").length;
        } else if (words.get(at).is("known")
                && at + 1 < words.size()
                && (words.get(at + 1).is("to") || words.get(at + 1).is("by"))) {
            for (int i = at + 2; i < Math.min(words.size(), at + 2 + LONGEST_BY); i++) {
                after = words.get(i).is("as") ? i + 1 : after;
            }
        }
        if (after < 0 || after >= words.size()) {
            return null;
        }
        int end = nameEnd(words, after);
        int before = at > 0 && words.get(at - 1).is(",") ? at - 1 : at;
        int begin = nameBegin(words, before);
        return end <= after || begin >= before
                ? null
                : new Alias(bare(words, begin, before), bare(words, after, end), article, text(words, begin, end));
    }

    /// `The combat mission was renamed an advisory mission`: both end in one noun.
    private static @Nullable Alias renamed(List<Word> words, int end, int from, String article) {
        int begin = end - 1;
        while (begin > 0
                && end - begin < LONGEST_ROLE
                && !ARTICLES.contains(words.get(begin).lower())) {
            begin--;
        }
        if (end < 2
                || from >= words.size()
                || !ARTICLES.contains(words.get(begin).lower())) {
            return null;
        }
        String noun = words.get(end - 1).stem();
        int last = from;
        while (last < Math.min(words.size(), from + LONGEST_ROLE)
                && !words.get(last).stem().equals(noun)) {
            last++;
        }
        boolean apart = last < words.size() && words.get(last).stem().equals(noun) && last - from >= 1;
        return apart
                ? new Alias(bare(words, begin, end), bare(words, from, last + 1), article, text(words, begin, last + 1))
                : null;
    }

    /// `What the government calls a training mission, the factions call an occupation`.
    private static @Nullable Alias twoCalls(List<Word> words, int at, String article) {
        if (!words.get(at).is("what")) {
            return null;
        }
        int first = next(words, at, CALLS);
        int comma = first < 0 ? -1 : next(words, first, Set.of(","));
        int second = comma < 0 ? -1 : next(words, comma, CALLS);
        int end = second < 0 ? -1 : second + 1;
        while (end > 0 && end < words.size() && words.get(end).lexical()) {
            end++;
        }
        return second < 0 || end - second > LONGEST_NAME || comma - first > LONGEST_NAME
                ? null
                : new Alias(bare(words, first + 1, comma), bare(words, second + 1, end), article, text(words, at, end));
    }

    /// `from a combat role to an advisory role`: two names before one noun, the one given up for the other.
    private static @Nullable Alias relabelled(List<Word> words, int at, String article) {
        if (!words.get(at).is("from")) {
            return null;
        }
        int to = next(words, at, Set.of("to", "into"));
        if (to < 0 || to - at > LONGEST_ROLE || to - at < 3) {
            return null;
        }
        String noun = words.get(to - 1).stem();
        int end = to + 1;
        while (end < Math.min(words.size(), to + LONGEST_ROLE)
                && !words.get(end).stem().equals(noun)) {
            end++;
        }
        boolean apart = end < words.size() && words.get(end).stem().equals(noun) && end - to >= 2;
        boolean lexical = apart && words.subList(at, end).stream().allMatch(Word::lexical);
        return lexical && !Character.isDigit(noun.charAt(0))
                ? new Alias(bare(words, at + 1, to), bare(words, to + 1, end + 1), article, text(words, at, end + 1))
                : null;
    }

    private static int next(List<Word> words, int from, Set<String> wanted) {
        for (int i = from + 1; i < Math.min(words.size(), from + 2 * LONGEST_NAME); i++) {
            if (wanted.contains(words.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static int nameEnd(List<Word> words, int from) {
        int at = from;
        while (at < words.size() && at - from < LONGEST_NAME && ofAName(words.get(at))) {
            at++;
        }
        while (at > from && SMALL.contains(words.get(at - 1).lower())) {
            at--;
        }
        return at;
    }

    /// Back over capitals, and over the one common noun that may end a name: `Tarrow reef`.
    private static int nameBegin(List<Word> words, int end) {
        int at = end;
        if (at > 0 && words.get(at - 1).lexical() && !words.get(at - 1).capitalised()) {
            at--;
        }
        int noun = at;
        while (at > 0 && end - at < LONGEST_NAME && ofAName(words.get(at - 1))) {
            at--;
        }
        while (at < noun && SMALL.contains(words.get(at).lower())) {
            at++;
        }
        return at == noun ? end : at;
    }

    private static boolean ofAName(Word word) {
        return word.lexical() && (word.capitalised() || SMALL.contains(word.lower()));
    }

    private static String bare(List<Word> words, int from, int to) {
        boolean article = from < to && ARTICLES.contains(words.get(from).lower());
        return text(words, article ? from + 1 : from, to);
    }

    private static String text(List<Word> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Word word : words.subList(from, to)) {
            if (end >= 0 && word.start() > end) {
                text.append(' ');
            }
            text.append(word.text());
            end = word.end();
        }
        return text.toString().strip();
    }

    /// A name for comparison: lower case, no article before it.
    static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String article : ARTICLES) {
            if (lower.startsWith(article + " ")) {
                return lower.substring(article.length() + 1);
            }
        }
        return lower;
    }
}
