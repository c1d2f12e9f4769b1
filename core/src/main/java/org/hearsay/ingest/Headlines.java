package org.hearsay.ingest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Takes the outlet's name off a page's title: `Ferry sinks | Harbour Wire`.
final class Headlines {

    private static final List<String> BARS = List.of(" | ", " - ", " – ", " — ", " :: ", " » ", ": ");

    private Headlines() {}

    /// The title without what follows its last bar or dash, if that is the outlet's name, as `TheHill` is for The
    /// Hill; after a bar, whatever it is.
    static @Nullable String bare(@Nullable String title, @Nullable String outlet) {
        if (title == null) {
            return null;
        }
        for (String bar : BARS) {
            int last = title.lastIndexOf(bar);
            if (last > 0 && (bar.equals(" | ") || isSame(title.substring(last + bar.length()), outlet))) {
                return title.substring(0, last).strip();
            }
        }
        return title;
    }

    private static boolean isSame(String name, @Nullable String outlet) {
        return outlet != null && !letters(name).isEmpty() && letters(name).equals(letters(outlet));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
