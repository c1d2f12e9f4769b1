package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Measure;
import org.hearsay.ledger.matter.Matter;

/// A question that several claims speak to.
///
/// @param address of its page
/// @param count of its claims, in words
/// @param outlets that carry them, in words
/// @param span first and last day, in words; empty if no day is known
/// @param claims the earliest first
/// @param plot its figures by day
public record MatterView(
        String address, String title, String count, String outlets, String span, List<ClaimLine> claims, Plot plot) {

    public static MatterView of(Matter matter, Findings findings) {
        List<Claim> claims = matter.claims();
        List<ClaimLine> lines = ClaimLine.of(claims, findings);
        List<String> days = lines.stream()
                .map(ClaimLine::day)
                .filter(day -> !day.isEmpty())
                .sorted()
                .toList();
        long outlets =
                claims.stream().map(claim -> claim.source().outlet()).distinct().count();
        return new MatterView(
                address(matter),
                matter.title(),
                Wording.count(claims.size(), "claim"),
                Wording.count((int) outlets, "outlet"),
                days.isEmpty()
                        ? ""
                        : days.getFirst().equals(days.getLast())
                                ? days.getFirst()
                                : days.getFirst() + " to " + days.getLast(),
                lines,
                plot(matter, claims, lines));
    }

    /// The page of a matter.
    static String address(Matter matter) {
        return "/matter/" + Addresses.bare(matter.id()).replace('#', '.');
    }

    /// The id that an address of [#address(Matter)] has.
    public static String id(String name) {
        return Addresses.full(name.replace('.', '#'));
    }

    private static Plot plot(Matter matter, List<Claim> claims, List<ClaimLine> lines) {
        List<List<Plot.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            ClaimLine line = lines.get(i);
            if (!claims.get(i).measures().isEmpty()) {
                Measure measure = claims.get(i).measures().getFirst();
                rows.add(List.of(
                        new Plot.Cell(line.brief(), line.address()),
                        new Plot.Cell(
                                (measure.low() == null ? measure.value() : measure.low())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                ""),
                        new Plot.Cell(
                                (measure.high() == null ? measure.value() : measure.high())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                ""),
                        new Plot.Cell(measure.words(), "")));
            }
        }
        return new Plot(
                "ranges",
                "Figures in this matter",
                "The first figure of each claim; a bar goes from the least to the most that the words may mean.",
                List.of(
                        new Plot.Column("Said by", ""),
                        new Plot.Column("Least", ""),
                        new Plot.Column("Most", ""),
                        new Plot.Column("In words", "")),
                rows.size() < 2 ? List.of() : rows,
                address(matter) + ".csv");
    }
}
