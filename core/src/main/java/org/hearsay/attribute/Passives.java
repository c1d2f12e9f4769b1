package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Word;

/// Tells a cue in the passive, which names nobody: `has been widely reported`, `is believed`.
final class Passives {

    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "it's", "that's", "isn't", "wasn't", "aren't",
            "weren't");

    private static final Set<String> IRREGULAR = Set.of(
            "said",
            "thought",
            "known",
            "seen",
            "understood",
            "held",
            "told",
            "written",
            "made",
            "given",
            "heard",
            "shown");

    private Passives() {}

    static boolean isPassive(List<Word> cue) {
        boolean be = false;
        for (Word word : cue) {
            if (be && (word.lower().endsWith("ed") || IRREGULAR.contains(word.lower()))) {
                return true;
            }
            be |= BE.contains(word.lower());
        }
        return false;
    }
}
