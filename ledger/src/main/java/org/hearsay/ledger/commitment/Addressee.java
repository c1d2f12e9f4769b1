package org.hearsay.ledger.commitment;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.jspecify.annotations.Nullable;

/// Of whom something is demanded.
final class Addressee {

    private Addressee() {}

    /// `Belmark` in `demanded that Belmark deliver`, `Washington` in `requested from Washington to deliver`; `null` if
    /// the
    /// words do not say.
    static @Nullable String of(Claim demand) {
        String words = demand.words().startsWith("that ") ? demand.words().substring("that ".length()) : demand.words();
        String leading = names(words);
        if (leading != null) {
            return leading;
        }
        for (String before : List.of(" from ", " on ", " of ")) {
            int at = demand.sentence().indexOf(before);
            String named = at < 0 ? null : names(demand.sentence().substring(at + before.length()));
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /// The words with capitals at the beginning.
    private static @Nullable String names(String words) {
        List<String> names = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                break;
            }
            names.add(word);
        }
        return names.isEmpty() ? null : String.join(" ", names).replaceAll("[,.;:]+$", "");
    }
}
