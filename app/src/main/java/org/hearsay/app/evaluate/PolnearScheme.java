package org.hearsay.app.evaluate;

import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Attribution;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;

/// A record seen through PolNeAR's annotation scheme (Newell, Margolin and Ruths 2018), which marks the outermost
/// attributions alone and leaves out what the author doubts in his own name.
public final class PolnearScheme {

    private PolnearScheme() {}

    /// The statements of `record` that the scheme marks, in text order.
    public static List<Attribution> attributions(Record record) {
        List<Statement> statements = record.statements();
        return statements.stream()
                .filter(statement -> !isAuthorsDoubt(statement))
                .filter(inner -> statements.stream().noneMatch(outer -> outer != inner && isWithin(inner, outer)))
                .map(statement -> new Attribution(
                        statement.source(), statement.cue(), statement.content(), statement.confidence()))
                .toList();
    }

    /// `it is impossible to confirm the figure`, not `the talks seem stuck`, which the scheme marks.
    private static boolean isAuthorsDoubt(Statement statement) {
        boolean doubt = statement.act() == Act.DOUBT || statement.act() == Act.DENY;
        return doubt && statement.speaker().kind() == SpeakerKind.AUTHOR && statement.source() == null;
    }

    private static boolean isWithin(Statement inner, Statement outer) {
        Span words = inner.cue() == null ? inner.content().hull() : inner.cue().hull();
        return outer.content().contains(words);
    }
}
