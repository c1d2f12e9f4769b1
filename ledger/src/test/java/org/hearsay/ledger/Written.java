package org.hearsay.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// A reading written by hand: each statement is a line `NAME said that CONTENT` of the article.
public final class Written {

    public static final ModelVersion OLD = new ModelVersion("by-hand-1", "1".repeat(64));
    public static final ModelVersion NEW = new ModelVersion("by-hand-2", "2".repeat(64));
    public static final Instant AT = Instant.parse("2031-05-14T08:30:00.123Z");

    private final String headline;
    private final @Nullable String outlet;
    private final @Nullable LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private ModelVersion model = OLD;

    private Written(String headline, @Nullable String outlet, @Nullable String published) {
        this.headline = headline;
        this.outlet = outlet;
        this.published = published == null ? null : LocalDate.parse(published);
    }

    public static Written article(String headline, @Nullable String outlet, @Nullable String published) {
        return new Written(headline, outlet, published);
    }

    public Written by(ModelVersion reader) {
        model = reader;
        return this;
    }

    public Written says(String name, String content) {
        return says(name, SpeakerKind.PERSON, Act.ASSERT, content);
    }

    /// A statement of a speaker who has a name.
    public Written says(Speaker speaker, String content) {
        text.append(text.isEmpty() ? "" : "\n\n");
        Passage source = append(String.valueOf(speaker.name()));
        text.append(" said that ");
        Passage words = append(content);
        text.append('.');
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                source,
                null,
                words,
                speaker,
                List.of(),
                Form.INDIRECT,
                Act.ASSERT,
                false,
                Certainty.CERTAIN,
                null,
                List.of(),
                List.of(),
                0.75));
        return this;
    }

    /// Words that nobody says.
    public Written words(String words) {
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
        return this;
    }

    public Written says(String name, SpeakerKind kind, Act act, String content, String... via) {
        text.append(text.isEmpty() ? "" : "\n\n");
        Passage source = append(name);
        text.append(" said that ");
        Passage words = append(content);
        List<Relay> relays = new ArrayList<>();
        for (String relay : via) {
            text.append(", told by ");
            relays.add(new Relay(relay, SpeakerKind.ORGANISATION, append(relay)));
        }
        text.append('.');
        boolean nobody = kind == SpeakerKind.HEARSAY;
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                source,
                null,
                words,
                new Speaker(nobody ? null : name, kind, nobody ? null : "of " + name, null),
                relays,
                act == Act.DENY ? Form.DIRECT : Form.INDIRECT,
                act,
                act == Act.DOUBT,
                Certainty.CERTAIN,
                null,
                List.of(),
                List.of(),
                0.75));
        return this;
    }

    public Reading reading() {
        return new Reading(record(), AT);
    }

    public Record record() {
        if (text.isEmpty()) {
            text.append("Nobody said anything.");
        }
        Article article = new Article(
                "articles/" + headline.replace(' ', '-') + ".txt",
                null,
                outlet,
                headline,
                List.of("Lee Fox"),
                null,
                null,
                published,
                "en",
                "CC0-1.0",
                text.toString());
        return new Record(article, statements, List.of(), List.of(), model);
    }

    /// The same record as another outlet would have printed it.
    public static Record elsewhere(Record record, String outlet) {
        Article printed = record.article();
        Article article = new Article(
                printed.origin(),
                printed.url(),
                outlet,
                printed.headline(),
                printed.byline(),
                printed.dateline(),
                printed.credit(),
                printed.published(),
                printed.language(),
                printed.licence(),
                printed.text());
        return new Record(article, record.statements(), record.times(), record.figures(), record.model());
    }

    private Passage append(String words) {
        int start = text.length();
        text.append(words);
        return Passage.of(start, text.length());
    }
}
