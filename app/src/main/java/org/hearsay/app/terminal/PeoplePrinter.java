package org.hearsay.app.terminal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.Change.Add;
import org.hearsay.ledger.correction.Change.Fix;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.Reject;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Speaker;

/// Lays speakers and corrections out for a terminal. Immutable, safe for use by many threads.
public final class PeoplePrinter {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 100;
    private static final int MOST_VARIANTS = 12;
    private static final int MOST_WORDS = 60;

    private final Ink ink;
    private final int width;

    /// @param columns of the terminal; any number, used within 30 and 100
    public PeoplePrinter(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.clamp(columns, NARROWEST, WIDEST);
    }

    /// A speaker with its names and offices; a blank line at the end.
    public String print(Who who) {
        StringBuilder out = new StringBuilder(heading(who));
        for (Who.Variant variant : who.variants().stream().limit(MOST_VARIANTS).toList()) {
            wrap(out, String.format(Locale.ROOT, "%,8d  %s", variant.statements(), words(variant.naming())), 10);
        }
        if (who.variants().size() > MOST_VARIANTS) {
            out.append(ink.faint("          and " + (who.variants().size() - MOST_VARIANTS) + " more; --json has all"))
                    .append('\n');
        }
        for (Who.Held held : who.held()) {
            wrap(
                    out,
                    "  held    " + held.office() + ", " + Wording.of(held.from()) + " to " + Wording.of(held.to()),
                    10);
        }
        if (!who.one()) {
            out.append("  These words may mean another in each article.\n");
        }
        return out.append('\n').toString();
    }

    /// Speakers that may be meant, each with its id.
    public String candidates(List<Who> found) {
        StringBuilder out = new StringBuilder();
        for (Who who : found) {
            out.append(who.id()).append("  ").append(heading(who));
            wrap(out, "             " + words(who.variants().getFirst().naming()), 13);
        }
        return out.toString();
    }

    private String heading(Who who) {
        Who.Counts counts = who.counts();
        List<String> parts = new ArrayList<>();
        parts.add(Wording.of(who.kind()));
        parts.add(count(counts.statements(), "statement", "statements") + " in "
                + count(counts.articles(), "article", "articles") + " of "
                + count(counts.outlets(), "outlet", "outlets"));
        if (counts.copies() > 0) {
            parts.add(count(counts.copies(), "copy", "copies"));
        }
        if (counts.relayed() > 0) {
            parts.add("passed on " + count(counts.relayed(), "statement", "statements"));
        }
        String name = ink.of(who.kind(), "● ") + ink.boldOf(who.kind(), Plain.line(who.name()));
        return name + "  " + ink.faint(String.join(" · ", parts)) + "\n";
    }

    private static String words(Naming naming) {
        return naming.name()
                + (naming.description() == null ? "" : ", " + naming.description())
                + (naming.alias() == null ? "" : " (" + naming.alias() + ")");
    }

    /// A correction: what, by whom and why; a blank line at the end.
    ///
    /// @param remark such as `undone`; empty for none
    public String print(Correction correction, String remark) {
        StringBuilder out = new StringBuilder();
        out.append(ink.bold(correction.id().substring(0, 13)))
                .append("  ")
                .append(ink.faint(
                        Wording.of(correction.at().atZone(ZoneOffset.UTC).toLocalDate())))
                .append(remark.isEmpty() ? "" : "  " + ink.bold(remark))
                .append('\n');
        wrap(out, "  " + change(correction), 2);
        wrap(out, "  by " + correction.by() + ": " + correction.why(), 2);
        return out.append('\n').toString();
    }

    private static String change(Correction correction) {
        return switch (correction.change()) {
            case Merge(NameRef one, NameRef other) -> name(one) + " and " + name(other) + " are one";
            case Split(NameRef name) -> name(name) + " is another";
            case Fix fix -> "statement " + words(fix.statement()) + ": " + String.join(", ", fixed(fix));
            case Reject reject -> "no statement: " + words(reject.statement());
            case Add add -> "added: " + speaker(add.speaker()) + ": " + words(add.content());
            case Undo(String id) -> "takes back " + id;
        };
    }

    private static List<String> fixed(Fix fix) {
        List<String> parts = new ArrayList<>();
        if (fix.speaker() != null) {
            parts.add("speaker " + speaker(fix.speaker()));
        }
        if (fix.via() != null) {
            parts.add(
                    fix.via().isEmpty()
                            ? "no relay"
                            : "via "
                                    + String.join(
                                            ", ",
                                            fix.via().stream()
                                                    .map(via -> via.name())
                                                    .toList()));
        }
        if (fix.form() != null) {
            parts.add(Wording.of(fix.form()));
        }
        if (fix.act() != null) {
            parts.add(fix.act().name().toLowerCase(Locale.ROOT));
        }
        if (fix.negated() != null) {
            parts.add(fix.negated() ? "negated" : "not negated");
        }
        if (fix.certainty() != null) {
            parts.add(fix.certainty().name().toLowerCase(Locale.ROOT));
        }
        if (fix.source() != null) {
            parts.add("source " + words(fix.source()));
        }
        if (fix.cue() != null) {
            parts.add("cue " + words(fix.cue()));
        }
        if (fix.content() != null) {
            parts.add("content " + words(fix.content()));
        }
        return parts;
    }

    private static String speaker(Speaker speaker) {
        return Wording.title(speaker.name(), speaker.kind()) + " (" + Wording.of(speaker.kind()) + ")";
    }

    private static String name(NameRef name) {
        return "“" + name.name() + (name.description() == null ? "" : ", " + name.description()) + "”";
    }

    private static String words(Quote quote) {
        String text = quote.text();
        return "“" + (text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS - 1) + "…") + "”";
    }

    private static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    private void wrap(StringBuilder out, String words, int indent) {
        String first = words.substring(0, Math.min(words.length(), indent));
        String rest = words.substring(first.length());
        String before = first;
        for (String line : Lines.wrap(Plain.line(rest), width - indent)) {
            out.append(before).append(line).append('\n');
            before = " ".repeat(indent);
        }
    }
}
