package org.hearsay.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.app.Written;
import org.hearsay.ledger.MemoryLedger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Search;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// A text that needs every escape there is, with characters beyond the basic plane.
    private static final Record HOSTILE = Written.in(new Article(
                    "-",
                    "https://example.org/\"><script>alert(1)</script>",
                    "=cmd|' /C calc'!A0",
                    "\u2028</script>\t\"\\",
                    List.of("Ada \"Marsh\""),
                    null,
                    null,
                    LocalDate.of(2031, 6, 1),
                    "en",
                    "see \"terms\"",
                    "😀 Café “Orrin”\u0000\u0007 says\nthat 😀 \"all\" is\nwell, </script>\\ Bo said."))
            .says("Bo", "said", "😀 \"all\" is\nwell, </script>\\", "Bo", SpeakerKind.PERSON)
            .record();

    private final MemoryLedger ledger = new MemoryLedger();

    @FunctionalInterface
    private interface Form {
        Exporter to(OutputStream out) throws IOException;
    }

    @BeforeEach
    void addRecords() {
        ledger.add(List.of(new Reading(Written.bridge(), Instant.EPOCH), new Reading(HOSTILE, Instant.EPOCH)));
    }

    private String export(Form form, Search search) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Selection.export(ledger, search, form.to(out))).isTrue();
        return out.toString(UTF_8);
    }

    private static List<RdfNQuad> quads(String document) throws Exception {
        return JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(document.getBytes(UTF_8))))
                .get()
                .toList();
    }

    private static List<String> values(List<RdfNQuad> quads, String subject, String predicate) {
        return quads.stream()
                .filter(quad -> quad.getSubject().getValue().equals(subject)
                        && quad.getPredicate().getValue().equals(predicate))
                .map(quad -> quad.getObject().getValue())
                .toList();
    }

    /// The document is read back by an implementation of JSON-LD 1.1, without a network, as triples.
    @Test
    void jsonLdSaysWhoSaidWhatOnWhoseWord() throws Exception {
        List<RdfNQuad> quads = quads(export(org.hearsay.app.export.JsonLd::new, Search.ALL));
        String article = Names.article(Written.bridge().article().id());
        assertThat(values(quads, article, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"))
                .containsExactly("https://schema.org/NewsArticle");
        assertThat(values(quads, article, "https://schema.org/license"))
                .containsExactly("https://spdx.org/licenses/CC0-1.0");
        assertThat(values(quads, article, "https://schema.org/hasPart"))
                .hasSize(6)
                .contains(article + "#s1");
        assertThat(values(quads, article + "#s1", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"))
                .containsExactlyInAnyOrder("https://schema.org/Quotation", "http://www.w3.org/ns/prov#Entity");
        assertThat(values(quads, article + "#s1", "https://schema.org/spokenByCharacter"))
                .containsExactly(article + "#s1-speaker");
        assertThat(values(quads, article + "#s1-speaker", "https://schema.org/name"))
                .containsExactly("Ana Ruiz");
        assertThat(values(quads, article + "#s1", "urn:hearsay:terms#place"))
                .containsExactlyInAnyOrder("char=0,21", "char=43,58");
        // The engineer spoke to The Post, which told it.
        assertThat(values(quads, article + "#s2", "http://www.w3.org/ns/prov#wasDerivedFrom"))
                .containsExactly(article + "#s2-via1");
        assertThat(values(quads, article + "#s2-via1-agent", "https://schema.org/name"))
                .containsExactly("The Post");
        assertThat(values(quads, article + "#s2-via1", "http://www.w3.org/ns/prov#hadPrimarySource"))
                .containsExactly(article + "#s2-origin");
        assertThat(values(quads, article + "#s2-origin", "http://www.w3.org/ns/prov#wasAttributedTo"))
                .containsExactly(article + "#s2-speaker");
        String hostile = Names.article(HOSTILE.article().id());
        assertThat(values(quads, hostile + "#s1", "https://schema.org/text"))
                .containsExactly("😀 \"all\" is\nwell, </script>\\");
        assertThat(values(quads, hostile, "https://schema.org/license")).containsExactly("see \"terms\"");
    }

    @Test
    void webAnnotationsSelectTheirWordsTwice() throws Exception {
        JsonNode page = MAPPER.readTree(export(WebAnnotation::new, Search.ALL));
        assertThat(page.path("type").asText()).isEqualTo("AnnotationPage");
        assertThat(page.path("@context").get(0).asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        Map<String, String> texts = new LinkedHashMap<>();
        for (Record record : List.of(Written.bridge(), HOSTILE)) {
            texts.put(Names.article(record.article().id()), record.article().text());
        }
        int targets = 0;
        for (JsonNode annotation : page.path("items")) {
            assertThat(annotation.path("type").asText()).isEqualTo("Annotation");
            for (JsonNode target : annotation.path("target")) {
                targets++;
                String text =
                        texts.getOrDefault(target.path("source").path("id").asText(), "");
                assertThat(target.path("source").path("schema:sha256").asText()).isEqualTo(TextHash.of(text));
                JsonNode quote = target.path("selector").get(0);
                JsonNode position = target.path("selector").get(1);
                int start = text.offsetByCodePoints(0, position.path("start").asInt());
                int end = text.offsetByCodePoints(0, position.path("end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(quote.path("exact").asText());
                assertThat(text)
                        .contains(quote.path("prefix").asText()
                                + quote.path("exact").asText()
                                + quote.path("suffix").asText());
            }
        }
        assertThat(targets).isEqualTo(8);
        JsonNode second = page.path("items").get(1);
        assertThat(second.path("body").get(0).path("value").asText())
                .isEqualTo("a city engineer (unnamed): assert, via The Post");
        JsonNode source = second.path("target").get(0).path("source");
        assertThat(source.path("rights").asText()).isEqualTo("https://spdx.org/licenses/CC0-1.0");
        assertThat(source.path("schema:publisher").path("schema:name").asText()).isEqualTo("The Post");
    }

    @Test
    void citronsAnswer() throws Exception {
        List<String> lines = export(TextExport::citron, Search.ALL).lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode answer = MAPPER.readTree(lines.getLast());
        assertThat(answer.path("quotes").get(0).toString())
                .isEqualTo("{\"sources\":[{\"start\":55,\"end\":57,\"text\":\"Bo\"}],\"coreferences\":[],"
                        + "\"cue\":{\"start\":58,\"end\":62,\"text\":\"said\"},"
                        + "\"contents\":[{\"start\":27,\"end\":54,\"text\":\"😀 \\\"all\\\" is\\nwell, </script>\\\\\"}],"
                        + "\"confidence\":\"0.9000\",\"id\":\"s1\",\"speaker\":{\"name\":\"Bo\",\"kind\":\"person\"},"
                        + "\"via\":[]}");
        assertThat(answer.path("source").toString())
                .isEqualTo("{\"application\":\"hearsay\",\"model:\":\"written-by-hand\"}");
        assertThat(MAPPER.readTree(lines.getFirst())
                        .path("document")
                        .path("licence")
                        .asText())
                .isEqualTo("CC0-1.0");
    }

    @Test
    void bratsArchiveIsTheSameEachTime() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        Selection.export(ledger, Search.ALL, new Brat(BratFiles.zip(first)));
        Selection.export(ledger, Search.ALL, new Brat(BratFiles.zip(second)));
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        assertThat(files.keySet())
                .hasSize(6)
                .allMatch(name -> name.matches("[0-9a-f]{20}\\.(txt|ann)|a[a-z]+\\.(tsv|conf)"));
        assertThat(files.getOrDefault("attribution.tsv", "").lines())
                .hasSize(3)
                .allMatch(line -> line.split("\t", -1).length == 9);
        assertThat(files.getOrDefault("attribution.tsv", ""))
                .contains("https://example.org/bridge\tCC0-1.0\t2031-05-04");
    }

    @Test
    void aFilterTakesSomeStatementsAndWholeRecordsOfJsonLines() throws Exception {
        Search ruiz = Search.ALL.withSpeaker("Ruiz");
        assertThat(export(TextExport::csv, ruiz).lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("Ana Ruiz"));
        assertThat(export(TextExport::jsonLines, ruiz))
                .isEqualTo(org.hearsay.json.RecordJson.line(Written.bridge()) + "\n");
        assertThat(Selection.export(
                        ledger, Search.ALL.withSpeaker("Nobody"), TextExport.csv(OutputStream.nullOutputStream())))
                .isFalse();
    }

    @Test
    void everyReadingGoesToJsonLinesAndTheCurrentOneElsewhere() throws IOException {
        Record bridge = Written.bridge();
        ledger.add(List.of(new Reading(
                new Record(
                        bridge.article(),
                        bridge.statements().subList(0, 1),
                        List.of(),
                        List.of(),
                        new ModelVersion("later", "1".repeat(64))),
                Instant.EPOCH)));
        List<String> models = new ArrayList<>();
        export(TextExport::jsonLines, Search.ALL)
                .lines()
                .forEach(line -> models.add(line.contains("\"later\"") ? "later" : "first"));
        assertThat(models).containsExactly("first", "later", "first");
        assertThat(export(TextExport::csv, Search.ALL).lines().filter(line -> line.startsWith("sha256:")))
                .hasSize(2);
    }

    @Test
    void aLedgerWithoutAnythingIsStillADocument() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryLedger empty = new MemoryLedger()) {
            assertThat(Selection.export(empty, Search.ALL, new org.hearsay.app.export.JsonLd(out)))
                    .isFalse();
        }
        assertThat(quads(out.toString(UTF_8))).isEmpty();
    }
}
