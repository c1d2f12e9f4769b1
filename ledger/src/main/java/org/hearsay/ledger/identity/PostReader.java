package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads posts in titles and offices. Looks at a bounded number of words.
final class PostReader {

    private record Noun(String canonical, boolean unique) {}

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_NOUN = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "in", "at", "on");
    private static final Map<String, Noun> NOUNS = new HashMap<>();
    private static final Map<String, String> SYNONYMS = new HashMap<>();
    private static final Set<String> NOT_NOW = new HashSet<>();

    static {
        for (Table.Row row : Table.load("posts.tsv").rows()) {
            Noun noun = new Noun(row.column(0), row.column(2).equals("one"));
            NOUNS.put(row.column(0), noun);
            row.list(1).forEach(variant -> NOUNS.put(variant, noun));
        }
        for (Table.Row row : Table.load("post-synonyms.tsv").rows()) {
            row.list(1).forEach(variant -> SYNONYMS.put(variant, row.column(0)));
        }
        Table.load("not-now.tsv").rows().forEach(row -> NOT_NOW.add(row.column(0)));
    }

    private PostReader() {}

    /// The first post in these words; `null` if there is none that is known.
    static @Nullable Post read(String description) {
        List<String> words = Words.of(description);
        if (words.size() > MOST_WORDS) {
            words = words.subList(0, MOST_WORDS);
        }
        for (int at = 0; at < words.size(); at++) {
            for (int end = Math.min(words.size(), at + LONGEST_NOUN); end > at; end--) {
                Noun noun = NOUNS.get(lower(words.subList(at, end)));
                if (noun != null) {
                    return post(words, at, end, noun);
                }
            }
        }
        return null;
    }

    private static Post post(List<String> words, int at, int end, Noun noun) {
        Set<Place> places = new LinkedHashSet<>();
        List<String> before = new ArrayList<>(words.subList(0, at));
        boolean now = words.stream().noneMatch(word -> NOT_NOW.contains(word.toLowerCase(Locale.ROOT)))
                || NOT_NOW.contains(noun.canonical());
        before.removeIf(word ->
                ARTICLES.contains(word.toLowerCase(Locale.ROOT)) || NOT_NOW.contains(word.toLowerCase(Locale.ROOT)));
        int modifiers = takePlace(before, places, at < words.size() && !Words.isCapitalised(words.get(at)));
        StringBuilder head = new StringBuilder(lower(before.subList(modifiers, before.size())));
        head.append(head.isEmpty() ? "" : " ").append(noun.canonical());
        String subject = subjectAndPlaces(words, end, places);
        String whole = subject.isEmpty() ? head.toString() : subject + " " + head;
        return new Post(SYNONYMS.getOrDefault(whole, whole), places, now, noun.unique());
    }

    /// Takes the place before a post's own words.
    ///
    /// @param lowerCase whether the post is in small letters, so that a capital is a name's
    /// @return how many words to leave out
    static int takePlace(List<String> before, Set<Place> places, boolean lowerCase) {
        for (int i = Math.min(before.size(), States.LONGEST) - 1; i >= 0; i--) {
            if (Words.isPossessive(before.get(i)) && Words.isCapitalised(before.getFirst())) {
                places.add(Place.of(before.subList(0, i + 1)));
                return i + 1;
            }
        }
        for (int size = Math.min(before.size(), States.LONGEST); size > 0; size--) {
            if (States.of(before.subList(0, size)) != null) {
                places.add(Place.of(before.subList(0, size)));
                return size;
            }
        }
        int names = 0;
        while (lowerCase && names < before.size() && Words.isCapitalised(before.get(names))) {
            names++;
        }
        if (names > 0) {
            places.add(Place.of(before.subList(0, names)));
        }
        return names;
    }

    /// `of water`, `for foreign affairs` say what a post is about; `of Iraq`, `to the United Nations` where.
    private static String subjectAndPlaces(List<String> words, int from, Set<Place> places) {
        String subject = "";
        int at = from;
        while (at < words.size() && PREPOSITIONS.contains(words.get(at).toLowerCase(Locale.ROOT))) {
            int start = at + 1;
            while (start < words.size() && ARTICLES.contains(words.get(start).toLowerCase(Locale.ROOT))) {
                start++;
            }
            int end = start;
            while (end < words.size() && !PREPOSITIONS.contains(words.get(end).toLowerCase(Locale.ROOT))) {
                end++;
            }
            if (start == end) {
                break;
            }
            int state = longestState(words, start);
            if (state > start) {
                places.add(Place.of(words.subList(start, state)));
                end = state;
            } else if (Words.isPossessive(words.get(start)) || Words.isCapitalised(words.get(start))) {
                places.add(Place.of(List.of(words.get(start))));
            } else if (subject.isEmpty() && words.get(at).equalsIgnoreCase("of")) {
                subject = lower(words.subList(start, end));
            }
            at = end;
        }
        return subject;
    }

    /// Where a state's name that begins at `start` ends; `start` if none does. `of` may be part of it.
    private static int longestState(List<String> words, int start) {
        for (int to = Math.min(words.size(), start + States.LONGEST); to > start; to--) {
            if (States.of(words.subList(start, to)) != null) {
                return to;
            }
        }
        return start;
    }

    /// One of the names of a post or a ministry.
    static String canonical(String head) {
        return SYNONYMS.getOrDefault(head, head);
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
