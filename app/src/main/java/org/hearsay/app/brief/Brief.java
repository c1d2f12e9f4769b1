package org.hearsay.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Measure;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.Side;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.timeline.Happening;
import org.hearsay.model.SpeakerKind;

/// What one page says of a matter.
///
/// @param title of the matter
/// @param sections in order, those without a line left out
/// @param sentences every claim linked to, in order of first mention
public record Brief(String title, List<Section> sections, List<Claim> sentences) {

    /// A heading and its lines.
    public record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// One line and where it comes from.
    ///
    /// @param depth 0, or 1 under the line before
    /// @param links numbers, from 1, of its sentences
    public record Line(int depth, String text, List<Integer> links) {
        public Line {
            links = List.copyOf(links);
        }
    }

    public Brief {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    /// @param today deadlines are told as of this day
    public static Brief of(Matter matter, Dossier dossier, LocalDate today) {
        return new Gathering(matter, dossier, today).brief();
    }

    private static final class Gathering {

        private final Matter matter;
        private final Set<String> ids;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<Claim> sentences = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<Dispute> disputes;
        private final List<Commitment> commitments;
        private final List<Happening> timeline;

        Gathering(Matter matter, Dossier dossier, LocalDate today) {
            this.matter = matter;
            ids = matter.claims().stream().map(Claim::id).collect(Collectors.toSet());
            disputes = dossier.disputes(Scope.ALL).stream()
                    .filter(dispute -> dispute.claims().anyMatch(claim -> ids.contains(claim.id())))
                    .toList();
            commitments = dossier.commitments(Scope.ALL, today).stream()
                    .filter(commitment -> ids.contains(commitment.claim().id()))
                    .toList();
            timeline = dossier.timeline(Scope.ALL).stream()
                    .filter(happening -> happening.reports().stream().anyMatch(claim -> ids.contains(claim.id())))
                    .toList();
        }

        Brief brief() {
            section("Agreed", agreed());
            section("Disputed", disputed());
            section("Figures", figures());
            section("Promises and deadlines", deadlines());
            section("Timeline", happenings());
            section("Sources", sources());
            return new Brief(matter.title(), sections, sentences);
        }

        private void section(String heading, List<Line> lines) {
            if (!lines.isEmpty()) {
                sections.add(new Section(heading, lines));
            }
        }

        /// What nobody is found to dispute.
        private List<Line> agreed() {
            Set<String> disputed =
                    disputes.stream().flatMap(Dispute::claims).map(Claim::id).collect(Collectors.toSet());
            return matter.claims().stream()
                    .filter(claim -> !disputed.contains(claim.id()))
                    .map(claim -> line(0, who(claim) + ": " + claim.words(), claim))
                    .toList();
        }

        private List<Line> disputed() {
            List<Line> lines = new ArrayList<>();
            for (Dispute dispute : disputes) {
                lines.add(new Line(
                        0, dispute.kind().name().toLowerCase(Locale.ROOT) + ": " + dispute.title(), List.of()));
                char letter = 'A';
                for (Side side : dispute.sides()) {
                    for (Claim claim : side.claims()) {
                        lines.add(line(1, letter + ", " + who(claim) + ": " + claim.words(), claim));
                    }
                    letter++;
                }
            }
            return lines;
        }

        private List<Line> figures() {
            List<Line> lines = new ArrayList<>();
            for (Claim claim : matter.claims()) {
                for (Measure measure : claim.measures()) {
                    lines.add(line(0, measure.words() + ", " + who(claim), claim));
                }
            }
            return lines;
        }

        private List<Line> deadlines() {
            List<Line> lines = new ArrayList<>();
            for (Commitment commitment : commitments) {
                String due = commitment.due() == null ? "" : ", due " + Wording.of(commitment.due());
                lines.add(line(
                        0,
                        commitment.kind().name().toLowerCase(Locale.ROOT) + " of " + who(commitment.claim()) + ": "
                                + commitment.claim().words() + due + " ("
                                + commitment.status().name().toLowerCase(Locale.ROOT) + ")",
                        commitment.claim()));
                commitment
                        .moves()
                        .forEach(move -> lines.add(line(1, "moved to " + Wording.of(move.due()), move.claim())));
                commitment.evidence().forEach(claim -> lines.add(line(1, who(claim) + ": " + claim.words(), claim)));
            }
            return lines;
        }

        private List<Line> happenings() {
            return timeline.stream()
                    .map(happening -> {
                        Claim first = happening.reports().getFirst();
                        return new Line(
                                0,
                                happening.when() + ": " + first.words(),
                                happening.reports().stream().map(this::number).toList());
                    })
                    .toList();
        }

        private List<Line> sources() {
            Map<SpeakerKind, List<Claim>> byKind = new EnumMap<>(SpeakerKind.class);
            matter.claims()
                    .forEach(claim -> byKind.computeIfAbsent(claim.speaker().kind(), kind -> new ArrayList<>())
                            .add(claim));
            List<Line> lines = new ArrayList<>();
            byKind.forEach((kind, claims) -> lines.add(new Line(
                    0,
                    Wording.of(kind) + ": "
                            + claims.stream().map(Gathering::who).distinct().collect(Collectors.joining("; ")),
                    claims.stream().map(this::number).distinct().toList())));
            return lines;
        }

        private Line line(int depth, String text, Claim claim) {
            return new Line(depth, text, List.of(number(claim)));
        }

        private int number(Claim claim) {
            return numbers.computeIfAbsent(claim.id(), id -> {
                sentences.add(claim);
                return sentences.size();
            });
        }

        private static String who(Claim claim) {
            String via = claim.via().isEmpty() ? "" : " via " + String.join(", ", claim.via());
            return Wording.title(claim.speaker().name(), claim.speaker().kind()) + via;
        }
    }

    /// Outlet, day and id of a sentence's article, as far as they are known.
    static String place(Claim claim) {
        List<String> parts = new ArrayList<>();
        if (claim.source().outlet() != null) {
            parts.add(claim.source().outlet());
        }
        if (claim.source().published() != null) {
            parts.add(Wording.of(claim.source().published()));
        }
        parts.add(claim.source().article().replaceFirst("^(sha256:.{12}).*$", "$1") + "#" + claim.unit());
        return String.join(", ", parts);
    }
}
