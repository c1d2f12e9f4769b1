package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A person's name in its parts, as they are compared.
///
/// @param middles in order, each in small letters; initials are one letter
/// @param surname in one spelling; never empty
/// @param generation `jr`, `sr`, `ii`; empty if the name says none
/// @param second the last but one word, in one spelling, if it may be the first of two surnames (`Ana Ruiz Ortega`);
///     empty if not
record PersonName(Given given, List<String> middles, String surname, String generation, String second) {

    private static final Set<String> HONORIFICS = new HashSet<>();
    private static final Map<String, String> SUFFIXES = new HashMap<>();
    private static final Set<String> IGNORED = new HashSet<>();
    private static final Set<String> JOINED = new HashSet<>();
    private static final Map<String, Boolean> SURNAMES_FIRST = new HashMap<>();
    private static final int SYLLABLE = 5;
    private static final int MOST_WORDS = 12;

    static {
        Table.load("honorifics.tsv").rows().forEach(row -> HONORIFICS.add(row.column(0)));
        Table.load("suffixes.tsv")
                .rows()
                .forEach(row -> SUFFIXES.put(row.column(0), row.column(1).equals("-") ? "" : row.column(1)));
        for (Table.Row row : Table.load("particles.tsv").rows()) {
            (row.column(0).equals("joined") ? JOINED : IGNORED).add(row.column(1));
        }
        Table.load("surnames-first.tsv")
                .rows()
                .forEach(row -> SURNAMES_FIRST.put(row.column(0), row.column(1).equals("syllables")));
    }

    PersonName {
        middles = List.copyOf(middles);
    }

    static PersonName of(String name) {
        List<String> words = new ArrayList<>(Words.of(name));
        if (words.size() > MOST_WORDS) {
            words = new ArrayList<>(words.subList(0, MOST_WORDS));
        }
        words.removeIf(word -> Words.fold(word).isEmpty());
        String generation = "";
        while (words.size() > 1 && SUFFIXES.containsKey(Words.fold(words.getLast()))) {
            generation += SUFFIXES.get(Words.fold(words.removeLast()));
        }
        while (words.size() > 1 && HONORIFICS.contains(Words.fold(words.getFirst()))) {
            words.removeFirst();
        }
        if (words.isEmpty()) {
            return new PersonName(new Given(""), List.of(), Words.fold(name), "", "");
        }
        words.set(words.size() - 1, Words.withoutPossessive(words.getLast()));
        List<String> parts = parts(words);
        if (surnameIsFirst(parts)) {
            return new PersonName(
                    Given.of(parts.subList(1, parts.size())),
                    List.of(),
                    Spelling.ofSurname(Words.fold(parts.getFirst())),
                    generation,
                    "");
        }
        return western(parts, generation);
    }

    private static PersonName western(List<String> parts, String generation) {
        String surname = Spelling.ofSurname(Words.fold(parts.getLast()));
        List<String> before = new ArrayList<>(parts.subList(0, parts.size() - 1));
        // J. Edgar Lund goes by Edgar.
        if (before.size() > 1 && isInitial(before.getFirst()) && !isInitial(before.get(1))) {
            before.removeFirst();
        }
        boolean two = before.size() > 1 && !isInitial(before.getLast()) && !isInitial(before.getFirst());
        return new PersonName(
                before.isEmpty() ? new Given("") : Given.of(before.subList(0, 1)),
                before.stream().skip(1).map(Words::fold).toList(),
                surname,
                generation,
                two ? Spelling.ofSurname(Words.fold(before.getLast())) : "");
    }

    /// The words with small ones left out or joined to the next, and initials apart.
    private static List<String> parts(List<String> words) {
        List<String> parts = new ArrayList<>();
        String prefix = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            String small = word.toLowerCase(Locale.ROOT);
            if (!last && JOINED.contains(small)) {
                prefix += word;
            } else if (last
                    || parts.isEmpty() && prefix.isEmpty() && Words.isCapitalised(word)
                    || !IGNORED.contains(small)) {
                initialsApart(prefix + withoutArticle(word), parts);
                prefix = "";
            }
        }
        return parts;
    }

    /// `al-Kadhimi` is `Kadhimi`.
    private static String withoutArticle(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                        && hyphen < word.length() - 1
                        && IGNORED.contains(word.substring(0, hyphen).toLowerCase(Locale.ROOT))
                ? word.substring(hyphen + 1)
                : word;
    }

    /// `P.J.` is two.
    private static void initialsApart(String word, List<String> parts) {
        boolean initials = word.length() > 1;
        for (int i = 0; i < word.length(); i++) {
            initials &= i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
        }
        if (!initials) {
            parts.add(word);
            return;
        }
        for (int i = 0; i < word.length(); i += 2) {
            parts.add(word.substring(i, i + 1));
        }
    }

    private static boolean isInitial(String word) {
        return Words.fold(word).length() == 1;
    }

    private static boolean surnameIsFirst(List<String> parts) {
        Boolean syllables = SURNAMES_FIRST.get(Words.fold(parts.getFirst()));
        if (syllables == null || parts.size() < 2 || parts.size() > 3) {
            return false;
        }
        List<String> given = parts.subList(1, parts.size());
        if (given.size() == 1) {
            return !syllables || given.getFirst().indexOf('-') > 0;
        }
        return given.stream().allMatch(word -> word.length() > 1 && word.length() <= SYLLABLE);
    }

    /// How much the name tells: the more, the higher.
    int fullness() {
        boolean fullMiddle = middles.stream().anyMatch(middle -> middle.length() > 1);
        return switch (given.form()) {
            case NONE -> 0;
            case INITIAL -> 1;
            case SHORT -> 2;
            case FULL -> fullMiddle ? 5 : middles.isEmpty() ? 3 : 4;
        };
    }

    /// The name as one of a bearer of two surnames who is called by the first.
    PersonName byFirstOfTwoSurnames() {
        return new PersonName(given, middles.subList(0, middles.size() - 1), second, generation, "");
    }

    /// Whether both given names may be of one bearer: `Anne-Marie` and `Anne Marie` too.
    boolean givenFits(PersonName other) {
        return given.fits(other.given) || isJoined(other) || other.isJoined(this);
    }

    private boolean isJoined(PersonName apart) {
        return !apart.middles.isEmpty() && given.key().equals(apart.given.key() + apart.middles.getFirst());
    }

    /// Whether nothing in the two is told apart: one has the middle names of the other, or as many of them as it has.
    boolean sameMiddles(PersonName other) {
        for (int i = 0; i < Math.min(middles.size(), other.middles.size()); i++) {
            String one = middles.get(i);
            String two = other.middles.get(i);
            boolean initial = one.length() == 1 || two.length() == 1;
            if (initial ? one.charAt(0) != two.charAt(0) : !one.equals(two)) {
                return false;
            }
        }
        return true;
    }
}
