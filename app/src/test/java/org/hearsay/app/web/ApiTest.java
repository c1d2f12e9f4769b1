package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.app.Written;
import org.hearsay.app.web.api.Api;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.guard.Hosts;
import org.hearsay.app.web.guard.Pace;
import org.hearsay.app.web.guard.Token;
import org.hearsay.app.web.intake.Intake;
import org.hearsay.app.web.intake.Overview;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Act;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Routes and their description are held to one another, and answers to the description.
class ApiTest {

    private final Room room = Room.ofSilence();
    private final JsonNode description;

    ApiTest() throws IOException {
        description = new YAMLMapper().readTree(room.get("/api/v1/openapi.yaml").body());
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(room.mistakes).isEmpty();
    }

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        List<String> described = new ArrayList<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        try (Intake intake = new Intake(article -> Written.in(article).record(), null);
                Overview overview = new Overview(room.ledger, room.mistakes::add)) {
            Guard guard = new Guard(new Hosts(java.util.Set.of()), Token.fresh(), new Pace(1, 1), new Pace(1, 1), "c");
            Api api = new Api(room.ledger, overview, intake, guard);
            assertThat(api.routes().stream().map(route -> route.method() + " " + route.path()))
                    .containsExactlyInAnyOrderElementsOf(described);
        }
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryConstantIsNamed() {
        assertThat(description.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(ref -> !description.at(ref.substring(1)).isMissingNode());
        JsonNode schemas = description.at("/components/schemas");
        assertThat(texts(schemas.at("/Kind/enum"))).isEqualTo(constants(SpeakerKind.values()));
        assertThat(texts(schemas.at("/Act/enum"))).isEqualTo(constants(Act.values()));
    }

    private static TreeSet<String> texts(JsonNode array) {
        TreeSet<String> texts = new TreeSet<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static TreeSet<String> constants(Enum<?>[] constants) {
        TreeSet<String> names = new TreeSet<>();
        Stream.of(constants).forEach(one -> names.add(one.name().toLowerCase(Locale.ROOT)));
        return names;
    }

    @Test
    void answersAreAsDescribed() {
        String id = room.add(Written.bridge());
        room.add(Written.boats());
        check("/api/v1/search", "/api/v1/search?q=bolts&kind=unnamed", 200);
        check("/api/v1/search", "/api/v1/search?order=newest&limit=2", 200);
        check("/api/v1/search", "/api/v1/search?since=yesterday", 400);
        check("/api/v1/search", "/api/v1/search?limit=0", 400);
        check("/api/v1/facets", "/api/v1/facets", 200);
        check("/api/v1/facets", "/api/v1/facets?via=post", 200);
        check("/api/v1/articles", "/api/v1/articles?limit=1", 200);
        check("/api/v1/articles/{id}", "/api/v1/articles/" + id, 200);
        check("/api/v1/articles/{id}", "/api/v1/articles/sha256:" + id, 200);
        check("/api/v1/articles/{id}", "/api/v1/articles/none", 404);
        check("/api/v1/articles/{id}/statements.csv", "/api/v1/articles/" + id + "/statements.csv", 200);
        check("/api/v1/speakers", "/api/v1/speakers?kind=person", 200);
        check("/api/v1/stats", "/api/v1/stats", 200);
        check("/api/v1/disputes", "/api/v1/disputes?q=bolts", 200);
        check("/api/v1/matters", "/api/v1/matters", 200);
        check("/api/v1/commitments", "/api/v1/commitments?speaker=ruiz", 200);
        check("/api/v1/timeline", "/api/v1/timeline?since=2031-01-01", 200);
        check("/api/v1/timeline", "/api/v1/timeline?since=soon", 400);
        check("/feed.atom", "/feed.atom?q=bolts", 200);
    }

    private void check(String path, String address, int status) {
        check(room.get(address), description.at("/paths/" + path.replace("/", "~1") + "/get"), status);
    }

    private void check(HttpResponse<String> response, JsonNode operation, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode described = operation.at("/responses/" + status);
        if (described.has("$ref")) {
            described = description.at(described.get("$ref").asText().substring(1));
        }
        var content = described.get("content").properties().iterator().next();
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(content.getKey());
        if (content.getKey().endsWith("json")) {
            ObjectNode schema = content.getValue().get("schema").deepCopy();
            schema.set("components", description.get("components"));
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema.toString(), InputFormat.JSON)
                            .validate(response.body(), InputFormat.JSON))
                    .as(response.body())
                    .isEmpty();
        }
    }

    @Test
    void readsWhatIsSentAndKeepsNothing() throws Exception {
        JsonNode read = description.at("/paths/~1api~1v1~1read/post");
        HttpResponse<String> response = room.post(
                "/api/v1/read?published=2031-05-14&outlet=The+Post",
                "The gates will open, Ilse Maran said.",
                "Content-Type",
                "text/plain");
        check(response, read, 200);
        Record record = RecordJson.read(response.body());
        assertThat(record.article().outlet()).isEqualTo("The Post");
        assertThat(record.article().published()).hasToString("2031-05-14");
        HttpResponse<String> page = room.post(
                "/api/v1/read",
                "<html><head><title>Gates | The Post</title></head><body><article><h1>Gates</h1><p>The gates will open, "
                        + "Ilse Maran said on Monday, and nobody doubted it at all in the whole of the town.</p>"
                        + "</article></body></html>",
                "Content-Type",
                "text/html; charset=utf-8");
        assertThat(RecordJson.read(page.body()).article().text())
                .startsWith("The gates will open")
                .doesNotContain("<");
        check(room.post("/api/v1/read?published=soon", "Bo said no."), read, 400);
        check(room.post("/api/v1/read", ""), read, 422);
        check(room.post("/api/v1/read", "%PDF-1.7 binary"), read, 422);
        assertThat(room.ledger.stats().articles()).isZero();
    }

    @Test
    void keepsWhatIsSentWithTheToken() {
        JsonNode add = description.at("/paths/~1api~1v1~1articles/post");
        String bearer = "Bearer " + Room.TOKEN;
        check(room.post("/api/v1/articles", "Bo said no."), add, 401);
        HttpResponse<String> added = room.post("/api/v1/articles", "Bo said no.", "Authorization", bearer);
        check(added, add, 201);
        check(
                room.get(added.headers().firstValue("Location").orElseThrow()),
                description.at("/paths/~1api~1v1~1articles~1{id}/get"),
                200);
        check(room.post("/api/v1/articles", "Bo said no.", "Authorization", bearer), add, 200);
        assertThat(room.ledger.stats().articles()).isEqualTo(1);
    }

    private HttpResponse<String> correct(String path, String body) {
        return room.post(path, body, "Authorization", "Bearer " + Room.TOKEN, "Content-Type", "application/json");
    }

    @Test
    void correctionsOfEveryKindAreKeptListedAndTakenBack() throws Exception {
        String id = room.add(Written.bridge());
        JsonNode post = description.at("/paths/~1api~1v1~1corrections/post");
        String fix = """
                {"by": "Lee Fox", "why": "see paragraph 2", "change": "fix", "article": "%s", "statement": "s2",
                 "speaker": "Bo Lind", "kind": "person", "act": "promise", "form": "direct", "via": [], "negated": true}
                """.formatted(id);
        check(room.post("/api/v1/corrections", fix), post, 401);
        HttpResponse<String> fixed = correct("/api/v1/corrections", fix);
        check(fixed, post, 201);
        Statement now = RecordJson.read(room.get("/api/v1/articles/" + id).body())
                .statements()
                .get(1);
        assertThat(now.speaker().name()).isEqualTo("Bo Lind");
        assertThat(now.act()).isEqualTo(Act.PROMISE);
        assertThat(now.form()).isEqualTo(org.hearsay.model.Form.DIRECT);
        assertThat(now.via()).isEmpty();
        assertThat(now.negated()).isTrue();
        check(correct("/api/v1/corrections", fix), post, 422);
        check(correct("/api/v1/corrections", """
                        {"by": "Lee", "why": "w", "change": "add", "article": "%s", "content": "bolts", "speaker": "Bo"}""".formatted(id)), post, 201);
        check(correct("/api/v1/corrections", """
                        {"by": "Lee", "why": "w", "change": "reject", "article": "%s", "statement": "s1"}""".formatted(id)), post, 201);
        assertThat(RecordJson.read(room.get("/api/v1/articles/" + id).body()).statements())
                .extracting(Statement::id)
                .doesNotContain("s1")
                .anyMatch(statement -> statement.startsWith("c"));
        check(correct("/api/v1/corrections", """
                        {"by": "Lee", "why": "w", "change": "merge", "one": "Ana Ruiz", "other": "Bo Lind"}"""), post, 201);
        check(correct("/api/v1/corrections", """
                        {"by": "Lee", "why": "w", "change": "split", "name": "Bo Lind"}"""), post, 201);
        check(correct("/api/v1/corrections", """
                        {"by": "Lee", "why": "w", "change": "split", "name": "Nobody Known"}"""), post, 422);
        check(correct("/api/v1/corrections", "[]"), post, 400);
        check(correct("/api/v1/corrections", """
                        {"by": "Lee", "why": "w", "change": "reject", "article": "ff", "statement": "s1"}"""), post, 404);
        check("/api/v1/corrections", "/api/v1/corrections?limit=2", 200);
        JsonNode list = new YAMLMapper()
                .readTree(room.get("/api/v1/corrections?article=" + id).body());
        assertThat(texts(list.get("corrections").findValues("change"))).containsExactly("add", "fix", "reject");
        String made = fixed.headers().firstValue("Location").orElseThrow();
        check("/api/v1/corrections/{id}", made, 200);
        check("/api/v1/corrections/{id}", "/api/v1/corrections/c0", 404);
        JsonNode undo = description.at("/paths/~1api~1v1~1corrections~1{id}~1undo/post");
        check(correct(made + "/undo", "{\"by\": \"Lee\", \"why\": \"misheard\"}"), undo, 201);
        check(correct("/api/v1/corrections/c0/undo", "{\"by\": \"Lee\", \"why\": \"w\"}"), undo, 404);
        check(room.post(made + "/undo", "{}"), undo, 401);
        assertThat(new YAMLMapper()
                        .readTree(room.get(made).body())
                        .get("undone")
                        .asBoolean())
                .isTrue();
    }

    private static TreeSet<String> texts(List<JsonNode> nodes) {
        TreeSet<String> texts = new TreeSet<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    @Test
    void pagesFollowOneAnother() throws Exception {
        room.add(Written.bridge());
        room.add(Written.boats());
        List<String> contents = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = new YAMLMapper()
                    .readTree(room.get("/api/v1/search?limit=3&after=" + after).body());
            page.get("hits").forEach(hit -> contents.add(hit.get("content").asText()));
            after = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!after.isEmpty());
        assertThat(contents).hasSize(7).doesNotHaveDuplicates();
        assertThat(room.get("/api/v1/search?after=cm93Oi0x").statusCode()).isEqualTo(400);
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        room.add(Written.bridge());
        HttpResponse<String> first = room.get("/api/v1/search?q=bolts");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("W/\"[0-9a-f]{24}\"");
        HttpResponse<String> again = room.get("/api/v1/search?q=bolts", "If-None-Match", "\"x\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        room.add(Written.boats());
        assertThat(room.get("/api/v1/stats", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aFeedTellsOfTheNewestFirst() {
        String id = room.add(Written.bridge());
        String feed = room.get("/feed.atom?speaker=ruiz").body();
        assertThat(feed)
                .contains("<title>Hearsay: speaker ruiz</title>")
                .contains("href=\"" + room.address() + "/article/" + id + "#s1\"")
                .contains("<id>urn:hearsay:sha256:" + id + ":s1</id>")
                .contains("Ana Ruiz denies: this");
    }
}
