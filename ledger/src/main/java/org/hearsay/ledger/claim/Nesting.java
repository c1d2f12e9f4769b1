package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// Statements within statements of one article: whose words are whose.
final class Nesting {

    private final Record record;

    Nesting(Record record) {
        this.record = record;
    }

    /// The words of a statement without those of statements inside.
    Passage own(Statement statement) {
        List<Span> inner = record.statements().stream()
                .filter(other -> isInside(other, statement) && isAnothers(other, statement))
                .flatMap(other -> other.content().spans().stream())
                .toList();
        Passage left = minus(statement.content(), inner);
        return left == null ? statement.content() : left;
    }

    /// A statement inside that the same speaker makes, or somebody's thought, is still what the outer one says.
    private static boolean isAnothers(Statement inner, Statement outer) {
        boolean same = inner.speaker().name() != null
                && inner.speaker().name().equals(outer.speaker().name());
        return !same && inner.act() != Act.BELIEVE && inner.speaker().kind() != SpeakerKind.UNKNOWN;
    }

    /// Id of the statement that holds this one most closely; `null` if none does.
    @Nullable
    String holder(Statement statement) {
        Statement holder = null;
        for (Statement other : record.statements()) {
            boolean nearer = holder == null
                    || other.content().hull().length() < holder.content().hull().length();
            if (isInside(statement, other) && nearer) {
                holder = other;
            }
        }
        return holder == null ? null : holder.id();
    }

    private static boolean isInside(Statement inner, Statement outer) {
        return inner != outer
                && outer.content().contains(inner.content().hull())
                && outer.content().hull().length() > inner.content().hull().length();
    }

    /// What is left of a passage; `null` if nothing is.
    static @Nullable Passage minus(Passage passage, List<Span> taken) {
        List<Span> left = new ArrayList<>(passage.spans());
        for (Span span : taken) {
            List<Span> next = new ArrayList<>();
            for (Span part : left) {
                if (!part.overlaps(span)) {
                    next.add(part);
                    continue;
                }
                if (part.start() < span.start()) {
                    next.add(new Span(part.start(), span.start()));
                }
                if (span.end() < part.end()) {
                    next.add(new Span(span.end(), part.end()));
                }
            }
            left = next;
        }
        return left.isEmpty() ? null : Passage.union(left);
    }
}
