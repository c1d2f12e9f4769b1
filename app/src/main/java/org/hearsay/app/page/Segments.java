package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Cuts a text wherever a mark, a time, a figure or a paragraph begins or ends.
final class Segments {

    /// One span of a statement.
    ///
    /// @param statement index in the record
    /// @param hull the whole passage that the span is part of
    record Mark(int statement, Role role, Span span, Span hull) {}

    /// Words under the same marks.
    ///
    /// @param marks innermost first; empty for words that belong to no statement
    /// @param time that the words are part of; `null` if of none
    /// @param figure that the words are part of; `null` if of none
    record Segment(
            Span span,
            List<Mark> marks,
            @Nullable TimeExpression time,
            @Nullable Figure figure) {

        Segment {
            marks = List.copyOf(marks);
        }
    }

    /// A mark within another is the shorter; of two alike, the one named first in [Role].
    private static final Comparator<Mark> INNERMOST_FIRST = Comparator.comparingInt(
                    (Mark mark) -> mark.hull().length())
            .thenComparing(Mark::role)
            .thenComparingInt(Mark::statement);

    private final TreeMap<Integer, TimeExpression> times = new TreeMap<>();
    private final TreeMap<Integer, Figure> figures = new TreeMap<>();

    private final NavigableSet<Integer> also;

    private Segments(Record record, NavigableSet<Integer> also) {
        this.also = also;
        record.times().forEach(time -> times.put(time.span().start(), time));
        for (Figure figure : record.figures()) {
            figure.passage().spans().forEach(span -> figures.put(span.start(), figure));
        }
    }

    /// The text in paragraphs, each in segments that follow one another without a gap; text order throughout.
    ///
    /// @param also offsets at which to cut besides
    static List<List<Segment>> of(Record record, NavigableSet<Integer> also) {
        Segments segments = new Segments(record, also);
        String text = record.article().text();
        List<Mark> marks = marks(record.statements());
        marks.sort(Comparator.comparing(Mark::span));
        List<List<Segment>> paragraphs = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (Span paragraph : paragraphs(text)) {
            while (next < marks.size() && marks.get(next).span().start() < paragraph.end()) {
                open.add(marks.get(next++));
            }
            open.removeIf(mark -> mark.span().end() <= paragraph.start());
            paragraphs.add(segments.cut(paragraph, open));
        }
        return paragraphs;
    }

    private List<Segment> cut(Span paragraph, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(paragraph.end());
        cuts.addAll(also.subSet(paragraph.start(), false, paragraph.end(), false));
        marks.forEach(mark -> cut(mark.span(), paragraph, cuts));
        times.subMap(paragraph.start(), paragraph.end()).values().forEach(time -> cut(time.span(), paragraph, cuts));
        figures.subMap(paragraph.start(), paragraph.end()).values().stream()
                .flatMap(figure -> figure.passage().spans().stream())
                .forEach(span -> cut(span, paragraph, cuts));
        List<Segment> segments = new ArrayList<>();
        int start = paragraph.start();
        for (int end : cuts) {
            Span span = new Span(start, end);
            segments.add(new Segment(
                    span,
                    marks.stream()
                            .filter(mark -> mark.span().contains(span))
                            .sorted(INNERMOST_FIRST)
                            .toList(),
                    at(times, span, time -> time.span().contains(span)),
                    at(figures, span, figure -> figure.passage().contains(span))));
            start = end;
        }
        return segments;
    }

    private static void cut(Span span, Span paragraph, Set<Integer> cuts) {
        if (span.start() > paragraph.start() && span.start() < paragraph.end()) {
            cuts.add(span.start());
        }
        if (span.end() > paragraph.start() && span.end() < paragraph.end()) {
            cuts.add(span.end());
        }
    }

    /// The last that begins at `span` or before, if it holds the span.
    private static <T> @Nullable T at(TreeMap<Integer, T> byStart, Span span, Predicate<T> holds) {
        Map.Entry<Integer, T> last = byStart.floorEntry(span.start());
        return last == null || !holds.test(last.getValue()) ? null : last.getValue();
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int lineFeed = text.indexOf('\n', start);
            int end = lineFeed < 0 ? text.length() : lineFeed;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static List<Mark> marks(List<Statement> statements) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            add(marks, i, Role.SOURCE, statement.source());
            add(marks, i, Role.CUE, statement.cue());
            add(marks, i, Role.CONTENT, statement.content());
            for (Relay relay : statement.via()) {
                add(marks, i, Role.RELAY, relay.passage());
            }
        }
        return marks;
    }

    private static void add(List<Mark> marks, int statement, Role role, @Nullable Passage passage) {
        if (passage != null) {
            for (Span span : passage.spans()) {
                marks.add(new Mark(statement, role, span, passage.hull()));
            }
        }
    }
}
