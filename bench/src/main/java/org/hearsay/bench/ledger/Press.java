package org.hearsay.bench.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Act;
import org.hearsay.model.Amount;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Dateline;
import org.hearsay.model.Figure;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relation;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

/// Prints a story as an article, and writes down the record that a reader would make of it. For one article.
final class Press {

    private static final ModelVersion MODEL = new ModelVersion("generated-1", "0".repeat(64));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private Press() {}

    /// @param footer what the outlet puts below; empty if nothing
    static Record print(Story story, int number, String outlet, LocalDate published, String footer) {
        Press press = new Press();
        for (List<Line> paragraph : story.paragraphs()) {
            press.text.append(press.text.isEmpty() ? "" : "\n\n");
            for (int i = 0; i < paragraph.size(); i++) {
                press.text.append(i == 0 ? "" : " ");
                press.line(paragraph.get(i));
            }
        }
        press.text.append(footer.isEmpty() ? "" : "\n\n" + footer);
        Article article = new Article(
                "generated/" + number + ".txt",
                null,
                outlet,
                story.headline(),
                List.of(),
                dateline(story, published),
                null,
                published,
                "en",
                "CC0-1.0",
                press.text.toString());
        return new Record(article, press.statements, press.times, press.figures, MODEL);
    }

    private static @Nullable Dateline dateline(Story story, LocalDate published) {
        return story.agency() == null
                ? null
                : new Dateline(
                        "%s (%s)".formatted(story.place(), story.agency()), story.place(), published, story.agency());
    }

    private void line(Line line) {
        if (line.day() != null) {
            text.append("On ");
            int start = text.length();
            text.append(DAY.format(line.day()));
            times.add(new TimeExpression(
                    "t" + (times.size() + 1),
                    new Span(start, text.length()),
                    TimeExpression.Type.DATE,
                    new TimeValue.Day(line.day()),
                    null));
            text.append(", ");
        }
        if (line.voice() == null) {
            words(line, true);
            text.append('.');
        } else if (line.quoted()) {
            quotation(line, line.voice());
        } else {
            report(line, line.voice());
        }
    }

    private void quotation(Line line, Voice voice) {
        text.append('"');
        Passage content = words(line, true);
        text.append(",\" ");
        Passage source = append(voice.name());
        text.append(' ');
        Passage cue = append("said");
        text.append('.');
        add(line, voice, source, cue, content, Form.DIRECT);
    }

    private void report(Line line, Voice voice) {
        Passage source = append(voice.description() == null ? voice.name() : voice.description() + " " + voice.name());
        text.append(' ');
        Passage cue = append("said");
        text.append(" that ");
        Passage content = words(line, false);
        add(line, voice, source, cue, content, Form.INDIRECT);
        text.append('.');
    }

    private void add(Line line, Voice voice, Passage source, Passage cue, Passage content, Form form) {
        List<Relay> via = List.of();
        if (line.relay() != null) {
            text.append(", according to ");
            via = List.of(new Relay(line.relay(), SpeakerKind.ORGANISATION, append(line.relay())));
        }
        String id = "s" + (statements.size() + 1);
        List<String> held = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (content.contains(figure.passage().hull())) {
                figures.set(i, figure.in(id));
                held.add(figure.id());
            }
        }
        Act[] acts = Act.values();
        statements.add(new Statement(
                id,
                source,
                cue,
                content,
                new Speaker(voice.name(), voice.kind(), voice.description(), null),
                via,
                form,
                line.words().size() % 3 == 0 ? acts[line.words().size() % acts.length] : Act.ASSERT,
                false,
                Certainty.UNKNOWN,
                null,
                List.of(),
                held,
                (90 + line.words().size() % 10) / 100.0));
    }

    private Passage words(Line line, boolean opens) {
        int start = text.length();
        String joined = String.join(" ", line.words());
        text.append(opens ? Vocabulary.capital(joined) : joined);
        if (line.figure() > 0) {
            text.append(" of ");
            Passage number = append("%,d".formatted(line.figure()));
            figures.add(new Figure(
                    "f" + (figures.size() + 1),
                    number,
                    Relation.EQUAL,
                    new Amount.Single(BigDecimal.valueOf(line.figure())),
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return Passage.of(start, text.length());
    }

    private Passage append(String words) {
        int start = text.length();
        text.append(words);
        return Passage.of(start, text.length());
    }
}
