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

/// The name of a body as it is compared.
///
/// @param key empty if the name says nothing by itself: `the ministry`
record OrganisationName(String key) {

    private static final Set<String> LEGAL_FORMS = new HashSet<>();
    private static final Set<String> GENERIC = new HashSet<>();
    private static final Map<String, String> LONG_NAMES = new HashMap<>();
    private static final int MOST_WORDS = 24;

    static {
        Table.load("legal-forms.tsv").rows().forEach(row -> LEGAL_FORMS.add(row.column(0)));
        Table.load("generic-organisations.tsv").rows().forEach(row -> GENERIC.add(Words.fold(row.column(0))));
        for (Table.Row row : Table.load("organisations.tsv").rows()) {
            String key = plain(Words.of(row.column(0)));
            LONG_NAMES.put(key, key);
            row.list(1).forEach(shortName -> LONG_NAMES.put(Words.fold(shortName), key));
        }
    }

    static OrganisationName of(String name) {
        List<String> words = new ArrayList<>(Words.of(name));
        if (words.size() > MOST_WORDS) {
            words = new ArrayList<>(words.subList(0, MOST_WORDS));
        }
        words.removeIf(word -> Words.fold(word).isEmpty() && !word.equals("&"));
        if (!words.isEmpty() && PostReader.isArticle(words.getFirst())) {
            words.removeFirst();
        }
        String known = LONG_NAMES.get(plain(words));
        if (known != null) {
            return new OrganisationName(known);
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(Words.fold(words.getLast()))) {
            words.removeLast();
        }
        if (words.isEmpty()) {
            return new OrganisationName("");
        }
        String state = States.of(words);
        if (state != null) {
            return new OrganisationName(state.toLowerCase(Locale.ROOT));
        }
        String ofAPlace = publicBody(words);
        if (!ofAPlace.isEmpty()) {
            return new OrganisationName(ofAPlace);
        }
        if (isGeneric(words)) {
            return new OrganisationName("");
        }
        return new OrganisationName(plain(words));
    }

    private static String plain(List<String> words) {
        return words.stream()
                .map(word -> word.equals("&") ? "and" : Spelling.ofWord(Words.fold(Words.withoutPossessive(word))))
                .collect(Collectors.joining(" "));
    }

    private static boolean isGeneric(List<String> words) {
        return words.stream()
                .map(Words::fold)
                .allMatch(word -> GENERIC.contains(word)
                        || word.equals("of")
                        || word.equals("for")
                        || word.equals("and")
                        || word.equals("the"));
    }

    /// `Iraq's foreign ministry`, `the Ministry of Foreign Affairs of Iraq`: what every state has, by its state. Empty
    /// if the name is none such.
    private static String publicBody(List<String> words) {
        Set<Place> places = new LinkedHashSet<>();
        int from = PostReader.takePlace(words, places, !isGeneric(words.subList(0, 1)));
        int to = words.size();
        if (places.isEmpty()) {
            int of = lastOf(words);
            if (of < 1 || of == words.size() - 1) {
                return "";
            }
            int start = PostReader.isArticle(words.get(of + 1)) ? of + 2 : of + 1;
            if (start >= words.size() || States.of(words.subList(start, words.size())) == null) {
                return "";
            }
            places.add(Place.of(words.subList(start, words.size())));
            to = of;
        }
        List<String> rest = words.subList(from, to);
        if (rest.isEmpty() || !isGeneric(rest)) {
            return "";
        }
        String place = places.iterator().next().key().toLowerCase(Locale.ROOT);
        String head = PostReader.canonical(subjectFirst(rest));
        return head.equals("government") ? place : place + " " + head;
    }

    private static int lastOf(List<String> words) {
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            last = words.get(i).equalsIgnoreCase("of") ? i : last;
        }
        return last;
    }

    /// `ministry of foreign affairs` as `foreign affairs ministry`.
    private static String subjectFirst(List<String> words) {
        List<String> folded = words.stream().map(Words::fold).toList();
        int of = folded.indexOf("of");
        if (of < 1 || of == folded.size() - 1) {
            return String.join(" ", folded);
        }
        return String.join(" ", folded.subList(of + 1, folded.size())) + " " + String.join(" ", folded.subList(0, of));
    }
}
