package org.hearsay.app.web.view;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Speaker;

/// What people put right.
///
/// @param rows the newest first
public record CorrectionsView(List<Row> rows) {

    private static final int WORDS = 160;

    /// @param what was changed, in words
    /// @param address of what it is about; empty if that has none
    /// @param undone whether it does not hold, as another takes it back
    public record Row(String id, String what, String address, String by, String day, String why, boolean undone) {}

    public static CorrectionsView of(Corrections corrections) {
        return new CorrectionsView(corrections.all().reversed().stream()
                .map(correction -> row(correction, corrections.isUndone(correction)))
                .toList());
    }

    private static Row row(Correction correction, boolean undone) {
        return new Row(
                correction.id(),
                what(correction.change()),
                address(correction.change()),
                correction.by(),
                Wording.of(correction.at().atOffset(ZoneOffset.UTC).toLocalDate()),
                correction.why(),
                undone);
    }

    private static String what(Change change) {
        return switch (change) {
            case Change.Merge merge ->
                merge.one().name() + " and " + merge.other().name() + " are one speaker";
            case Change.Split split -> split.name().name() + " is another speaker";
            case Change.Fix fix -> words(fix.statement()) + ": " + fixed(fix);
            case Change.Reject reject -> words(reject.statement()) + " is no statement";
            case Change.Add add -> speaker(add.speaker()) + " says " + words(add.content());
            case Change.Undo undo -> "takes back " + undo.correction();
        };
    }

    private static String fixed(Change.Fix fix) {
        Speaker speaker = fix.speaker();
        if (speaker != null) {
            return "said by " + speaker(speaker);
        }
        return fix.act() == null
                ? "read otherwise"
                : "the act is to " + fix.act().name().toLowerCase(Locale.ROOT);
    }

    private static String speaker(Speaker speaker) {
        return Wording.title(speaker.name(), speaker.kind());
    }

    private static String words(Quote quote) {
        String text = quote.text().strip().replaceAll("\\s+", " ");
        return "“" + (text.length() <= WORDS ? text : text.substring(0, WORDS) + "…") + "”";
    }

    private static String address(Change change) {
        return switch (change) {
            case Change.Merge merge -> Addresses.speaker(merge.one().name());
            case Change.Split split -> Addresses.speaker(split.name().name());
            case Change.OfArticle about -> Addresses.article(about.article());
            case Change.Undo undo -> "";
        };
    }
}
