package org.hearsay.app.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Measure;
import org.hearsay.ledger.claim.Moment;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.ledger.dispute.Side;

/// A dispute with its sides in columns.
///
/// @param address of its page
/// @param kind in words
/// @param reasons why the sides stand beside one another, a sentence each
/// @param plot figures or days in dispute, empty if the dispute is about neither
public record DisputeView(
        String address, String kind, String title, List<SideView> sides, List<String> reasons, Plot plot) {

    /// @param letter by which the side is called
    /// @param origins how many articles carry it that are no copies of one another, in words
    public record SideView(String letter, String origins, List<ClaimLine> claims) {}

    public static DisputeView of(Dispute dispute, Findings findings) {
        List<SideView> sides = new ArrayList<>();
        char letter = 'A';
        for (Side side : dispute.sides()) {
            long texts = side.claims().stream()
                    .map(claim -> findings.origin(claim.source().article()))
                    .distinct()
                    .count();
            long articles = side.claims().stream()
                    .map(claim -> claim.source().article())
                    .distinct()
                    .count();
            sides.add(new SideView(
                    String.valueOf(letter++),
                    Wording.count((int) texts, "origin")
                            + (articles > texts
                                    ? ", "
                                            + Wording.count((int) (articles - texts), "copy")
                                                    .replace("copys", "copies")
                                    : ""),
                    ClaimLine.of(side.claims(), findings)));
        }
        return new DisputeView(
                "/dispute/" + Findings.name(dispute),
                words(dispute.kind()),
                dispute.title(),
                sides,
                dispute.reasons(),
                plot(dispute, findings));
    }

    static String words(DisputeKind kind) {
        return switch (kind) {
            case FIGURE -> "figures differ";
            case DATE -> "times differ";
            case DENIAL -> "denied";
            case REVERSAL -> "said otherwise before";
            case AUTHOR -> "questioned by the article";
        };
    }

    private static Plot plot(Dispute dispute, Findings findings) {
        List<List<Plot.Cell>> rows = new ArrayList<>();
        boolean days = dispute.kind() == DisputeKind.DATE;
        char letter = 'A';
        for (Side side : dispute.sides()) {
            for (Claim claim : side.claims()) {
                ClaimLine line = ClaimLine.of(claim, findings);
                String mark = letter + "  " + line.brief();
                (days
                                ? moment(claim).map(moment -> days(mark, line, moment))
                                : measure(claim).map(measure -> figure(mark, line, measure)))
                        .ifPresent(rows::add);
            }
            letter++;
        }
        String what = days ? "The days in dispute" : "The figures in dispute";
        List<Plot.Column> columns = List.of(
                new Plot.Column("Said by", ""),
                new Plot.Column(days ? "First day" : "Least", ""),
                new Plot.Column(days ? "Last day" : "Most", ""),
                new Plot.Column("In words", ""));
        return new Plot(
                days ? "days" : "ranges",
                what,
                rows.size() + " claims; a bar goes from the least to the most that the words may mean.",
                columns,
                rows.size() < 2 ? List.of() : rows,
                "/dispute/" + Findings.name(dispute) + ".csv");
    }

    private static Optional<Measure> measure(Claim claim) {
        return claim.measures().stream().findFirst();
    }

    private static Optional<Moment> moment(Claim claim) {
        return claim.moments().stream().findFirst();
    }

    private static List<Plot.Cell> figure(String mark, ClaimLine line, Measure measure) {
        BigDecimal low = measure.low() == null ? measure.value() : measure.low();
        BigDecimal high = measure.high() == null ? measure.value() : measure.high();
        return List.of(
                new Plot.Cell(mark, line.address()),
                new Plot.Cell(low.stripTrailingZeros().toPlainString(), ""),
                new Plot.Cell(high.stripTrailingZeros().toPlainString(), ""),
                new Plot.Cell(measure.words(), ""));
    }

    private static List<Plot.Cell> days(String mark, ClaimLine line, Moment moment) {
        return List.of(
                new Plot.Cell(mark, line.address()),
                new Plot.Cell(
                        String.valueOf(
                                moment.days().from() == null
                                        ? moment.days().to()
                                        : moment.days().from()),
                        ""),
                new Plot.Cell(
                        String.valueOf(
                                moment.days().to() == null
                                        ? moment.days().from()
                                        : moment.days().to()),
                        ""),
                new Plot.Cell(moment.words(), ""));
    }

    /// The constants that a list may be narrowed to, as an address has them.
    public static List<String> kinds() {
        return java.util.Arrays.stream(DisputeKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
