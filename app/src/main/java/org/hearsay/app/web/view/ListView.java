package org.hearsay.app.web.view;

import java.util.List;
import java.util.Locale;
import org.hearsay.app.web.intake.Findings;
import org.jspecify.annotations.Nullable;

/// A list of what articles say about one another.
///
/// @param rows the first of them
/// @param count of all, in words
/// @param chosen what it is narrowed to, as an address has it; empty if to nothing
/// @param scope which articles were looked at, in words
public record ListView<T>(List<T> rows, int count, String chosen, String scope) {

    public ListView {
        rows = List.copyOf(rows);
    }

    /// @param chosen `null` if it is narrowed to nothing
    public static <T> ListView<T> of(Findings findings, List<T> rows, int count, @Nullable Enum<?> chosen) {
        return new ListView<>(
                rows,
                count,
                chosen == null ? "" : chosen.name().toLowerCase(Locale.ROOT),
                findings.all()
                        ? "Every article of the ledger was looked at."
                        : "The newest " + SearchView.number(Findings.MOST) + " articles were looked at.");
    }
}
