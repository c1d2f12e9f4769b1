package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Family;
import org.hearsay.ledger.copy.Credit;

/// Lays articles with one text out for a terminal. Immutable, safe for use by many threads.
public final class FamilyPrinter {

    private static final int INDENT = 8;

    private final Ink ink;
    private final int width;

    /// @param columns of the terminal, 30 or more
    public FamilyPrinter(Ink ink, int columns) {
        this.ink = ink;
        this.width = columns;
    }

    /// The origin, then the copies, each with what says that it belongs there.
    public String print(Family family) {
        StringBuilder out = new StringBuilder();
        member(out, "origin", family.origin(), List.of());
        for (Family.Member copy : family.copies()) {
            String share = String.format(Locale.ROOT, "%.0f%% of it stands in the origin", 100 * copy.share());
            member(out, "copy", copy, List.of(share));
        }
        return out.toString();
    }

    private void member(StringBuilder out, String role, Family.Member member, List<String> evidence) {
        List<String> place = new ArrayList<>();
        place.add(member.outlet() == null ? "outlet not known" : Plain.line(member.outlet()));
        if (member.published() != null) {
            place.add(Wording.of(member.published()));
        }
        if (member.headline() != null) {
            place.add(Plain.line(member.headline()));
        }
        List<String> proof = new ArrayList<>(evidence);
        if (member.credit() != null) {
            proof.add(words(member.credit()));
        }
        proof.add(AnswerPrinter.shortId(member.id()));
        out.append(ink.bold(role)).append(" ".repeat(INDENT - role.length()));
        append(out, Lines.row(place, width - INDENT), false);
        append(out, Lines.row(proof, width - INDENT), true);
    }

    private void append(StringBuilder out, List<String> lines, boolean faint) {
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 && !faint ? "" : " ".repeat(INDENT));
            out.append(faint ? ink.faint(lines.get(i)) : lines.get(i)).append('\n');
        }
    }

    private static String words(Credit credit) {
        return switch (credit.place()) {
            case OUTLET -> "published by the agency " + credit.agency();
            case DATELINE -> credit.agency() + " in the dateline";
            case BYLINE -> credit.agency() + " in the byline";
            case NOTE -> credit.agency() + " in the note “" + Plain.line(credit.words()) + "”";
        };
    }
}
