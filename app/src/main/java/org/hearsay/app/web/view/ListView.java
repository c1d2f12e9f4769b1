package org.hearsay.app.web.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A list of what articles say about one another, page by page.
///
/// @param rows those of this page
/// @param count of all
/// @param chosen what it is narrowed to, as an address has it; empty if to nothing
/// @param scope which articles were looked at and when, in words
/// @param previous address of the page before; `null` if it is the first
/// @param next address of the page after this one; `null` if it is the last
public record ListView<T>(
        List<T> rows,
        int count,
        String chosen,
        String scope,
        @Nullable String previous,
        @Nullable String next) {

    /// Rows a page.
    public static final int ROWS = 25;

    public ListView {
        rows = List.copyOf(rows);
    }

    /// @param address of the list
    /// @param parameter that narrows it, e.g. `kind`
    /// @param chosen `null` if it is narrowed to nothing
    /// @param offset rows before the page
    public static <T> ListView<T> of(
            String address,
            String parameter,
            @Nullable Enum<?> chosen,
            int offset,
            List<T> rows,
            int count,
            String scope) {
        String value = chosen == null ? "" : chosen.name().toLowerCase(Locale.ROOT);
        String narrowed = value.isEmpty() ? "" : parameter + "=" + value;
        return new ListView<>(
                rows,
                count,
                value,
                scope,
                offset > 0 ? page(address, narrowed, Math.max(0, offset - ROWS)) : null,
                offset + ROWS < count ? page(address, narrowed, offset + ROWS) : null);
    }

    /// Which rows these are, in words; empty if they are all.
    public String place() {
        return previous == null && next == null
                ? ""
                : Integer.toString(rows.size()) + " of " + SearchView.number(count);
    }

    private static String page(String address, String narrowed, int offset) {
        String after = offset == 0 ? "" : "after=" + Cursor.of(offset);
        String all = narrowed + (narrowed.isEmpty() || after.isEmpty() ? "" : "&") + after;
        return address + (all.isEmpty() ? "" : "?" + all);
    }
}
