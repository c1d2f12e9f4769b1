package org.hearsay.app.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lines of CSV (RFC 4180), ended by a line feed.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises
/// (<https://owasp.org/www-community/attacks/CSV_Injection>).
public final class Csv {

    private Csv() {}

    /// @param cells `null` gives an empty one
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(cell -> cell(Objects.toString(cell, ""))).collect(Collectors.joining(",", "", "\n"));
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
