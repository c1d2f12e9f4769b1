package org.hearsay.app.web.view;

import static java.util.stream.Collectors.joining;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/// What people put right.
///
/// @param rows of this page, the newest first
/// @param next address of the page after this one; `null` if it is the last
public record CorrectionsView(List<Row> rows, @Nullable String next) {

    private static final int ROWS = 50;

    private static final int WORDS = 160;

    /// @param what was changed, in words
    /// @param address of what it is about; empty if that has none
    /// @param undone whether it does not hold, as another takes it back
    public record Row(String id, String what, String address, String by, String day, String why, boolean undone) {}

    /// @param offset rows before the page
    public static CorrectionsView of(Corrections corrections, int offset) {
        return new CorrectionsView(
                corrections.all().reversed().stream()
                        .skip(offset)
                        .limit(ROWS)
                        .map(correction -> row(correction, corrections.isUndone(correction)))
                        .toList(),
                offset + ROWS < corrections.all().size() ? "/corrections?after=" + Cursor.of(offset + ROWS) : null);
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

    /// What is otherwise, part by part.
    private static String fixed(Change.Fix fix) {
        List<String> parts = new ArrayList<>();
        if (fix.speaker() != null) {
            parts.add("said by " + speaker(fix.speaker()));
        }
        if (fix.via() != null) {
            parts.add(
                    fix.via().isEmpty()
                            ? "without a relay"
                            : "via " + fix.via().stream().map(Change.Via::name).collect(joining(", via ")));
        }
        add(parts, "the act is to ", fix.act());
        if (fix.negated() != null) {
            parts.add(fix.negated() ? "the act is denied of the speaker" : "the act is not denied of the speaker");
        }
        add(parts, "the form is ", fix.form());
        add(parts, "the certainty is ", fix.certainty());
        quoted(parts, "the words said are ", fix.content());
        quoted(parts, "the source is ", fix.source());
        quoted(parts, "the cue is ", fix.cue());
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String before, @Nullable Enum<?> constant) {
        if (constant != null) {
            parts.add(before + constant.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void quoted(List<String> parts, String before, @Nullable Quote quote) {
        if (quote != null) {
            parts.add(before + words(quote));
        }
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
