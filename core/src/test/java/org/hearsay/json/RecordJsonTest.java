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
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.model.Act;
import org.hearsay.model.Amount;
import org.hearsay.model.Article;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.Certainty;
import org.hearsay.model.Dateline;
import org.hearsay.model.Figure;
import org.hearsay.model.Form;
import org.hearsay.model.Interval;
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
import org.hearsay.model.TimeModifier;
import org.hearsay.model.TimeValue;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
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
                    List.of(),
                    List.of(),
                    0.93));

    private static Record record(String text, Statement... statements) {
        return new Record(Article.of(text), List.of(statements), List.of(), List.of(), MODEL);
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
                "times":[],"figures":[],"confidence":0.93}],"times":[],"figures":[],\
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

    @Test
    void theSchemaNamesEveryConstant() throws Exception {
        JsonNode schema;
        try (InputStream in = Objects.requireNonNull(RecordJson.class.getResourceAsStream("record-1.schema.json"))) {
            schema = new ObjectMapper().readTree(in);
        }
        String statement = "/properties/statements/items/properties/";
        assertThat(texts(schema.at("/$defs/kind/enum"))).isEqualTo(lowerCase(SpeakerKind.values()));
        assertThat(texts(schema.at(statement + "act/enum"))).isEqualTo(lowerCase(Act.values()));
        assertThat(texts(schema.at(statement + "form/enum"))).isEqualTo(lowerCase(Form.values()));
        assertThat(texts(schema.at(statement + "certainty/enum"))).isEqualTo(lowerCase(Certainty.values()));
        String time = "/properties/times/items/properties/";
        assertThat(texts(schema.at(time + "type/enum")))
                .isEqualTo(Arrays.stream(TimeExpression.Type.values())
                        .map(Enum::name)
                        .toList());
        assertThat(texts(schema.at(time + "mod/enum")))
                .containsExactlyElementsOf(
                        Stream.concat(Arrays.stream(TimeModifier.values()).map(Enum::name), Stream.of("null"))
                                .toList());
        String figure = "/properties/figures/items/properties/";
        assertThat(texts(schema.at(figure + "relation/enum")))
                .isEqualTo(Arrays.stream(Relation.values()).map(Relation::sign).toList());
        assertThat(texts(schema.at(figure + "unitKind/enum")))
                .containsExactlyElementsOf(Stream.concat(lowerCase(UnitKind.values()).stream(), Stream.of("null"))
                        .toList());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static List<String> lowerCase(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
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
                        List.of(),
                        List.of(),
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
        String later = RecordJson.line(SHORT).replace("\"disputes\":null", "\"disputes\":null,\"matter\":\"m1\"");
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

    @Test
    void writesTimesAndFiguresToTheLetter() {
        String text = "In 2029 about 40 boats sailed.";
        Record record = new Record(
                Article.of(text),
                List.of(),
                List.of(new TimeExpression(
                        "t1", new Span(3, 7), TimeExpression.Type.DATE, new TimeValue.Year(2029), TimeModifier.MID)),
                List.of(new Figure(
                        "f1",
                        Passage.of(14, 22),
                        Relation.ABOUT,
                        new Amount.Single(new BigDecimal("40.0")),
                        new Unit(UnitKind.COUNT, "boats", "boat", null),
                        Passage.of(17, 22),
                        Passage.of(3, 7),
                        null,
                        null)),
                MODEL);
        assertThat(RecordJson.line(record)).contains("""
                        "statements":[],\
                        "times":[{"id":"t1","text":"2029","spans":[[3,7]],"type":"DATE","value":"2029","mod":"MID",\
                        "freq":null,"from":"2029-05-02","to":"2029-09-01"}],\
                        "figures":[{"id":"f1","text":"40 boats","spans":[[14,22]],"relation":"~","value":40,"low":null,\
                        "high":null,"unit":"boat","of":"boats","asOf":"2029","contested":null,"statement":null,\
                        "unitKind":"count","unitText":"boats","currency":null,"ofSpans":[[17,22]],"asOfSpans":[[3,7]],\
                        "contestedSpans":null}],\
                        "model":""");
    }

    @Test
    void saysWhatIsWrongWithTimesAndFigures() {
        String json = RecordJson.line(everything());
        assertRefused(json.replace("[\"t1\"]", "[\"t99\"]"), "/statements/0/times/0: expected the id of a time");
        assertRefused(json.replace("\"f2\"],", "\"f9\"],"), "/statements/0/figures/1: expected the id of a figure");
        assertRefused(json.replace("\"statement\":\"s1\"", "\"statement\":\"s8\""), "/figures/0/statement: expected");
        assertRefused(
                json.replace("\"value\":\"2031-05-05\"", "\"value\":\"2031-05-35\""),
                "/times/0/value: expected a value of TIMEX3");
        assertRefused(
                json.replace("\"from\":\"0795-01-01\"", "\"from\":\"0795-01-02\""),
                "/times/2/from: expected the days of the value");
        assertRefused(json.replace("\"P14M\"", "\"P14L\""), "/times/20/value: expected a value of TIMEX3");
        assertRefused(json.replace("\"up\"", "\"sideways\""), "/figures/1/relation: expected one of = ~ < > up down");
        assertRefused(
                json.replace("1200000000", "1E+1000000000"), "/figures/0/value: expected a number of at most 1000");
        assertRefused(json.replace("1200000000", "null"), "/figures/0/value: expected a number, or null and");
        assertRefused(json.replace("\"EUR\"", "null"), "/figures/0/unit: expected a unit's name, with a currency");
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
                        List.of(),
                        List.of(),
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
                                List.of("t1"),
                                List.of("f1", "f2"),
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
                                List.of(),
                                List.of("f2"),
                                0.0001)),
                times(text),
                figures(text),
                MODEL);
    }

    /// One of each kind of value, all at the same words, as their order and overlaps do not matter here.
    private static List<TimeExpression> times(String text) {
        LocalDate monday = LocalDate.of(2031, 5, 5);
        Span words = new Span(text.indexOf("no 😀"), text.indexOf("no 😀") + 5);
        List<TimeExpression> times = new ArrayList<>();
        for (TimeValue value : List.of(
                new TimeValue.Day(monday),
                new TimeValue.Month(YearMonth.of(2020, 1)),
                new TimeValue.Year(795),
                new TimeValue.Decade(1990),
                new TimeValue.Century(1900),
                new TimeValue.FiscalYear(2009),
                new TimeValue.Week(LocalDate.of(2020, 12, 28)),
                new TimeValue.Weekend(monday),
                new TimeValue.YearPart(2008, TimeValue.YearPart.Part.Q4),
                new TimeValue.YearPart(2008, TimeValue.YearPart.Part.WI),
                new TimeValue.Vague(TimeValue.Vague.Ref.PAST_REF, monday),
                new TimeValue.Vague(TimeValue.Vague.Ref.PRESENT_REF, monday),
                new TimeValue.Vague(TimeValue.Vague.Ref.FUTURE_REF, null),
                new TimeValue.Unresolved("XXXX-WXX-1"),
                new TimeValue.Unresolved("XXXX-03"))) {
            times.add(new TimeExpression("t" + (times.size() + 1), words, TimeExpression.Type.DATE, value, null));
        }
        times.add(
                new TimeExpression("t16", words, TimeExpression.Type.DATE, new TimeValue.Year(2021), TimeModifier.END));
        for (TimeValue value : List.of(
                new TimeValue.DayPart(monday, TimeValue.DayPart.Part.MO),
                new TimeValue.DayPart(null, TimeValue.DayPart.Part.NI),
                new TimeValue.Clock(monday, 16, 8, -1, "Z"),
                new TimeValue.Clock(null, 24, 0, 30, "-05:00"))) {
            times.add(new TimeExpression("t" + (times.size() + 1), words, TimeExpression.Type.TIME, value, null));
        }
        Interval days = new Interval(monday, LocalDate.of(2031, 6, 1));
        for (TimeValue value : List.of(
                new TimeValue.Length(new BigDecimal("14"), CalendarUnit.MONTH, days),
                new TimeValue.Length(new BigDecimal("30"), CalendarUnit.MINUTE, null),
                new TimeValue.Length(new BigDecimal("2.50"), CalendarUnit.DECADE, null),
                new TimeValue.Length(null, CalendarUnit.WEEKEND, new Interval(null, monday)))) {
            times.add(new TimeExpression(
                    "t" + (times.size() + 1), words, TimeExpression.Type.DURATION, value, TimeModifier.END));
        }
        times.add(
                new TimeExpression("t25", words, TimeExpression.Type.SET, new TimeValue.Recurring("P1W", "2X"), null));
        times.add(new TimeExpression(
                "t26", words, TimeExpression.Type.SET, TimeValue.Recurring.on(DayOfWeek.MONDAY), null));
        return times;
    }

    private static List<Figure> figures(String text) {
        Passage first = Passage.of(text.indexOf("\"1\""), text.indexOf("\"1\"") + 3);
        Passage last = Passage.of(text.indexOf("no 😀"), text.indexOf("no 😀") + 5);
        return List.of(
                new Figure(
                        "f1",
                        first,
                        Relation.MORE,
                        new Amount.Single(new BigDecimal("1.2E+9")),
                        new Unit(UnitKind.MONEY, "€", "euro", "EUR"),
                        first,
                        last,
                        new Passage(List.of(new Span(0, 4), last.hull())),
                        "s1"),
                new Figure(
                        "f2",
                        last,
                        Relation.UP,
                        new Amount.Range(new BigDecimal("0.00000001"), new BigDecimal("-4")),
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
