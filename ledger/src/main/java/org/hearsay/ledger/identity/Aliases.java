package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The short names that a text gives bodies itself: `the Energy Regulatory Board (ERB)`. A short name counts if its
/// letters are the first letters of the words before it, after the idea of Schwartz and Hearst (2003), "A simple
/// algorithm for identifying abbreviation definitions in biomedical text".
///
/// Immutable. Finding them takes time linear in the length of the text.
public final class Aliases {

    /// None.
    public static final Aliases NONE = new Aliases(Map.of());

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int BEFORE = 160;
    private static final Set<String> LEFT_OUT = Set.of("of", "the", "and", "for", "on", "in", "de", "to");

    private final Map<String, String> others;

    private Aliases(Map<String, String> others) {
        this.others = others;
    }

    /// Those that `text` gives. A short name that it gives two bodies is left out.
    public static Aliases in(String text) {
        Map<String, String> byShort = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            String shortName = shortName(text, open + 1);
            String longName = shortName == null ? null : longName(text, open, shortName);
            if (shortName != null && longName != null) {
                String before = byShort.put(shortName, longName);
                if (before != null && !before.equalsIgnoreCase(longName)) {
                    twice.add(shortName);
                }
            }
        }
        twice.forEach(byShort::remove);
        if (byShort.isEmpty()) {
            return NONE;
        }
        Map<String, String> others = new HashMap<>();
        byShort.forEach((shortName, longName) -> {
            others.put(key(shortName), longName);
            others.put(key(longName), shortName);
        });
        return new Aliases(Map.copyOf(others));
    }

    /// The other name that the text gives the bearer of `name`; `null` if it gives none.
    public @Nullable String of(String name) {
        return others.isEmpty() ? null : others.get(key(name));
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static @Nullable String shortName(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && text.charAt(end) != ')') {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ')' || end - start < SHORTEST || end - start > LONGEST) {
            return null;
        }
        String name = text.substring(start, end);
        return name.chars().allMatch(Character::isUpperCase) ? name : null;
    }

    /// The words before the bracket, from the one that begins with the short name's first letter.
    private static @Nullable String longName(String text, int open, String shortName) {
        String before = text.substring(Math.max(0, open - BEFORE), open).stripTrailing();
        int at = before.length();
        int letter = shortName.length() - 1;
        while (letter >= 0 && at > 0) {
            int end = at;
            while (at > 0 && isOfAWord(before.charAt(at - 1))) {
                at--;
            }
            if (at == end) {
                return null;
            }
            String word = before.substring(at, end);
            if (Character.toUpperCase(word.charAt(0)) == shortName.charAt(letter)
                    && Character.isUpperCase(word.charAt(0))) {
                letter--;
            } else if (!LEFT_OUT.contains(word)) {
                return null;
            }
            if (letter >= 0) {
                if (at == 0 || " -–".indexOf(before.charAt(at - 1)) < 0) {
                    return null;
                }
                at--;
            }
        }
        return letter < 0 ? before.substring(at) : null;
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }
}
