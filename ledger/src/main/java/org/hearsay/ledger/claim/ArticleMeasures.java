package org.hearsay.ledger.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.text.Prose;

/// The figures and lengths of time of one article as measures.
final class ArticleMeasures {

    private static final Set<String> CLAUSE_ENDS = Set.of(
            ",", ";", ":", "—", "–", "(", ")", "\"", "“", "”", ".", "?", "!", "and", "but", "who", "which", "while",
            "when", "that", "since", "because");

    private final Record record;
    private final Prose prose;
    private final Measures measures;
    private final ArticleWords words;
    private final Moments moments;
    private final Marks marks;

    ArticleMeasures(Record record, Prose prose, Measures measures, ArticleWords words, Moments moments, Marks marks) {
        this.record = record;
        this.prose = prose;
        this.measures = measures;
        this.words = words;
        this.moments = moments;
        this.marks = marks;
    }

    /// A time beside the words, as in `said on Wednesday`, is not that of the figure.
    Measure of(Figure figure, Passage passage) {
        Passage when = figure.asOf();
        return measures.of(
                figure,
                prose.text(),
                clause(figure.passage()),
                when != null && passage.contains(when.hull()) ? moments.at(when) : null);
    }

    /// Keys of the words around, up to the next comma, `and` or `who`.
    private Set<String> clause(Passage figure) {
        int first = prose.wordAt(figure.start());
        int last = prose.wordAt(figure.end()) - 1;
        while (first > 0 && !CLAUSE_ENDS.contains(prose.words().get(first - 1).lower())) {
            first--;
        }
        while (last + 1 < prose.words().size()
                && !CLAUSE_ENDS.contains(prose.words().get(last + 1).lower())) {
            last++;
        }
        return last < first
                ? Set.of()
                : words.notions(Passage.of(
                                prose.words().get(first).start(),
                                prose.words().get(last).end()))
                        .keySet();
    }

    /// The lengths of time in a passage that tell how long something lasted.
    List<Measure> lengths(Passage passage) {
        return record.times().stream()
                .filter(time -> passage.contains(time.span()))
                .map(time -> measures.length(time, prose.text(), marks.lasts(time.span())))
                .filter(measure -> measure != null)
                .toList();
    }
}
