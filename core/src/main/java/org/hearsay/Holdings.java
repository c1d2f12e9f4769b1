package org.hearsay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.hearsay.model.Article;
import org.hearsay.model.Figure;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;

/// Puts times and figures into the statements whose content holds them.
///
/// A time or figure is in every statement whose content holds it, as the content of a nested statement is content of
/// the
/// outer one too; a figure's own statement is the innermost. Looking them up takes logarithmic time, so the whole grows
/// with what is found and not with its square.
public final class Holdings {

    private Holdings() {}

    /// The record of what the stages found.
    ///
    /// @param times in text order, none overlapping another
    /// @param figures in text order
    public static Record record(
            Article article,
            List<Statement> statements,
            List<TimeExpression> times,
            List<Figure> figures,
            ModelVersion model) {
        List<Statement> holding = new ArrayList<>(statements.size());
        Map<String, Statement> innermost = new HashMap<>();
        for (Statement statement : statements) {
            Passage content = statement.content();
            List<String> timeIds = within(content, times, time -> time.span().start()).stream()
                    .filter(time -> content.contains(time.span()))
                    .map(TimeExpression::id)
                    .toList();
            List<String> figureIds = within(
                            content, figures, figure -> figure.passage().start())
                    .stream()
                    .filter(figure -> figure.passage().spans().stream().allMatch(content::contains))
                    .map(Figure::id)
                    .toList();
            figureIds.forEach(id -> innermost.merge(id, statement, Holdings::inner));
            holding.add(statement.holding(timeIds, figureIds));
        }
        List<Figure> placed = figures.stream()
                .map(figure -> {
                    Statement statement = innermost.get(figure.id());
                    return figure.in(statement == null ? null : statement.id());
                })
                .toList();
        return new Record(article, holding, times, placed, model);
    }

    /// Of two statements that hold the same figure, the one with less content; of two alike, the earlier.
    private static Statement inner(Statement one, Statement other) {
        return length(other) < length(one) ? other : one;
    }

    private static int length(Statement statement) {
        return statement.content().spans().stream().mapToInt(Span::length).sum();
    }

    /// Those of `sorted` that begin within a span of `content`.
    private static <T> List<T> within(Passage content, List<T> sorted, ToIntFunction<T> start) {
        List<T> found = new ArrayList<>();
        for (Span span : content.spans()) {
            found.addAll(sorted.subList(firstFrom(span.start(), sorted, start), firstFrom(span.end(), sorted, start)));
        }
        return found;
    }

    /// Index of the first that begins at `offset` or later.
    private static <T> int firstFrom(int offset, List<T> sorted, ToIntFunction<T> start) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
