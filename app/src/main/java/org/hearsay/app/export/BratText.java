package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.json.CodePoints;
import org.hearsay.model.Article;
import org.hearsay.model.Passage;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// Statements as brat's standoff: `T` lines are spans in code points, `E` lines join them, `A` and `#` lines say the
/// rest.
public final class BratText {

    private final String text;
    private final CodePoints codePoints;
    private final StringBuilder lines = new StringBuilder();
    private int spans;
    private int events;
    private int attributes;

    private BratText(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    /// The file's text; empty without statements.
    public static String annotation(Article article, List<Statement> statements) {
        BratText brat = new BratText(article.text());
        statements.forEach(brat::statement);
        return brat.lines.toString();
    }

    private void statement(Statement statement) {
        List<Span> all = new ArrayList<>(statement.content().spans());
        String content = span("Content", statement.content());
        String cue = span("Cue", statement.cue());
        String source = span("Source", statement.source());
        for (Passage passage : new @Nullable Passage[] {statement.cue(), statement.source()}) {
            if (passage != null) {
                all.addAll(passage.spans());
            }
        }
        // An event needs words of its own: all of them.
        String attribution = span("Attribution", Passage.union(all));
        String event = "E" + ++events;
        lines.append(event).append("\tAttribution:").append(attribution);
        lines.append(" Content:").append(content);
        lines.append(cue.isEmpty() ? "" : " Cue:" + cue);
        lines.append(source.isEmpty() ? "" : " Source:" + source).append('\n');
        attribute("Act " + event + " " + Names.lower(statement.act()));
        attribute("Form " + event + " " + Names.lower(statement.form()));
        attribute("Kind " + event + " " + Names.lower(statement.speaker().kind()));
        if (statement.negated()) {
            attribute("Negated " + event);
        }
        String name = statement.speaker().name();
        String via = statement.via().stream().map(Relay::name).collect(Collectors.joining(", "));
        lines.append('#')
                .append(events)
                .append("\tAnnotatorNotes ")
                .append(event)
                .append('\t')
                .append(oneLine((name == null ? "nobody named" : name) + (via.isEmpty() ? "" : ", via " + via)))
                .append('\n');
    }

    private void attribute(String attribute) {
        lines.append('A').append(++attributes).append('\t').append(attribute).append('\n');
    }

    /// @return the span's name; empty if there are no words
    private String span(String type, @Nullable Passage passage) {
        if (passage == null) {
            return "";
        }
        List<Span> fragments =
                passage.spans().stream().flatMap(span -> lines(span).stream()).toList();
        if (fragments.isEmpty()) {
            return "";
        }
        String name = "T" + ++spans;
        lines.append(name)
                .append('\t')
                .append(type)
                .append(' ')
                .append(fragments.stream()
                        .map(span -> codePoints.fromUtf16(span.start()) + " " + codePoints.fromUtf16(span.end()))
                        .collect(Collectors.joining(";")))
                .append('\t')
                .append(fragments.stream().map(span -> oneLine(span.in(text))).collect(Collectors.joining(" ")))
                .append('\n');
        return name;
    }

    /// brat breaks a span at the end of a line.
    private List<Span> lines(Span span) {
        List<Span> fragments = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 || lineEnd > span.end() ? span.end() : lineEnd;
            if (!text.substring(start, end).isBlank()) {
                fragments.add(new Span(start, end));
            }
            start = end + 1;
        }
        return fragments;
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029\\u000b\\u000c]", " ");
    }
}
