package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Written;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private Room room = Room.ofSilence();

    PagesTest() throws IOException {}

    @BeforeEach
    void open() {
        assertThat(room.mistakes).isEmpty();
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(room.mistakes).isEmpty();
    }

    private static Article article(String headline, String text) {
        return new Article(
                "notes.txt",
                "https://post.example/1",
                "The Post",
                headline,
                List.of("Lee Fox"),
                null,
                null,
                LocalDate.of(2031, 5, 12),
                "en",
                "CC0-1.0",
                text);
    }

    @Test
    void anEmptyLedgerOffersTheExamplesAndABoxToPasteInto() {
        Document page = room.page("/");
        assertThat(page.select("h1").text()).isEqualTo("Who said what, when, on whose word");
        assertThat(page.select("form[action=/read] textarea[name=text]")).hasSize(1);
        assertThat(page.select("form[action=/examples]")).isEmpty();
        room.signIn();
        assertThat(room.page("/").select("form[action=/examples] button").text())
                .isEqualTo("Add the example articles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/search?q=dam",
                "/speakers",
                "/speakers?kind=unnamed",
                "/outlets",
                "/corrections",
                "/read",
                "/sign-in",
                "/api"
            })
    void everyPageAnswersOverAnEmptyLedger(String path) {
        HttpResponse<String> response = room.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    }

    @Test
    void oneClickAddsTheExamples() {
        room.signIn();
        HttpResponse<String> added = room.form("/examples", Map.of("key", room.formKey()));
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(room.page("/").select(".entries a").eachText())
                .containsExactly("orrin-dam.txt", "Dockers put off strike vote as pay talks resume");
    }

    @Test
    void theFirstPageTellsWhatIsNewAndWhoIsQuoted() {
        room.add(Written.bridge());
        Document page = room.page("/");
        assertThat(page.select(".entries li")).hasSize(1);
        assertThat(page.select(".tally li").eachText()).containsExactly("Ana Ruiz 3");
        assertThat(page.select(".numbers span").eachText()).containsExactly("1 article", "1 outlet", "6 statements");
    }

    @Test
    void aSearchShowsWordsInTheirPlaceAndWhatToNarrowItBy() {
        String id = room.add(Written.bridge());
        Document page = room.page("/search?q=bolt*");
        assertThat(page.select(".head h2").text()).isEqualTo("1 statement");
        Elements said = page.select(".said");
        assertThat(said.select("mark").text()).isEqualTo("bolts");
        assertThat(said.select(".via").text()).isEqualTo("via The Post");
        assertThat(said.select(".where a").attr("href")).isEqualTo("/article/" + id + "#s2");
        assertThat(page.select(".choices h3").eachText())
                .containsExactly("Kind of source", "Act", "Outlet", "Relayed by");
        assertThat(page.select(".choices a").attr("href")).isEqualTo("/search?q=bolt*&kind=unnamed");
        Document narrowed = room.page("/search?kind=person&act=deny");
        assertThat(narrowed.select(".said")).hasSize(1);
        assertThat(narrowed.select(".chip").eachText()).containsExactly("kind: person ×", "act: deny ×");
        assertThat(narrowed.select(".chip").attr("href")).isEqualTo("/search?act=deny");
        assertThat(room.page("/search?q=nothing").select(".lead").text()).startsWith("No such statement");
    }

    @Test
    void aLongAnswerComesInPages() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 45; i++) {
            text.append("Bo said w").append(i).append(". ");
        }
        Written written = Written.in(article("Many", text.toString()));
        for (int i = 0; i < 45; i++) {
            written.says(null, null, "w" + i + ".", "Bo", SpeakerKind.PERSON);
        }
        room.add(written.record());
        Document first = room.page("/search");
        assertThat(first.select(".said")).hasSize(20);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        Document second = room.page(first.select("a[rel=next]").attr("href"));
        Document third = room.page(second.select("a[rel=next]").attr("href"));
        assertThat(third.select(".said blockquote").eachText()).containsExactly("w40.", "w41.", "w42.", "w43.", "w44.");
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(third.select("a[rel=prev]").attr("href")).contains("after=");
        assertThat(room.get("/search?after=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void anArticleMarksItsStatementsAndEachSentenceHasAnAddress() {
        String id = room.add(Written.bridge());
        Document page = room.page("/article/" + id);
        assertThat(page.select("#record aside li#s2 blockquote").text()).isEqualTo("40 bolts had failed");
        assertThat(page.select("#record .text .source.s2").text()).isEqualTo("a city engineer");
        assertThat(page.select("#record .text a.here").attr("id")).isEqualTo("c0");
        assertThat(page.select("#record aside li#s2 .about a[href^=#c]")).hasSize(1);
        assertThat(page.select("#record aside h2 a").attr("href")).isEqualTo("/speaker?name=Ana+Ruiz");
        assertThat(page.select(".facts a[href=/api/v1/articles/" + id + "]")).hasSize(1);
        assertThat(room.get("/article/" + id.substring(0, 8)).headers().firstValue("Location"))
                .contains("/article/" + id);
        assertThat(room.get("/article/ffffffff").statusCode()).isEqualTo(404);
        assertThat(room.get("/article/x%27;--").statusCode()).isEqualTo(404);
    }

    @Test
    void aSpeakerHasAPage() {
        room.add(Written.bridge());
        assertThat(room.page("/speakers").select("tbody th").eachText()).containsExactly("Ana Ruiz");
        assertThat(room.page("/speakers?kind=unnamed").select("tbody th").eachText())
                .containsExactly("a city engineer");
        Document page = room.page("/speaker?name=Ana+Ruiz");
        assertThat(page.select("h1").text()).isEqualTo("Ana Ruiz");
        assertThat(page.select(".said")).hasSize(3);
        assertThat(page.select(".choices h3").eachText()).contains("Act").doesNotContain("Speaker");
        assertThat(room.get("/speaker?name=Nobody").statusCode()).isEqualTo(404);
        assertThat(room.get("/speaker").statusCode()).isEqualTo(404);
    }

    @Test
    void outletsAreComparedAndEachPlotIsATable() {
        room.add(Written.bridge());
        Document page = room.page("/outlets");
        assertThat(page.select(".list tbody tr").text()).isEqualTo("The Post 1 6 50% 17% 33% 17%");
        assertThat(page.select("#relays tbody td").eachText()).containsExactly("The Post", "The Post", "1");
        HttpResponse<String> csv = room.get("/plots/relays.csv");
        assertThat(csv.body()).isEqualTo("Outlet,cites,Statements\nThe Post,The Post,1\n");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"relays.csv\"");
        assertThat(room.get("/plots/kinds.csv?speaker=Ruiz").body()).startsWith("Month,person\n");
        assertThat(room.get("/plots/none.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void anOutletHasAPageAndEachItsNamesForAThing() {
        room.add(Written.bridge());
        Document page = room.page("/outlet?name=The+Post");
        assertThat(page.select(".numbers span").eachText()).contains("1 article", "6 statements");
        assertThat(page.select("#kinds tbody tr")).isNotEmpty();
        assertThat(page.select("link[type=application/atom+xml]").attr("href")).isEqualTo("/feed.atom?outlet=The+Post");
        assertThat(room.get("/outlet?name=None").statusCode()).isEqualTo(404);
        String text =
                "The mission, also called the training role, ends in May, Bo Lind said. \"The mission failed,\" Bo Lind said.";
        room.add(Written.in(article("Mission", text))
                .says(
                        "Bo Lind",
                        "said",
                        "The mission, also called the training role, ends in May",
                        "Bo Lind",
                        SpeakerKind.PERSON)
                .record());
        Document names = room.page("/names?term=mission");
        assertThat(names.select("#uses tbody td").eachText().getFirst()).isEqualTo("The Post");
        assertThat(names.select(".named h2").text()).containsIgnoringCase("mission 2 times");
        assertThat(room.get("/names.csv?term=mission").body()).startsWith("Outlet,");
        assertThat(room.page("/names?term=nothing+of+it").select(".lead").text())
                .contains("No article has this name");
    }

    @Test
    void whoSaysMostIsPlottedMonthByMonth() {
        room.add(Written.bridge());
        assertThat(room.page("/speakers")
                        .select("#over-time tbody td")
                        .eachText()
                        .getFirst())
                .isEqualTo("2031-05");
        assertThat(room.get("/plots/speakers.csv").body()).startsWith("Month,Ana Ruiz\n2031-05,3\n");
    }

    @Test
    void aTextIsReadAndKeptNowhereUntilOneSaysSo() {
        String text = "The gates will open, Ilse Maran said.";
        Document page = org.jsoup.Jsoup.parse(
                room.form("/read", Map.of("text", text, "outlet", "The Post", "published", "2031-05-12", "file", ""))
                        .body());
        assertThat(page.select("#record .text").text()).contains("The gates will open");
        assertThat(page.select("form[action=/articles]")).isEmpty();
        assertThat(room.ledger.stats().articles()).isZero();
        assertThat(room.form("/articles", Map.of("text", text)).statusCode()).isEqualTo(401);
        room.signIn();
        HttpResponse<String> kept = room.form(
                "/articles",
                Map.of("text", text, "outlet", "The Post", "published", "2031-05-12", "key", room.formKey()));
        assertThat(kept.statusCode()).isEqualTo(303);
        String location = kept.headers().firstValue("Location").orElseThrow();
        assertThat(room.page(location).select("#record .imprint").text()).isEqualTo("The Post 12 May 2031");
    }

    @Test
    void aDeniedClaimIsADisputeWithTwoSides() {
        String text = "It is widely reported that a turbine of the Orrin dam was damaged in December. "
                + "Norvane Hydro denied the reports.";
        String id = room.add(Written.in(article("Turbine", text))
                .says(
                        null,
                        "It is widely reported",
                        "that a turbine of the Orrin dam was damaged in December",
                        null,
                        SpeakerKind.HEARSAY)
                .says(
                        "Norvane Hydro",
                        "denied",
                        "the reports",
                        new Speaker("Norvane Hydro", SpeakerKind.ORGANISATION, null, null),
                        s -> new Statement(
                                s.id(),
                                s.source(),
                                s.cue(),
                                s.content(),
                                s.speaker(),
                                s.via(),
                                s.form(),
                                Act.DENY,
                                s.negated(),
                                s.certainty(),
                                null,
                                s.times(),
                                s.figures(),
                                s.confidence()))
                .record());
        Document page = room.page("/disputes");
        assertThat(page.select(".dispute .side-of")).hasSize(2);
        String address = page.select(".dispute h2 a").attr("href");
        Document dispute = room.page(address);
        assertThat(dispute.select(".side-of h3").eachText()).containsExactly("A 1 origin", "B 1 origin");
        assertThat(dispute.select(".where a").eachAttr("href"))
                .containsExactly("/article/" + id + "#s1", "/article/" + id + "#s2");
        assertThat(dispute.select(".why li")).isNotEmpty();
        assertThat(room.page("/").select(".block .dispute")).hasSize(1);
        assertThat(room.get("/dispute/none").statusCode()).isEqualTo(404);
        assertThat(room.get("/matter/none").statusCode()).isEqualTo(404);
        assertThat(room.get("/disputes?kind=none").statusCode()).isEqualTo(400);
        assertThat(room.get("/timeline.csv").body()).startsWith("What,First day,Last day,In words\n");
        assertThat(room.get("/api/v1/disputes").body())
                .contains("hearsay.dossier/1")
                .contains("Norvane Hydro");
    }

    @Test
    void aCorrectedSpeakerStaysCorrectedAfterAFurtherReading() {
        Record read = Written.bridge();
        String id = room.add(read);
        Map<String, String> fields = new HashMap<>(Map.of(
                "article", id, "statement", "s2", "change", "fix", "speaker", "Lee Fox", "kind", "person", "by", "Ed"));
        fields.put("why", "the recording");
        assertThat(room.form("/corrections", fields).statusCode()).isEqualTo(401);
        room.signIn();
        Document form =
                room.page(room.page("/article/" + id).select("#s2 a.fix").attr("href"));
        assertThat(form.select("textarea[name=content]").text()).isEqualTo("40 bolts had failed");
        assertThat(form.select("select[name=act] option[selected]").val()).isEqualTo("assert");
        assertThat(form.select("textarea[name=via]").text()).isEqualTo("The Post");
        String key = form.select("form.amend input[name=key]").attr("value");
        fields.put("key", key);
        assertThat(room.form("/corrections", fields).statusCode()).isEqualTo(303);
        assertThat(room.page("/article/" + id).select("#record aside h2").eachText())
                .contains("Lee Fox");
        room.add(new Record(
                read.article(),
                read.statements(),
                read.times(),
                read.figures(),
                new ModelVersion("next", "1".repeat(64))));
        assertThat(room.page("/article/" + id).select("#record aside h2").eachText())
                .contains("Lee Fox");
        Document list = room.page("/corrections");
        assertThat(list.select(".correction").text())
                .contains("said by Lee Fox")
                .contains("the recording");
        Map<String, String> undo = Map.of(
                "change", "undo",
                "correction", list.select("input[name=correction]").attr("value"),
                "by", "Ed",
                "why", "misheard",
                "key", key);
        assertThat(room.form("/corrections", undo).statusCode()).isEqualTo(303);
        assertThat(room.page("/article/" + id).select("#record aside h2").eachText())
                .doesNotContain("Lee Fox");
        Map<String, String> unknown = Map.of("change", "undo", "correction", "c0", "by", "Ed", "why", "x", "key", key);
        assertThat(room.form("/corrections", unknown).statusCode()).isEqualTo(404);
    }

    @Test
    void aStatementThatWasMissedIsAddedAndOneThatIsNoneTakenOut() {
        String id = room.add(Written.bridge());
        room.signIn();
        Document form = room.page("/article/" + id + "/correct");
        Map<String, String> fields = new HashMap<>(Map.of(
                "change", "add", "article", id, "content", "bolts", "speaker", "Bo Lind", "kind", "person", "by",
                "Ed"));
        fields.put("why", "it was missed");
        fields.put("key", form.select("form.amend input[name=key]").attr("value"));
        assertThat(room.form("/corrections", fields).statusCode()).isEqualTo(303);
        Document page = room.page("/article/" + id);
        assertThat(page.select("#record aside h2").eachText()).contains("Bo Lind");
        fields.put("content", "words that are not there");
        assertThat(room.form("/corrections", fields).body()).contains("copy them as they stand there");
        int before = page.select("#record aside li").size();
        String last = page.select("#record .text .content.s3").text();
        Map<String, String> reject = Map.of(
                "change", "reject", "article", id, "statement", "s2", "by", "Ed", "why", "x", "key", fields.get("key"));
        assertThat(room.form("/corrections", reject).statusCode()).isEqualTo(303);
        Document after = room.page("/article/" + id);
        assertThat(after.select("#record aside li")).hasSize(before - 1);
        assertThat(after.select("#record .text .content.s3").text()).isEqualTo(last);
        assertThat(after.select("#s2")).isEmpty();
    }

    @Test
    void speakersArePutTogetherOnTheirPage() {
        room.add(Written.bridge());
        room.add(Written.in(article("Other", "Annie said no."))
                .says("Annie", "said", "no", "Annie", SpeakerKind.PERSON)
                .record());
        room.signIn();
        Document page = room.page("/speaker?name=Ana+Ruiz");
        Map<String, String> fields = new HashMap<>();
        fields.put("one", page.select("#names input[name=one]").attr("value"));
        fields.put("key", page.select("#names input[name=key]").attr("value"));
        fields.put("change", "merge");
        fields.put("other", "Annie");
        fields.put("by", "Ed");
        fields.put("why", "her nickname");
        assertThat(room.form("/corrections", fields).statusCode()).isEqualTo(303);
        assertThat(room.page("/speaker?name=Ana+Ruiz").select("#names li").text())
                .contains("Annie");
        fields.put("other", "Nobody Known");
        assertThat(room.form("/corrections", fields).statusCode()).isEqualTo(422);
    }

    @Test
    void copiesAreShownWithTheirOrigin() {
        String text =
                "The gates of the Orrin dam will be opened by the end of June, the water minister told reporters in "
                        + "the capital on Monday, after weeks of talks with the farmers of the delta. ".repeat(3);
        String first = room.add(Written.in(article("Gates to open", text)).record());
        Article copy = new Article(
                "copy.txt",
                null,
                "The Echo",
                "Gates open",
                List.of(),
                null,
                null,
                LocalDate.of(2031, 5, 13),
                "en",
                null,
                text);
        String second = room.add(Written.in(copy).record());
        assertThat(room.page("/article/" + first).select("#copies a").attr("href"))
                .isEqualTo("/article/" + second);
        assertThat(room.page("/article/" + second).select("#copies .entries p").text())
                .startsWith("The origin");
    }

    @Test
    void whatCannotBeReadIsSaidOnAPage() {
        HttpResponse<String> response = room.form("/read", Map.of("text", "  "));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("There is no text to read");
        assertThat(room.form("/read", Map.of("text", "Words.", "published", "soon"))
                        .body())
                .contains("write it as 2031-05-14");
        assertThat(room.get("/nothing").body()).contains("There is nothing at this address");
        assertThat(room.get("/search?kind=robot").body()).contains("is none of person, organisation,");
    }

    @Test
    void everyFileThatPagesNameIsThere() {
        room.add(Written.bridge());
        for (String path : List.of("/", "/search", "/api", "/outlets", "/article/" + room.add(Written.bridge()))) {
            for (Element element : room.page(path).select("link[rel=stylesheet], link[rel=icon], script[src]")) {
                String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                HttpResponse<String> file = room.get(address);
                assertThat(file.statusCode()).as(address).isEqualTo(200);
                assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            }
        }
    }

    @Test
    void theFirstPageIsSmallAndUsableBeforeScriptsLoad() {
        room.add(Written.bridge());
        Document page = room.page("/");
        assertThat(page.select("script"))
                .allMatch(script -> script.hasAttr("defer") && script.data().isEmpty());
        int bytes = room.get("/").body().length();
        for (Element sheet : page.select("link[rel=stylesheet]")) {
            bytes += room.get(sheet.attr("href")).body().length();
        }
        assertThat(bytes).isLessThan(60_000);
    }

    @Test
    void tellsHowItFares() {
        room.get("/search");
        assertThat(room.get("/healthz").body()).isEqualTo("ok\n");
        assertThat(room.get("/metrics").body())
                .contains("http_server_requests_seconds_count{method=\"GET\",route=\"/search\",status=\"200\"} 1");
    }
}
