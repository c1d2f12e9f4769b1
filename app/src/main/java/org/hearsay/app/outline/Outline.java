package org.hearsay.app.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.hearsay.json.CodePoints;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// A record with its statements grouped by speaker. Immutable.
public final class Outline {

    private final Record record;
    private final List<Voice> voices;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Resolved> resolved = new HashMap<>();
    private final Paragraphs paragraphs;
    private final CodePoints codePoints;

    private Outline(Record record) {
        this.record = record;
        this.voices = Voice.of(record.statements());
        this.paragraphs = Paragraphs.of(record.article().text());
        this.codePoints = CodePoints.of(record.article().text());
        for (Statement statement : record.statements()) {
            statements.put(statement.id(), statement);
        }
        for (TimeExpression time : record.times()) {
            resolved.put(time.id(), Resolved.of(time, words(Passage.of(time.span()))));
        }
        for (Figure figure : record.figures()) {
            resolved.put(figure.id(), Resolved.of(figure, words(figure.passage())));
        }
    }

    public static Outline of(Record record) {
        return new Outline(record);
    }

    public Record record() {
        return record;
    }

    /// In order of their first statement; empty if the record holds no statement.
    public List<Voice> voices() {
        return voices;
    }

    /// How many statements each kind of speaker made, in the order of [SpeakerKind]; kinds with none are left out.
    public SequencedMap<SpeakerKind, Integer> countsByKind() {
        Map<SpeakerKind, Integer> counts = new EnumMap<>(SpeakerKind.class);
        for (Statement statement : record.statements()) {
            counts.merge(statement.speaker().kind(), 1, Integer::sum);
        }
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
    }

    /// The times inside the content of `statement`, in text order; empty if there are none.
    public List<Resolved> times(Statement statement) {
        return resolved(statement.times());
    }

    /// The figures inside the content of `statement`, in text order; empty if there are none.
    public List<Resolved> figures(Statement statement) {
        return resolved(statement.figures());
    }

    private List<Resolved> resolved(List<String> ids) {
        return ids.stream().map(resolved::get).filter(Objects::nonNull).toList();
    }

    /// How many times and figures the article holds, e.g. `3 times`; what there is none of is left out.
    public List<String> counts() {
        List<String> counts = new ArrayList<>();
        if (!record.times().isEmpty()) {
            counts.add(Wording.count(record.times().size(), "time"));
        }
        if (!record.figures().isEmpty()) {
            counts.add(Wording.count(record.figures().size(), "figure"));
        }
        return counts;
    }

    /// The statement that `statement` calls into question, if it says.
    public @Nullable Statement disputedBy(Statement statement) {
        return statement.disputes() == null ? null : statements.get(statement.disputes());
    }

    /// Number of the paragraph in which the content begins, from 1.
    public int paragraph(Statement statement) {
        return paragraphs.number(statement.content().start());
    }

    /// A place in the text as the JSON counts it, in Unicode code points.
    ///
    /// @param offset in UTF-16 code units
    public int place(int offset) {
        return codePoints.fromUtf16(offset);
    }

    /// First and last place of the content, as the JSON counts them: `412–530` in Unicode code points.
    public String range(Statement statement) {
        return codePoints.fromUtf16(statement.content().start()) + "–"
                + codePoints.fromUtf16(statement.content().end());
    }

    /// The words of a passage on one line, its parts joined by [Passage#GAP].
    public String words(Passage passage) {
        return passage.spans().stream()
                .map(span -> span.in(record.article().text()).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(Passage.GAP));
    }

    /// The source's own words where they do not show the name under which the statement stands, as `he` does not.
    public @Nullable String nameGiven(Statement statement) {
        String name = statement.speaker().name();
        if (statement.source() == null) {
            return null;
        }
        String words = words(statement.source());
        return name != null && (holds(words, name) || holds(name, words)) ? null : words;
    }

    private static boolean holds(String words, String part) {
        return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
