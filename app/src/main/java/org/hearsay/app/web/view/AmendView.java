package org.hearsay.app.web.view;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.app.outline.Wording;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.hearsay.text.Prose;
import org.jspecify.annotations.Nullable;

/// The form that puts a statement right or adds one.
///
/// @param article its id as an address has it
/// @param headline of the article
/// @param address of the statement, or of the article
/// @param statement its id; `null` for one that was not read
/// @param sentence in which it stands; empty for one that was not read
/// @param via relays, one a line
public record AmendView(
        String title,
        String article,
        String headline,
        String address,
        @Nullable String statement,
        String sentence,
        String speaker,
        String kind,
        String description,
        String via,
        String act,
        String form,
        String certainty,
        boolean negated,
        String source,
        String cue,
        String content) {

    /// The form for a statement that was read.
    public static AmendView of(Record record, Statement statement) {
        Article article = record.article();
        String text = article.text();
        Speaker speaker = statement.speaker();
        Prose prose = Prose.of(text);
        return new AmendView(
                "Correct a statement",
                Addresses.bare(article.id()),
                Titles.of(article.headline(), article.origin()),
                Addresses.statement(article.id(), statement.id()),
                statement.id(),
                prose.sentences()
                        .get(prose.sentenceAt(statement.content().start()))
                        .in(text),
                Objects.toString(speaker.name(), ""),
                lower(speaker.kind()),
                Objects.toString(speaker.description(), ""),
                statement.via().stream().map(Relay::name).collect(joining("\n")),
                lower(statement.act()),
                lower(statement.form()),
                lower(statement.certainty()),
                statement.negated(),
                words(statement.source(), text),
                words(statement.cue(), text),
                words(statement.content(), text));
    }

    /// The empty form.
    public static AmendView ofNew(Record record) {
        Article article = record.article();
        return new AmendView(
                "Add a statement",
                Addresses.bare(article.id()),
                Titles.of(article.headline(), article.origin()),
                Addresses.article(article.id()),
                null,
                "",
                "",
                lower(SpeakerKind.PERSON),
                "",
                "",
                lower(Act.ASSERT),
                lower(Form.INDIRECT),
                lower(Certainty.CERTAIN),
                false,
                "",
                "",
                "");
    }

    /// Something to choose.
    ///
    /// @param value as a form sends it
    /// @param label in words
    public record Option(String value, String label) {}

    public static List<Option> kinds() {
        return Arrays.stream(SpeakerKind.values())
                .map(kind -> new Option(lower(kind), Wording.of(kind)))
                .toList();
    }

    public static List<Option> acts() {
        return Arrays.stream(Act.values())
                .map(act -> new Option(lower(act), Wording.act(act, false)))
                .toList();
    }

    public static List<Option> forms() {
        return Arrays.stream(Form.values())
                .map(form -> new Option(lower(form), Wording.of(form)))
                .toList();
    }

    public static List<Option> certainties() {
        return Arrays.stream(Certainty.values())
                .map(certainty -> new Option(lower(certainty), lower(certainty)))
                .toList();
    }

    private static String words(@Nullable Passage passage, String text) {
        return passage == null ? "" : passage.in(text);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
