package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.ledger.timeline.Happening;
import org.jspecify.annotations.Nullable;

/// What happened when, as the articles tell it.
///
/// @param from first day shown, as ISO 8601 writes it; empty for the first there is
/// @param to last day shown; empty for the last there is
/// @param entries in order, at most [#ROWS]
/// @param all how many there are in these days
/// @param scope which articles were looked at, and until when, in words
/// @param previous address of the page before; `null` if it is the first
/// @param next address of the page after this one; `null` if it is the last
public record TimelineView(
        String from,
        String to,
        List<Entry> entries,
        int all,
        String scope,
        @Nullable String previous,
        @Nullable String next,
        Plot plot) {

    private static final int ROWS = 60;

    /// @param when as the words have it: `2031-05`, `2031-05-14`
    /// @param tellers how many claims tell it, in words
    public record Entry(String when, ClaimLine claim, String tellers, List<ClaimLine> others) {}

    /// @param offset happenings before the page
    public static TimelineView of(
            Findings findings, String scope, @Nullable LocalDate from, @Nullable LocalDate to, int offset) {
        List<Happening> within = from == null && to == null
                ? findings.timeline()
                : findings.timeline().stream()
                        .filter(happening -> overlaps(happening, from, to))
                        .toList();
        List<Happening> page = within.stream().skip(offset).limit(ROWS).toList();
        String days = (from == null ? "" : "&from=" + from) + (to == null ? "" : "&to=" + to);
        return new TimelineView(
                Objects.toString(from, ""),
                Objects.toString(to, ""),
                page.stream().map(happening -> entry(happening, findings)).toList(),
                within.size(),
                scope,
                offset > 0 ? address("/timeline", days, Math.max(0, offset - ROWS)) : null,
                offset + ROWS < within.size() ? address("/timeline", days, offset + ROWS) : null,
                new Plot(
                        "days",
                        "On a line",
                        "A bar goes from the first to the last day that the words may mean: a month is longer than a day.",
                        List.of(
                                new Plot.Column("What", ""),
                                new Plot.Column("First day", ""),
                                new Plot.Column("Last day", ""),
                                new Plot.Column("In words", "")),
                        page.stream().map(happening -> row(happening, findings)).toList(),
                        address("/timeline.csv", days, offset)));
    }

    private static String address(String path, String days, int offset) {
        String all = days + (offset == 0 ? "" : "&after=" + Cursor.of(offset));
        return path + (all.isEmpty() ? "" : "?" + all.substring(1));
    }

    private static boolean overlaps(Happening happening, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = happening.days().from();
        LocalDate last = happening.days().to();
        return (from == null || last == null || !last.isBefore(from))
                && (to == null || first == null || !first.isAfter(to));
    }

    private static Entry entry(Happening happening, Findings findings) {
        List<ClaimLine> claims = ClaimLine.of(happening.reports(), findings);
        return new Entry(
                happening.when(),
                claims.getFirst(),
                claims.size() == 1 ? "" : claims.size() + " tell it",
                claims.subList(1, claims.size()));
    }

    private static List<Plot.Cell> row(Happening happening, Findings findings) {
        ClaimLine claim = ClaimLine.of(happening.reports().getFirst(), findings);
        LocalDate first = happening.days().from() == null
                ? happening.days().to()
                : happening.days().from();
        LocalDate last = happening.days().to() == null
                ? happening.days().from()
                : happening.days().to();
        return List.of(
                new Plot.Cell(claim.words(), claim.address()),
                new Plot.Cell(String.valueOf(first), ""),
                new Plot.Cell(String.valueOf(last), ""),
                new Plot.Cell(happening.when(), ""));
    }
}
