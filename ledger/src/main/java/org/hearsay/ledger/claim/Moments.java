package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Interval;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// The dates of one article that the calendar can place.
final class Moments {

    private static final Set<String> UNTIL = Set.of("by", "before", "until", "till", "than");
    private static final Set<String> SINCE = Set.of("since", "from", "after");
    /// `shortly after midnight` is no span that begins then.
    private static final Set<String> SOON = Set.of("shortly", "just", "soon", "right", "immediately");

    private static final int WORDS_BEFORE = 3;

    private final Prose prose;
    private final Record record;
    private final Map<String, TimeExpression> byId = new HashMap<>();

    Moments(Prose prose, Record record) {
        this.prose = prose;
        this.record = record;
        record.times().forEach(time -> byId.put(time.id(), time));
    }

    /// Those inside `passage`.
    List<Moment> in(Passage passage) {
        List<Moment> found = new ArrayList<>();
        for (TimeExpression time : record.times()) {
            Moment moment = passage.contains(bare(time.span())) ? moment(time) : null;
            if (moment != null) {
                found.add(moment);
            }
        }
        return found;
    }

    /// Without a comma that the date takes with it.
    private Span bare(Span span) {
        return span.length() > 1 && prose.text().charAt(span.end() - 1) == ','
                ? new Span(span.start(), span.end() - 1)
                : span;
    }

    /// The one at exactly or within these words.
    @Nullable
    Moment at(@Nullable Passage words) {
        return words == null
                ? null
                : record.times().stream()
                        .filter(time -> words.overlaps(time.span()))
                        .map(this::moment)
                        .filter(moment -> moment != null)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Moment moment(TimeExpression time) {
        Interval days = time.interval();
        boolean date = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        boolean leads = time.value() instanceof TimeValue.Length length
                && !length.unit().withinDay();
        if (days == null || (!date && !leads) || time.value() instanceof TimeValue.Vague) {
            return null;
        }
        return new Moment(time, time.span().in(prose.text()), days, lead(time));
    }

    private Moment.Lead lead(TimeExpression time) {
        int at = prose.wordAt(time.span().start());
        for (int i = at - 1; i >= Math.max(0, at - WORDS_BEFORE); i--) {
            Word word = prose.words().get(i);
            if (UNTIL.contains(word.lower())) {
                return Moment.Lead.UNTIL;
            }
            if (SINCE.contains(word.lower())
                    && i > 0
                    && SOON.contains(prose.words().get(i - 1).lower())) {
                return Moment.Lead.AT;
            }
            if (SINCE.contains(word.lower())) {
                return Moment.Lead.SINCE;
            }
            if (!word.is("the") && !word.is("end") && !word.is("of")) {
                break;
            }
        }
        return Moment.Lead.AT;
    }
}
