package org.hearsay.app.terminal;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.corroborate.Corroboration;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.naming.Alias;
import org.hearsay.ledger.naming.Naming;
import org.hearsay.ledger.timeline.Happening;
import org.hearsay.model.SpeakerKind;

/// Lays out for a terminal who says otherwise, what is promised, what happened when. Immutable, safe for use by many
/// threads.
public final class DossierPrinter {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 30;
    private static final int ID_CHARACTERS = 12;
    private static final int LINES_OF_CLAIM = 6;
    private static final String SCHEME = "sha256:";

    private final Ink ink;
    private final int width;

    /// @param columns of the terminal; any number, used within 30 and 100
    public DossierPrinter(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.clamp(columns, NARROWEST, WIDEST);
    }

    /// The sides under one another, each with its letter; why they stand there; a blank line at the end.
    public String print(Dispute dispute) {
        StringBuilder out = new StringBuilder();
        String kind = dispute.kind().name().toLowerCase(Locale.ROOT);
        heading(kind, dispute.title(), String.format(Locale.ROOT, "%.2f", dispute.confidence()), out);
        char letter = 'A';
        for (var side : dispute.sides()) {
            String mark = ink.bold(String.valueOf(letter++));
            for (Claim claim : side.claims()) {
                claim(mark, claim, out);
                mark = " ";
            }
        }
        labelled("why", dispute.reasons().getFirst(), out);
        return out.append('\n').toString();
    }

    /// Its claims, each with the words for which it stands there; a blank line at the end.
    public String print(Matter matter) {
        StringBuilder out = new StringBuilder();
        heading("matter", matter.title(), Wording.count(matter.members().size(), "claim"), out);
        for (Matter.Member member : matter.members()) {
            claim("·", member.claim(), out);
            if (!member.because().isEmpty()) {
                out.append("  ")
                        .append(ink.faint("shares " + Plain.line(String.join(", ", member.because()))))
                        .append('\n');
            }
        }
        return out.append('\n').toString();
    }

    /// Who, what, by when, on what condition, and what became of it; a blank line at the end.
    public String print(Commitment commitment) {
        StringBuilder out = new StringBuilder();
        heading(
                commitment.kind().name().toLowerCase(Locale.ROOT),
                Wording.title(
                        commitment.claim().speaker().name(),
                        commitment.claim().speaker().kind()),
                commitment.status().name().toLowerCase(Locale.ROOT) + delay(commitment),
                out);
        claim("·", commitment.claim(), out);
        if (commitment.of() != null) {
            labelled("of", commitment.of(), out);
        }
        if (commitment.due() != null) {
            labelled("by", Objects.requireNonNullElse(commitment.dueWords(), "") + " → " + commitment.due(), out);
        }
        if (commitment.condition() != null) {
            labelled("if", commitment.condition(), out);
        }
        for (Commitment.Move move : commitment.moves()) {
            labelled("moved", move.words() + " → " + move.due(), out);
            claim(" ", move.claim(), out);
        }
        for (Claim claim : commitment.evidence()) {
            labelled("told", "", out);
            claim(" ", claim, out);
        }
        return out.append('\n').toString();
    }

    /// When, what, and who tells it.
    public String print(Happening happening) {
        StringBuilder out = new StringBuilder();
        out.append(ink.bold(happening.when())).append('\n');
        for (Claim claim : happening.reports()) {
            claim("·", claim, out);
        }
        return out.toString();
    }

    /// Each name with who uses it, and what says that they are one; a blank line at the end.
    public String print(Naming naming) {
        StringBuilder out = new StringBuilder();
        for (Naming.Name name : naming.names()) {
            heading("name", name.name(), Wording.count(name.count(), "time"), out);
            for (Naming.Use use : name.uses()) {
                List<String> who = new ArrayList<>();
                who.add(String.valueOf(use.count()) + "×");
                who.add(use.speaker() == null ? "in the article's own words" : Plain.line(use.speaker()));
                who.add(use.outlet() == null ? "outlet not known" : Plain.line(use.outlet()));
                if (use.first() != null && use.last() != null) {
                    who.add(
                            use.first().equals(use.last())
                                    ? Wording.of(use.first())
                                    : Wording.of(use.first()) + " to " + Wording.of(use.last()));
                }
                lines("  ", Lines.row(who, width - 2), out);
                lines("    ", faint(Lines.wrap(Plain.line(use.example()), width - 4)), out);
            }
        }
        for (Alias alias : naming.because()) {
            labelled("why", alias.words(), out);
        }
        return out.append('\n').toString();
    }

    /// Those who carry it, those who pass it on, and those who say otherwise; a blank line at the end.
    public String print(Corroboration corroboration) {
        StringBuilder out = new StringBuilder();
        heading(
                "corroboration",
                corroboration.claim().words(),
                Wording.count(corroboration.origins().size(), "origin"),
                out);
        group("on a word of their own", corroboration.origins(), out);
        group("only passed on", corroboration.relays(), out);
        group("otherwise", corroboration.contradicted(), out);
        return out.append('\n').toString();
    }

    private void group(String label, List<Claim> claims, StringBuilder out) {
        out.append(ink.faint(label + (claims.isEmpty() ? ": nobody" : ":"))).append('\n');
        claims.forEach(claim -> claim("·", claim, out));
    }

    private void heading(String kind, String title, String right, StringBuilder out) {
        int room = width - kind.length() - right.length() - 4;
        List<String> lines = Lines.wrap(Plain.line(title), Math.max(NARROWEST / 2, room));
        String first = lines.isEmpty() ? "" : lines.getFirst();
        out.append(ink.faint(kind)).append("  ").append(ink.bold(first));
        out.append(" ".repeat(Math.max(2, width - kind.length() - 2 - Columns.of(first) - right.length())));
        out.append(ink.faint(right)).append('\n');
        String margin = " ".repeat(kind.length() + 2);
        lines.stream()
                .skip(1)
                .forEach(line -> out.append(margin).append(ink.bold(line)).append('\n'));
    }

    /// Who says it where, and the words.
    private void claim(String mark, Claim claim, StringBuilder out) {
        SpeakerKind kind = claim.speaker().kind();
        String name = Plain.line(Wording.title(claim.speaker().name(), kind));
        List<String> about = new ArrayList<>();
        about.add(Wording.of(kind));
        claim.via().forEach(relay -> about.add(Plain.line("via " + relay)));
        if (claim.source().outlet() != null && kind != SpeakerKind.AUTHOR) {
            about.add(Plain.line(claim.source().outlet()));
        }
        if (claim.source().published() != null) {
            about.add(Wording.of(claim.source().published()));
        }
        about.add(shortId(claim));
        List<String> names = Lines.wrap(name, width - 4);
        out.append(ink.of(kind, "│ "))
                .append(mark)
                .append(' ')
                .append(ink.boldOf(kind, names.getFirst()))
                .append('\n');
        for (String line : names.subList(1, names.size())) {
            out.append(ink.of(kind, "│"))
                    .append("   ")
                    .append(ink.boldOf(kind, line))
                    .append('\n');
        }
        for (String line : Lines.row(about, width - 4)) {
            out.append(ink.of(kind, "│")).append("   ").append(ink.faint(line)).append('\n');
        }
        List<String> words = Lines.wrap(Plain.line(claim.words()), width - 4);
        for (String line : words.size() <= LINES_OF_CLAIM ? words : shortened(words)) {
            out.append(ink.of(kind, "│")).append("   ").append(line).append('\n');
        }
    }

    private static List<String> shortened(List<String> words) {
        List<String> shown = new ArrayList<>(words.subList(0, LINES_OF_CLAIM - 1));
        shown.add("…");
        return shown;
    }

    private void labelled(String label, String words, StringBuilder out) {
        List<String> lines = Lines.wrap(Plain.line(words), width - label.length() - 4);
        out.append("  ")
                .append(ink.faint(label + "  " + (lines.isEmpty() ? "" : lines.getFirst())))
                .append('\n');
        lines.stream()
                .skip(1)
                .forEach(line -> out.append("  ")
                        .append(" ".repeat(label.length() + 2))
                        .append(ink.faint(line))
                        .append('\n'));
    }

    private static void lines(String before, List<String> lines, StringBuilder out) {
        lines.forEach(line -> out.append(before).append(line).append('\n'));
    }

    private List<String> faint(List<String> lines) {
        return lines.stream().map(ink::faint).toList();
    }

    private static String delay(Commitment commitment) {
        Period delay = commitment.delay();
        return delay == null ? "" : ", " + inWords(delay) + " late";
    }

    private static String inWords(Period period) {
        return period.toTotalMonths() > 0
                ? Wording.count((int) period.toTotalMonths(), "month")
                : Wording.count(period.getDays(), "day");
    }

    /// What corroborate takes: `1f6a…#s3`.
    private static String shortId(Claim claim) {
        String id = claim.source().article();
        String bare = id.startsWith(SCHEME) ? id.substring(SCHEME.length()) : id;
        return bare.substring(0, Math.min(bare.length(), ID_CHARACTERS)) + "#" + Plain.line(claim.unit());
    }
}
