package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Dateline;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    private static final ModelVersion MODEL = new ModelVersion("test-1", "0".repeat(64));

    private static final Record SHORT = record(
            "According to Ada, it 😀 rained.",
            new Statement(
                    "s1",
                    Passage.of(13, 16),
                    Passage.of(0, 12),
                    Passage.of(18, 31),
                    new Speaker("Ada", SpeakerKind.PERSON, null, null),
                    List.of(),
                    Form.INDIRECT,
                    Act.ASSERT,
                    false,
                    Certainty.CERTAIN,
                    null,
                    0.93));

    private static Record record(String text, Statement... statements) {
        return new Record(Article.of(text), List.of(statements), MODEL);
    }

    @Test
    void writesTheContractToTheLetter() {
        assertThat(RecordJson.line(SHORT))
                .isEqualTo("""
                {"schema":"hearsay.record/1",\
                "article":{"id":"%s","origin":"-","url":null,"outlet":null,"headline":null,"byline":[],"dateline":null,\
                "published":null,"language":"en","licence":null,"credit":null,"text":"According to Ada, it 😀 rained."},\
                "statements":[{"id":"s1","source":{"text":"Ada","spans":[[13,16]]},\
                "cue":{"text":"According to","spans":[[0,12]]},"content":{"text":"it 😀 rained.","spans":[[18,30]]},\
                "speaker":{"name":"Ada","kind":"person","description":null,"anonymity":null},"via":[],\
                "form":"indirect","act":"assert","negated":false,"certainty":"certain","disputes":null,\
                "confidence":0.93}],\
                "model":{"version":"test-1","sha256":"%s"}}""".formatted(SHORT.article().id(), "0".repeat(64)));
    }

    @Test
    void readsBackAllThatARecordCanHold() throws RecordFormatException {
        Record everything = everything();
        assertThat(RecordJson.read(RecordJson.line(everything))).isEqualTo(everything);
        assertThat(RecordJson.read(RecordJson.indented(everything))).isEqualTo(everything);
    }

    @Test
    void matchesItsSchema() throws Exception {
        Schema schema;
        try (InputStream in = Objects.requireNonNull(RecordJson.class.getResourceAsStream("record-1.schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
        String json = RecordJson.line(everything());
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"act\":\"promise\"", "\"act\":\"sing\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /// As a reader in another language would slice: by code points.
    @Test
    void everySliceOfTheTextIsTheTextBesideIt() throws Exception {
        JsonNode json = new ObjectMapper().readTree(RecordJson.line(everything()));
        int[] points = json.at("/article/text").textValue().codePoints().toArray();
        int slices = 0;
        for (JsonNode statement : json.at("/statements")) {
            for (String role : List.of("source", "cue", "content")) {
                if (statement.get(role).isNull()) {
                    continue;
                }
                StringBuilder words = new StringBuilder();
                for (JsonNode span : statement.get(role).get("spans")) {
                    int start = span.get(0).intValue();
                    words.append(words.isEmpty() ? "" : " … ");
                    words.append(new String(points, start, span.get(1).intValue() - start));
                }
                assertThat(words).hasToString(statement.get(role).get("text").textValue());
                slices++;
            }
        }
        assertThat(slices).isEqualTo(4);
    }

    @Test
    void halfASurrogatePairBecomesAQuestionMarkAndMovesNothing() throws RecordFormatException {
        Record broken = record(
                "x \ud83d y",
                new Statement(
                        "s1",
                        null,
                        null,
                        Passage.of(4, 5),
                        Speaker.UNKNOWN,
                        List.of(),
                        Form.DIRECT,
                        Act.ASSERT,
                        false,
                        Certainty.UNKNOWN,
                        null,
                        1));
        Record read = RecordJson.read(RecordJson.line(broken));
        assertThat(read.article().text()).isEqualTo("x ? y");
        assertThat(read.article().id()).isEqualTo(broken.article().id());
        assertThat(read.statements()).isEqualTo(broken.statements());
    }

    @Test
    void confidenceIsWrittenToFourPlaces() {
        assertThat(RecordJson.line(withConfidence(0.123456))).contains("\"confidence\":0.1235");
        assertThat(RecordJson.line(withConfidence(1))).contains("\"confidence\":1}");
        assertThat(RecordJson.line(withConfidence(0))).contains("\"confidence\":0}");
    }

    @Test
    void skipsKeysThatALaterVersionAdds() throws RecordFormatException {
        String later = RecordJson.line(SHORT).replace("\"disputes\":null", "\"disputes\":null,\"times\":[\"t1\"]");
        assertThat(RecordJson.read(later)).isEqualTo(SHORT);
    }

    @Test
    void saysWhereAndWhatIsWrong() {
        assertRefused("{", "record: not JSON: ");
        assertRefused("", "record: expected an object, found ");
        assertRefused("[]", "record: expected an object, found an array");
        assertRefused(edited("record/1", "record/9"), "/schema: expected \"hearsay.record/1\"");
        assertRefused(edited("\"via\":[],", ""), "/statements/0: the key \"via\" is missing");
        assertRefused(edited("\"assert\"", "\"sing\""), "/statements/0/act: expected one of assert, deny,");
        assertRefused(edited("[18,30]", "[18,31]"), "/statements/0/content/spans/0: [18, 31] is no range of the 30");
        assertRefused(edited("[18,30]", "[18,29]"), "/statements/0/content/text: expected the article's words");
        assertRefused(edited("[[18,30]]", "[]"), "/statements/0/content/spans: expected spans in text order");
        assertRefused(edited("\"published\":null", "\"published\":\"May\""), "/article/published: expected a day");
        assertRefused(edited("\"outlet\":null", "\"outlet\":\"X\""), "/article/id: expected sha256:");
        assertRefused(edited("\"disputes\":null", "\"disputes\":\"s7\""), "/statements/0/disputes: expected the id");
        assertRefused(edited("0.93", "1.5"), "/statements/0/confidence: expected 0 to 1, found 1.5");
        assertRefused(edited("0.93", "NaN"), "record: not JSON: ");
        assertRefused(RecordJson.line(SHORT) + "{}", "record: not JSON: ");
    }

    private static String edited(String from, String to) {
        String json = RecordJson.line(SHORT);
        assertThat(json).contains(from);
        return json.replace(from, to);
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> RecordJson.read(json))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining(message);
    }

    private static Record withConfidence(double confidence) {
        return record(
                "x",
                new Statement(
                        "s1",
                        null,
                        null,
                        Passage.of(0, 1),
                        Speaker.HEARSAY,
                        List.of(),
                        Form.INDIRECT,
                        Act.ASSERT,
                        false,
                        Certainty.UNKNOWN,
                        null,
                        confidence));
    }

    private static Record everything() {
        String text = "🇪🇺 “A \"1\" 👩‍👩‍👧,” she\tsaid, “سلام” \u2028\\ end.\n\nالوزير said no 😀.";
        int she = text.indexOf("she");
        int second = text.indexOf("“سلام”");
        int minister = text.indexOf("الوزير");
        Article article = new Article(
                "a b/ü.html",
                "https://example.org/?a=1&b=\"2\"",
                "The <Times> & Co",
                "“Head” 😀",
                List.of("Ann Ö", "Bo"),
                new Dateline("ULM, May 3 (Agency)", "ULM", LocalDate.of(2031, 5, 3), "Agency"),
                "Reporting by Ann",
                LocalDate.of(2031, 5, 4),
                "en",
                "CC-BY-4.0",
                text);
        return new Record(
                article,
                List.of(
                        new Statement(
                                "s1",
                                Passage.of(she, she + 3),
                                Passage.of(she + 4, she + 8),
                                new Passage(List.of(
                                        new Span(text.indexOf('“'), she - 1),
                                        new Span(second, second + "“سلام”".length()))),
                                new Speaker(
                                        "الوزير", SpeakerKind.OFFICE, "minister 👩", "who \"asked\" not to be named"),
                                List.of(new Relay(
                                        "The <Times>", SpeakerKind.ORGANISATION, Passage.of(minister, minister + 6))),
                                Form.MIXED,
                                Act.PROMISE,
                                true,
                                Certainty.POSSIBLE,
                                "s2",
                                0.5),
                        new Statement(
                                "s2",
                                null,
                                null,
                                Passage.of(text.indexOf("no 😀"), text.indexOf("no 😀") + 5),
                                Speaker.HEARSAY,
                                List.of(),
                                Form.DIRECT,
                                Act.DENY,
                                false,
                                Certainty.UNKNOWN,
                                null,
                                0.0001)),
                MODEL);
    }
}
