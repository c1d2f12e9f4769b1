package org.hearsay.ledger.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// States by their names, the words made from them, and the capitals that stand for them. From the table by which
/// articles are read, so that a name means the same state there and here.
final class States {

    /// Words of the longest name in the table.
    static final int LONGEST = 6;

    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        for (Table.Row row : Table.load("/org/hearsay/attribute/places.tsv").rows()) {
            String state = row.list(0).getFirst();
            for (int column = 0; column < 3; column++) {
                row.list(column).forEach(name -> BY_NAME.putIfAbsent(key(List.of(name.split(" "))), state));
            }
        }
    }

    private States() {}

    /// The state that these words name; `null` if they name none. Words in small letters do not: `us` is none.
    static @Nullable String of(List<String> words) {
        if (words.isEmpty() || words.size() > LONGEST || !Words.isCapitalised(words.getFirst())) {
            return null;
        }
        return BY_NAME.get(key(words));
    }

    private static String key(List<String> words) {
        return words.stream()
                .map(word -> Words.fold(Words.withoutPossessive(word)))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
