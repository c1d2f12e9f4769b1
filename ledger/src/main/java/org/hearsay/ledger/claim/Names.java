package org.hearsay.ledger.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names in one spelling, so that `Iraqi` meets `Iraq` and `American` meets `U.S.`. Immutable.
final class Names {

    private static final int LEAST_LEFT = 4;
    /// What makes an adjective of a place's name, and what a place's name ends in; the longest first.
    private static final List<String> ENDINGS =
            List.of("ians", "eans", "ian", "ean", "ans", "ese", "ish", "ia", "an", "is", "a", "i", "s");

    private final Map<String, String> same = new HashMap<>();

    Names() {
        for (List<String> row : Sheet.rows(Names.class, "same-names.tsv")) {
            String[] spellings = row.getFirst().split(",\\s*");
            for (String spelling : spellings) {
                same.put(spelling, cut(spellings[0]));
            }
        }
    }

    /// @param lower a word of a name in lower case, without a possessive mark
    String key(String lower) {
        String known = same.get(lower);
        return known == null ? cut(lower) : known;
    }

    private static String cut(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() - ending.length() >= LEAST_LEFT) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
