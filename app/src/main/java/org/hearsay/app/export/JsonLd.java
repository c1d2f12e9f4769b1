package org.hearsay.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.json.CodePoints;
import org.hearsay.model.Article;
import org.hearsay.model.Form;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// One document of JSON-LD 1.1 (<https://www.w3.org/TR/json-ld11/>): each article a `NewsArticle` of schema.org, each
/// statement in it a `Quotation` if its words are quoted, else a `Claim`, and the way it came, relay by relay, in the
/// terms of PROV-O (<https://www.w3.org/TR/prov-o/>). The context is written out, so that nothing has to be fetched.
public final class JsonLd implements Exporter {

    private final JsonDocument document;

    /// @param out stays open
    public JsonLd(OutputStream out) throws IOException {
        document = new JsonDocument(out);
        document.begin(Map.of("@context", context()), "@graph");
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@version", 1.1);
        context.put("@vocab", "https://schema.org/");
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("hearsay", "urn:hearsay:terms#");
        return context;
    }

    @Override
    public void add(Record record, List<Statement> statements) throws IOException {
        Article article = record.article();
        String id = Names.article(article.id());
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", "NewsArticle");
        node.putAll(Attribution.schema(article, ""));
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("@type", "MediaObject");
        text.put("encodingFormat", "text/plain; charset=utf-8");
        text.put("sha256", TextHash.of(article.text()));
        node.put("encoding", text);
        CodePoints codePoints = CodePoints.of(article.text());
        node.put(
                "hasPart",
                statements.stream()
                        .map(statement -> statement(id, article, statement, codePoints))
                        .toList());
        document.piece(node);
    }

    @Override
    public void finish() throws IOException {
        document.end();
    }

    private static Map<String, Object> statement(
            String article, Article source, Statement statement, CodePoints codePoints) {
        String id = article + "#" + statement.id();
        boolean quoted = statement.form() != Form.INDIRECT;
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", List.of(quoted ? "Quotation" : "Claim", "prov:Entity"));
        node.put("text", statement.content().in(source.text()));
        Map<String, Object> speaker = speaker(id + "-speaker", statement.speaker());
        JsonDocument.put(node, quoted ? "spokenByCharacter" : "author", speaker);
        if (!quoted) {
            node.put("appearance", reference(article));
        }
        JsonDocument.put(node, "license", Names.licence(source));
        node.put("hearsay:act", Names.lower(statement.act()));
        node.put("hearsay:form", Names.lower(statement.form()));
        node.put("hearsay:negated", statement.negated());
        node.put("hearsay:certainty", Names.lower(statement.certainty()));
        node.put("hearsay:confidence", JsonDocument.number(statement.confidence()));
        node.put(
                "hearsay:place",
                statement.content().spans().stream()
                        .map(span -> place(span, codePoints))
                        .toList());
        if (statement.disputes() != null) {
            node.put("hearsay:disputes", reference(article + "#" + statement.disputes()));
        }
        if (!statement.via().isEmpty()) {
            node.put("prov:wasDerivedFrom", passedOn(id, statement, 0, speaker != null));
        } else if (speaker != null) {
            node.put("prov:wasAttributedTo", reference(id + "-speaker"));
        }
        return node;
    }

    /// What the relay said, which it has from the next one, and the last from the speaker.
    private static Map<String, Object> passedOn(String id, Statement statement, int index, boolean hasSpeaker) {
        String as = id + "-via" + (index + 1);
        Relay relay = statement.via().get(index);
        Map<String, Object> agent = new LinkedHashMap<>();
        agent.put("@id", as + "-agent");
        agent.put("@type", List.of(type(relay.kind()), "prov:Agent"));
        agent.put("name", relay.name());
        agent.put("hearsay:kind", Names.lower(relay.kind()));
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", as);
        entity.put("@type", "prov:Entity");
        entity.put("prov:wasAttributedTo", agent);
        if (index + 1 < statement.via().size()) {
            entity.put("prov:wasDerivedFrom", passedOn(id, statement, index + 1, hasSpeaker));
        } else if (hasSpeaker) {
            Map<String, Object> origin = new LinkedHashMap<>();
            origin.put("@id", id + "-origin");
            origin.put("@type", "prov:Entity");
            origin.put("prov:wasAttributedTo", reference(id + "-speaker"));
            entity.put("prov:hadPrimarySource", origin);
        }
        return entity;
    }

    /// `null` for nobody.
    private static @Nullable Map<String, Object> speaker(String id, Speaker speaker) {
        if (speaker.kind() == SpeakerKind.HEARSAY || speaker.kind() == SpeakerKind.UNKNOWN) {
            return null;
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", List.of(type(speaker.kind()), "prov:Agent"));
        JsonDocument.put(node, "name", speaker.name());
        JsonDocument.put(node, "description", speaker.description());
        node.put("hearsay:kind", Names.lower(speaker.kind()));
        JsonDocument.put(node, "hearsay:anonymity", speaker.anonymity());
        return node;
    }

    private static String type(SpeakerKind kind) {
        return switch (kind) {
            case PERSON, OFFICE, UNNAMED, AUTHOR -> "Person";
            case ORGANISATION, COLLECTIVE -> "Organization";
            case DOCUMENT -> "CreativeWork";
            case HEARSAY, UNKNOWN -> "Thing";
        };
    }

    /// A range of characters as RFC 5147 writes it in the fragment of a text's address.
    private static String place(Span span, CodePoints codePoints) {
        return "char=" + codePoints.fromUtf16(span.start()) + "," + codePoints.fromUtf16(span.end());
    }

    private static Map<String, String> reference(String id) {
        return Map.of("@id", id);
    }
}
