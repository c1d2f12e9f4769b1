package org.hearsay.ledger.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A given name as it is compared.
///
/// @param key in one spelling, small letters; empty if there is none
record Given(String key) {

    /// How much a given name tells.
    enum Form {
        NONE,
        INITIAL,
        SHORT,
        FULL
    }

    private static final Map<String, Set<String>> LONG_FORMS = new HashMap<>();

    static {
        for (Table.Row row : Table.load("nicknames.tsv").rows()) {
            LONG_FORMS.put(row.column(0), Set.copyOf(row.list(1)));
        }
    }

    /// @param words parts of one given name: `Jong`, `Un`
    static Given of(List<String> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(Words.fold(word)));
        return new Given(Spelling.ofWord(key.toString()));
    }

    Form form() {
        if (key.isEmpty()) {
            return Form.NONE;
        }
        if (key.codePointCount(0, key.length()) == 1) {
            return Form.INITIAL;
        }
        return LONG_FORMS.containsKey(key) ? Form.SHORT : Form.FULL;
    }

    /// Whether both may be of one bearer.
    boolean fits(Given other) {
        if (key.isEmpty() || other.key.isEmpty() || key.equals(other.key)) {
            return true;
        }
        if (form() == Form.INITIAL || other.form() == Form.INITIAL) {
            return key.codePointAt(0) == other.key.codePointAt(0);
        }
        return LONG_FORMS.getOrDefault(key, Set.of()).contains(other.key)
                || LONG_FORMS.getOrDefault(other.key, Set.of()).contains(key);
    }
}
