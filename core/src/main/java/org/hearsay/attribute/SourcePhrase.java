package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// The words that name a source, taken apart: `[a] [senior U.S. official] [familiar with the talks]`.
///
/// @param words all of them, outer punctuation left off; may be empty
/// @param determiner how the phrase begins
/// @param core the words up to the head, determiner included
/// @param head the noun that decides, if the lexicon knows it
/// @param headFrom index in `words` of the head's first word; the last word of the core if the head is unknown
record SourcePhrase(
        List<Word> words,
        Determiner determiner,
        List<Word> core,
        @Nullable Head head,
        int headFrom) {

    enum Determiner {
        /// `the`, `this`, or a possessive: one that is known.
        DEFINITE,
        /// `a`, `another`, `one`: one not named.
        INDEFINITE,
        /// `two`, `several`: a few, counted.
        COUNTED,
        NONE
    }

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "your", "both");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "any", "every", "each");
    private static final Set<String> PARTITIVE = Set.of(
            "one", "two", "three", "four", "five", "several", "some", "many", "most", "few", "half", "none", "all",
            "both", "each");
    private static final Set<String> COUNTED = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "multiple", "dozen");

    /// What can only follow a head noun.
    private static final Set<String> AFTER_HEAD = Set.of(
            "of",
            "for",
            "at",
            "in",
            "from",
            "with",
            "on",
            "to",
            "by",
            "near",
            "inside",
            "within",
            "about",
            "who",
            "that",
            "which",
            "whose",
            "whom",
            "familiar",
            "close",
            "speaking",
            "involved",
            "briefed",
            "based",
            "working",
            "including",
            "such",
            "across",
            "around",
            "outside",
            "against",
            "as",
            "aboard",
            "there",
            "here",
            "while",
            "where",
            "when",
            "directly",
            "present",
            "responsible",
            "living",
            "quoted",
            "cited",
            "posted",
            "published",
            "released",
            "issued",
            "obtained",
            "seen",
            "reviewed",
            "appearing",
            "popping",
            "sent",
            "written",
            "led",
            "conducted",
            "under",
            "after",
            "during",
            "between",
            "among",
            "like",
            "than",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "citing",
            "quoting");

    static SourcePhrase of(Span span, Scene scene) {
        List<Word> words = trimmed(scene.prose().words(span));
        if (words.isEmpty()) {
            return new SourcePhrase(words, Determiner.NONE, words, null, 0);
        }
        // `one of the judges`: the head stands after `of`.
        int start = words.size() > 2
                        && PARTITIVE.contains(words.getFirst().lower())
                        && words.get(1).is("of")
                ? 2
                : 0;
        int coreEnd = start + 1;
        Phrases.Hit<Head> head = null;
        for (int i = start; i < words.size(); ) {
            Phrases.Hit<Head> hit = scene.lexicon().heads.at(words, i);
            Word word = words.get(i);
            if (hit != null && !words.get(hit.to() - 1).possessive()) {
                head = hit;
                i = hit.to();
                coreEnd = i;
            } else if (i > start && (!word.lexical() && !joinsNouns(word) || AFTER_HEAD.contains(word.lower()))) {
                break;
            } else {
                i++;
                coreEnd = i;
            }
        }
        boolean decides = head != null && head.to() == coreEnd;
        return new SourcePhrase(
                words,
                determinerOf(words, coreEnd),
                words.subList(0, coreEnd),
                decides && head != null ? head.value() : null,
                decides && head != null ? head.from() : coreEnd - 1);
    }

    private static boolean joinsNouns(Word word) {
        return word.is(".") || word.is("&") || word.is("-") || word.is("/");
    }

    private static List<Word> trimmed(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (from < to && !words.get(from).lexical()) {
            from++;
        }
        while (to > from && !words.get(to - 1).lexical()) {
            to--;
        }
        return words.subList(from, to);
    }

    private static Determiner determinerOf(List<Word> words, int coreEnd) {
        String first = words.getFirst().lower();
        if (words.size() > 1 && words.get(1).is("of") && PARTITIVE.contains(first)) {
            return COUNTED.contains(first) || first.equals("one") ? Determiner.COUNTED : Determiner.NONE;
        }
        for (Word word : words.subList(0, Math.min(coreEnd, 4))) {
            if (COUNTED.contains(word.lower()) || Character.isDigit(word.text().charAt(0))) {
                return Determiner.COUNTED;
            }
        }
        if (DEFINITE.contains(first)) {
            return Determiner.DEFINITE;
        }
        if (INDEFINITE.contains(first)) {
            return Determiner.INDEFINITE;
        }
        boolean owned = words.subList(0, Math.max(0, coreEnd - 1)).stream().anyMatch(Word::possessive);
        return owned ? Determiner.DEFINITE : Determiner.NONE;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Word first() {
        return words.getFirst();
    }

    /// The word that decides what the phrase is.
    Word last() {
        return core.getLast();
    }

    /// From the first word to the last.
    Span span() {
        return new Span(words.getFirst().start(), words.getLast().end());
    }

    Span coreSpan() {
        return new Span(core.getFirst().start(), core.getLast().end());
    }

    boolean plural() {
        return head != null
                ? head.plural()
                : last().lower().endsWith("s") && !last().lower().endsWith("ss") && !last().possessive();
    }

    /// Whether the holder is marked as the only one: `Iraq’s highest security official`.
    boolean superlative() {
        return core.stream()
                .anyMatch(word -> word.lower().length() > 4 && word.lower().endsWith("est")
                        || word.is("top")
                        || word.is("most")
                        || word.is("only")
                        || word.is("chief"));
    }
}
