package org.hearsay.ledger.identity;

import java.util.List;
import java.util.stream.Collectors;

/// Where a post or a body belongs.
///
/// @param key the state's name, or for any other place its name without the ending by which English makes an
///     adjective of it: `karsov` for `Karsova` and `Karsovan`
/// @param state whether it is a known state
record Place(String key, boolean state) {

    private static final List<String> ENDINGS =
            List.of("ian", "ean", "ese", "ish", "an", "n", "i", "a", "e", "o", "ia");
    private static final int SHORTEST = 4;

    /// @param words capitalised words, at least one
    static Place of(List<String> words) {
        String state = States.of(words);
        if (state != null) {
            return new Place(state, true);
        }
        String folded = words.stream()
                .map(word -> Words.fold(Words.withoutPossessive(word)))
                .collect(Collectors.joining(" "));
        return new Place(stem(folded), false);
    }

    private static String stem(String name) {
        String stem = name;
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem;
    }
}
