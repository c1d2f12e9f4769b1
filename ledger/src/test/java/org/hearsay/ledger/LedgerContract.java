package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.ledger.Stats.Cited;
import org.hearsay.ledger.Stats.Outlet;
import org.hearsay.model.Act;
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every engine promises.
public abstract class LedgerContract {

    protected static final Set<SpeakerKind> ALL_KINDS = EnumSet.allOf(SpeakerKind.class);

    protected static final Reading DAM = Written.article("Dam opens", "The Courier", "2031-05-14")
            .says("Ilse Maran", "the gates of the Orrin dam will open in June")
            .says("a senior official", SpeakerKind.UNNAMED, Act.PROMISE, "a third would be released", "The Chronicle")
            .says("many", SpeakerKind.HEARSAY, Act.DOUBT, "the turbine is damaged")
            .reading();

    protected static final Reading DENIAL = Written.article("Minister denies", "The Alden Chronicle", "2031-05-16")
            .says("José Müller", SpeakerKind.PERSON, Act.DENY, "the gates had opened, \"naïve\" as it sounds")
            .says("Ilse Maran", "evacuation of Karsova is over")
            .reading();

    protected static final Reading UNDATED = Written.article("An opinion", null, null)
            .says("The ministry", SpeakerKind.ORGANISATION, Act.THREATEN, "it will close the gates by force")
            .reading();

    protected Ledger ledger = new MemoryLedger();

    protected abstract Ledger open() throws Exception;

    /// A further ledger, empty.
    protected abstract Ledger openAnother();

    @BeforeEach
    void openLedger() throws Exception {
        ledger = open();
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    private void addAll() {
        ledger.add(List.of(DAM, DENIAL, UNDATED));
    }

    @Test
    void anEmptyLedgerAnswersEveryQuestion() {
        assertThat(ledger.article(DAM.id())).isEmpty();
        assertThat(ledger.knows(DAM.id(), Written.OLD)).isFalse();
        assertThat(ledger.ids("", 10)).isEmpty();
        assertThat(ledger.copies(DAM.id())).isEmpty();
        assertThat(ledger.search(Search.of("gates"), Page.FIRST)).isEqualTo(Hits.NONE);
        assertThat(ledger.search(Search.ALL, Page.FIRST)).isEqualTo(Hits.NONE);
        assertThat(ledger.speakers(ALL_KINDS, Page.FIRST)).isEmpty();
        assertThat(ledger.stats()).isEqualTo(Stats.EMPTY);
        assertThat(ledger.facets(Search.ALL, Facets.MOST)).isEqualTo(Facets.NONE);
        assertThat(ledger.facets(Search.of("gates"), Facets.MOST)).isEqualTo(Facets.NONE);
        assertThat(ledger.headlines(Page.FIRST)).isEmpty();
        assertThat(readings()).isEmpty();
        assertThat(ledger.add(List.of())).isEqualTo(Added.NOTHING);
    }

    @Test
    void keepsWhatItIsGiven() {
        assertThat(ledger.add(List.of(DAM, DENIAL))).isEqualTo(new Added(2, 0, 0));
        assertThat(ledger.article(DAM.id())).contains(new Entry(List.of(DAM)));
        assertThat(ledger.knows(DAM.id(), Written.OLD)).isTrue();
        assertThat(ledger.knows(DAM.id(), Written.NEW)).isFalse();
    }

    @Test
    void addsNothingTwice() {
        assertThat(ledger.add(List.of(DAM, DAM))).isEqualTo(new Added(1, 0, 1));
        assertThat(ledger.add(List.of(DENIAL, DAM))).isEqualTo(new Added(1, 0, 1));
        assertThat(readings()).containsExactly(DAM, DENIAL);
    }

    @Test
    void aNewModelAddsAReadingWhichIsCurrent() {
        Reading again = Written.article("Dam opens", "The Courier", "2031-05-14")
                .by(Written.NEW)
                .says("Ilse Maran", "the gates of the Orrin dam will open in June")
                .says(
                        "a senior official",
                        SpeakerKind.UNNAMED,
                        Act.THREATEN,
                        "a third would be released",
                        "The Chronicle")
                .says("many", SpeakerKind.HEARSAY, Act.DOUBT, "the turbine is damaged")
                .reading();
        ledger.add(List.of(DAM));
        assertThat(ledger.add(List.of(again))).isEqualTo(new Added(0, 1, 0));
        Entry entry = ledger.article(DAM.id()).orElseThrow();
        assertThat(entry.readings()).containsExactly(DAM, again);
        assertThat(entry.current()).isEqualTo(again);
        assertThat(found(Search.of("third"))).containsExactly("s2");
        assertThat(found(Search.ALL.withAct(Act.PROMISE))).isEmpty();
        assertThat(found(Search.ALL.withAct(Act.THREATEN))).containsExactly("s2");
        assertThat(ledger.stats().readings()).isEqualTo(2);
        assertThat(ledger.stats().statements()).isEqualTo(3);
        assertThat(readings()).containsExactly(DAM, again);
    }

    @Test
    void readingsOfOneArticleMayComeTogether() {
        Reading again = new Reading(
                new org.hearsay.model.Record(DAM.record().article(), List.of(), List.of(), List.of(), Written.NEW),
                Written.AT);
        assertThat(ledger.add(List.of(DAM, again))).isEqualTo(new Added(1, 1, 0));
        assertThat(found(Search.ALL)).isEmpty();
    }

    @Test
    void findsIdsByTheirBeginning() {
        addAll();
        assertThat(ledger.ids(DAM.id().substring(0, 20), 2)).containsExactly(DAM.id());
        assertThat(ledger.ids("sha256:", 2)).hasSize(2).isSorted();
        assertThat(ledger.ids("%", 2)).isEmpty();
        assertThat(ledger.ids("sha256:_", 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gates                  | Ilse Maran, José Müller, The ministry",
                "GATES                  | Ilse Maran, José Müller, The ministry",
                "gates orrin            | Ilse Maran",
                "\"gates of the Orrin\" | Ilse Maran",
                "\"gates Orrin\"        | ``",
                "naive                  | José Müller",
                "naïve gates            | José Müller",
                "evacuat*               | Ilse Maran",
                "evacuat                | ``",
                "\"evacuation of kar\"* | Ilse Maran",
                "dam third              | a senior official",
                "opinion                | The ministry",
            })
    void findsWords(String words, String speakers) {
        addAll();
        assertThat(ledger.search(Search.of(words), Page.FIRST).hits())
                .extracting(hit -> hit.said().speaker().name())
                .containsExactlyInAnyOrderElementsOf(speakers.isEmpty() ? List.of() : List.of(speakers.split(", ")));
    }

    /// The marks of SQL and of full-text queries are marks and no more.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gates\"",
                "\"\"gates",
                "gates*)",
                "gates AND",
                "NEAR(gates opened)",
                "gates; DROP TABLE statement --",
                "'; drop table statement; --gates",
                "content:gates",
                "{content}:gates",
                "^gates",
                "-gates",
                "gates\u0000",
                "ga'tes",
                "gates\" OR \"1",
                "%gates%",
                "🌊gates",
                "*",
                "\"",
                "(",
            })
    void nothingTypedIsSyntax(String typed) {
        addAll();
        ledger.search(Search.of(typed), Page.FIRST);
        ledger.search(Search.ALL.withSpeaker(typed).withOutlet(typed).withVia(typed), Page.FIRST);
        ledger.ids(typed, 5);
        assertThat(ledger.stats().statements()).isEqualTo(6);
        assertThat(found(Search.of("gates"))).hasSize(3);
    }

    @Test
    void operatorsAreWords() {
        addAll();
        assertThat(found(Search.of("gates AND opened"))).isEmpty();
        assertThat(found(Search.of("gates NOT opened"))).isEmpty();
        assertThat(found(Search.of("content:gates"))).isEmpty();
        assertThat(found(Search.of("-gates"))).hasSize(3);
    }

    @Test
    void everyFilterFilters() {
        addAll();
        assertThat(found(Search.ALL)).containsExactly("s1", "s1", "s2", "s3", "s1", "s2");
        assertThat(speakersOf(Search.ALL.withSpeaker("muller"))).containsExactly("José Müller");
        assertThat(speakersOf(Search.ALL.withSpeaker("mull"))).isEmpty();
        assertThat(found(Search.ALL.withSpeaker(" ,"))).isEmpty();
        assertThat(found(Search.ALL.withKind(SpeakerKind.HEARSAY))).containsExactly("s3");
        assertThat(speakersOf(Search.ALL.withAct(Act.DENY))).containsExactly("José Müller");
        assertThat(speakersOf(Search.ALL.withVia("chronicle"))).containsExactly("a senior official");
        assertThat(found(Search.ALL.withOutlet("chronicle"))).containsExactly("s1", "s2");
        assertThat(found(Search.ALL.withDays(LocalDate.parse("2031-05-15"), null)))
                .containsExactly("s1", "s2");
        assertThat(found(Search.ALL.withDays(null, LocalDate.parse("2031-05-14"))))
                .containsExactly("s1", "s2", "s3");
        assertThat(speakersOf(Search.of("gates").withOutlet("courier"))).containsExactly("Ilse Maran");
        assertThat(found(Search.of("gates").withAct(Act.ACCUSE))).isEmpty();
    }

    @Test
    void aSpeakersStatementsComeInOrderOfTime() {
        ledger.add(List.of(DENIAL, UNDATED, DAM));
        assertThat(ledger.search(Search.ALL.withSpeaker("Ilse Maran"), Page.FIRST)
                        .hits())
                .extracting(hit -> hit.said().published())
                .containsExactly(LocalDate.parse("2031-05-14"), LocalDate.parse("2031-05-16"));
    }

    @Test
    void aStatementFoundSaysAllAboutItself() {
        addAll();
        Said said =
                ledger.search(Search.of("third"), Page.FIRST).hits().getFirst().said();
        assertThat(said)
                .isEqualTo(Said.of(
                        DAM.record().article(),
                        DAM.id(),
                        DAM.record().statements().get(1),
                        List.of()));
    }

    @Test
    void pagesFollowOneAnother() {
        addAll();
        Hits first = ledger.search(Search.of("gates"), new Page(2, 0));
        Hits second = ledger.search(Search.of("gates"), new Page(2, 2));
        assertThat(first.hits()).hasSize(2);
        assertThat(first.more()).isTrue();
        assertThat(second.hits()).hasSize(1).doesNotContainAnyElementsOf(first.hits());
        assertThat(second.more()).isFalse();
        assertThat(ledger.search(Search.ALL, new Page(6, 0)).more()).isFalse();
    }

    @Test
    void countsSpeakers() {
        addAll();
        assertThat(ledger.speakers(ALL_KINDS, Page.FIRST))
                .startsWith(new SpeakerCount("Ilse Maran", SpeakerKind.PERSON, 2, 2, 2))
                .hasSize(4)
                .contains(new SpeakerCount("The ministry", SpeakerKind.ORGANISATION, 1, 1, 0));
        assertThat(ledger.speakers(Set.of(SpeakerKind.UNNAMED), Page.FIRST))
                .extracting(SpeakerCount::name)
                .containsExactly("a senior official");
        assertThat(ledger.speakers(ALL_KINDS, new Page(1, 1)))
                .extracting(SpeakerCount::name)
                .containsExactly("José Müller");
        assertThat(ledger.speakers(Set.of(), Page.FIRST)).isEmpty();
    }

    @Test
    void countsByOutlet() {
        addAll();
        assertThat(ledger.stats())
                .isEqualTo(new Stats(
                        3,
                        0,
                        3,
                        6,
                        List.of(
                                new Outlet(
                                        "The Alden Chronicle",
                                        1,
                                        0,
                                        2,
                                        Map.of(SpeakerKind.PERSON, 2L),
                                        Map.of(Form.DIRECT, 1L, Form.INDIRECT, 1L),
                                        List.of(
                                                new Cited("Ilse Maran", SpeakerKind.PERSON, 1),
                                                new Cited("José Müller", SpeakerKind.PERSON, 1))),
                                new Outlet(
                                        "The Courier",
                                        1,
                                        0,
                                        3,
                                        Map.of(
                                                SpeakerKind.PERSON, 1L,
                                                SpeakerKind.UNNAMED, 1L,
                                                SpeakerKind.HEARSAY, 1L),
                                        Map.of(Form.INDIRECT, 3L),
                                        List.of(new Cited("Ilse Maran", SpeakerKind.PERSON, 1))),
                                new Outlet(
                                        null,
                                        1,
                                        0,
                                        1,
                                        Map.of(SpeakerKind.ORGANISATION, 1L),
                                        Map.of(Form.INDIRECT, 1L),
                                        List.of(new Cited("The ministry", SpeakerKind.ORGANISATION, 1))))));
    }

    /// A wire story, cut and printed in full elsewhere, and an article on the same matter.
    private static Reading wire(String outlet, String day, int statements) {
        Written story = Written.article("Gates stay shut", outlet, day);
        String[] says = {
            "the gates of the Orrin dam will stay shut until the snow has gone from the upper valley this year",
            "two of the five gates no longer close all the way and the repairs need a dry bed in late summer",
            "the towns below had been told in a letter that was read out in Port Alden before the council met",
            "farmers near Karsova had heard such promises before and had started to dig wells of their own again",
        };
        for (int i = 0; i < statements; i++) {
            story.says(i == 1 ? "Ana Ruiz" : "Ilse Maran", says[i]);
        }
        return story.reading();
    }

    private static final Reading FULL = wire("The Courier", "2031-05-14", 4);
    private static final Reading CUT = wire("The Post", "2031-05-15", 2);
    private static final Reading AGENCY = wire("Reuters", "2031-05-15", 3);

    @Test
    void copiesHaveOneOriginHoweverTheyCame() {
        for (List<Reading> order : List.of(
                List.of(FULL, CUT, AGENCY, DENIAL),
                List.of(CUT, AGENCY, FULL, DENIAL),
                List.of(DENIAL, AGENCY, FULL, CUT))) {
            try (Ledger another = openAnother()) {
                Added added = Added.NOTHING;
                for (Reading reading : order) {
                    added = added.plus(another.add(List.of(reading)));
                }
                assertThat(added).isEqualTo(new Added(4, 0, 0, 2));
                Family family = another.copies(CUT.id()).orElseThrow();
                assertThat(family).isEqualTo(another.copies(AGENCY.id()).orElseThrow());
                assertThat(family.origin().id()).isEqualTo(AGENCY.id());
                assertThat(family.origin().credit()).isNotNull();
                assertThat(family.copies()).extracting(Family.Member::id).containsExactly(FULL.id(), CUT.id());
                assertThat(family.copies().getLast().share()).isEqualTo(1);
                assertThat(family.copies().getFirst().share()).isBetween(0.7, 0.8);
                assertThat(another.copies(DENIAL.id()).orElseThrow().copies()).isEmpty();
                assertThat(another.stats().copies()).isEqualTo(2);
            }
        }
    }

    @Test
    void oneAdditionMayHoldAllOfAFamily() {
        assertThat(ledger.add(List.of(CUT, FULL, FULL))).isEqualTo(new Added(2, 0, 1, 1));
        assertThat(ledger.copies(CUT.id()).orElseThrow().origin().id()).isEqualTo(FULL.id());
        assertThat(ledger.add(List.of(AGENCY))).isEqualTo(new Added(1, 0, 0, 1));
        assertThat(ledger.copies(CUT.id()).orElseThrow().origin().id()).isEqualTo(AGENCY.id());
    }

    @Test
    void countsCopiesOnce() {
        ledger.add(List.of(FULL, CUT, DENIAL));
        assertThat(ledger.speakers(ALL_KINDS, Page.FIRST))
                .contains(
                        new SpeakerCount("Ilse Maran", SpeakerKind.PERSON, 4, 2, 3, 1),
                        new SpeakerCount("Ana Ruiz", SpeakerKind.PERSON, 1, 1, 2, 1));
        Stats stats = ledger.stats();
        assertThat(List.of(stats.articles(), stats.copies(), stats.origins(), stats.statements()))
                .containsExactly(3L, 1L, 2L, 6L);
        assertThat(stats.outlets())
                .contains(new Outlet("The Post", 1, 1, 0, Map.of(), Map.of(), List.of()))
                .contains(new Outlet(
                        "The Courier",
                        1,
                        0,
                        4,
                        Map.of(SpeakerKind.PERSON, 4L),
                        Map.of(Form.INDIRECT, 4L),
                        List.of(
                                new Cited("Ilse Maran", SpeakerKind.PERSON, 3),
                                new Cited("Ana Ruiz", SpeakerKind.PERSON, 1))));
    }

    @Test
    void aStatementFoundSaysWhetherItStandsInACopy() {
        ledger.add(List.of(FULL, CUT, DENIAL));
        assertThat(ledger.search(Search.of("snow"), Page.FIRST).hits())
                .extracting(hit -> hit.said().outlet(), Hits.Hit::copyOf, Hits.Hit::copies)
                .containsExactlyInAnyOrder(tuple("The Courier", null, 1L), tuple("The Post", FULL.id(), 1L));
        assertThat(ledger.search(Search.of("evacuation"), Page.FIRST).hits())
                .extracting(Hits.Hit::copyOf, Hits.Hit::copies)
                .containsExactly(tuple(null, 0L));
    }

    @Test
    void givesReadingsInOneOrderHoweverTheyCame() {
        ledger.add(List.of(DENIAL));
        ledger.add(List.of(UNDATED, DAM));
        assertThat(readings()).containsExactly(UNDATED, DAM, DENIAL);
    }

    @Test
    void whatTheSinkThrowsEndsIt() {
        addAll();
        assertThatThrownBy(() -> ledger.forEachReading(reading -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertThat(ledger.add(List.of(DAM)).known()).isEqualTo(1);
    }

    @Test
    void uglyTextIsKeptAsItIs() {
        Reading ugly = Written.article(
                        "'; DROP TABLE article; -- \"𝔣𝔯𝔞𝔨\"", "Ag\u0000ence \u202eeraser", "2031-05-14")
                .says("🧑‍🚒 O'Neil", "“water's ‘up’” 50% _of_ 😀 \u0001\u0002 مياه النهر ارتفعت")
                .reading();
        ledger.add(List.of(ugly));
        assertThat(ledger.article(ugly.id())).contains(new Entry(List.of(ugly)));
        assertThat(ledger.search(Search.of("النهر"), Page.FIRST).hits())
                .extracting(hit -> hit.said().content())
                .containsExactly("“water's ‘up’” 50% _of_ 😀 \u0001\u0002 مياه النهر ارتفعت");
        assertThat(found(Search.of("up").withSpeaker("o'neil"))).containsExactly("s1");
    }

    @Test
    void manyThreadsAddAndAsk() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Added>> additions = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Reading reading = Written.article("Report " + i % 20, "The Courier", "2031-05-14")
                        .says("Speaker " + i % 20, "the river rose by " + i % 20 + " metres")
                        .reading();
                additions.add(() -> {
                    ledger.search(Search.of("river"), Page.FIRST);
                    ledger.knows(reading.id(), Written.OLD);
                    return ledger.add(List.of(reading));
                });
            }
            Added added = Added.NOTHING;
            for (Future<Added> future : threads.invokeAll(additions)) {
                added = added.plus(future.get());
            }
            assertThat(added).isEqualTo(new Added(20, 0, 20));
        }
        assertThat(ledger.search(Search.of("river"), new Page(50, 0)).hits()).hasSize(20);
    }

    @Test
    void countsWhatASearchFinds() {
        addAll();
        assertThat(ledger.facets(Search.ALL, Facets.MOST))
                .isEqualTo(new Facets(
                        6,
                        true,
                        Map.of(
                                SpeakerKind.PERSON, 3L,
                                SpeakerKind.UNNAMED, 1L,
                                SpeakerKind.HEARSAY, 1L,
                                SpeakerKind.ORGANISATION, 1L),
                        Map.of(Act.ASSERT, 2L, Act.PROMISE, 1L, Act.DOUBT, 1L, Act.DENY, 1L, Act.THREATEN, 1L),
                        List.of(
                                new Facets.Count("Ilse Maran", 2),
                                new Facets.Count("José Müller", 1),
                                new Facets.Count("The ministry", 1)),
                        List.of(new Facets.Count("The Courier", 3), new Facets.Count("The Alden Chronicle", 2)),
                        List.of(new Facets.Count("The Chronicle", 1)),
                        List.of(new Facets.Link("The Courier", "The Chronicle", 1)),
                        List.of(new Facets.Month(
                                YearMonth.of(2031, 5),
                                Map.of(
                                        SpeakerKind.PERSON, 3L,
                                        SpeakerKind.UNNAMED, 1L,
                                        SpeakerKind.HEARSAY, 1L)))));
        Facets gates = ledger.facets(Search.of("gates").withKind(SpeakerKind.ORGANISATION), Facets.MOST);
        assertThat(gates.statements()).isEqualTo(1);
        assertThat(gates.months()).isEmpty();
    }

    @Test
    void countsNoMoreThanItSays() {
        Written many = Written.article("Long", "The Courier", "2031-05-14");
        for (int i = 0; i <= Facets.MOST; i++) {
            many.says("Ilse Maran", "w" + i);
        }
        ledger.add(List.of(many.reading()));
        Facets facets = ledger.facets(Search.ALL, Facets.MOST);
        assertThat(facets.statements()).isEqualTo(Facets.MOST);
        assertThat(facets.all()).isFalse();
        assertThat(facets.speakers()).containsExactly(new Facets.Count("Ilse Maran", Facets.MOST));
    }

    @Test
    void listsTheNewestStatementsFirst() {
        addAll();
        assertThat(ledger.newest(Search.ALL, new Page(5, 0)).hits())
                .extracting(hit -> hit.said().statement() + " " + hit.said().published())
                .containsExactly("s1 2031-05-16", "s2 2031-05-16", "s1 2031-05-14", "s2 2031-05-14", "s3 2031-05-14");
        assertThat(ledger.newest(Search.of("gates"), new Page(2, 1)).hits())
                .extracting(hit -> hit.said().content())
                .containsExactly("the gates of the Orrin dam will open in June", "it will close the gates by force");
    }

    @Test
    void listsTheNewestArticlesFirst() {
        addAll();
        assertThat(ledger.headlines(new Page(2, 0)))
                .containsExactly(
                        new Headline(
                                DENIAL.id(),
                                "The Alden Chronicle",
                                LocalDate.of(2031, 5, 16),
                                "Minister denies",
                                DENIAL.record().article().origin(),
                                2),
                        new Headline(
                                DAM.id(),
                                "The Courier",
                                LocalDate.of(2031, 5, 14),
                                "Dam opens",
                                DAM.record().article().origin(),
                                3));
        assertThat(ledger.headlines(new Page(2, 2)))
                .extracting(Headline::article)
                .containsExactly(UNDATED.id());
    }

    @Test
    void closingTwiceDoesNoHarm() {
        ledger.close();
        ledger.close();
    }

    protected List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        ledger.forEachReading(readings::add);
        return readings;
    }

    private List<String> found(Search search) {
        return ledger.search(search, Page.FIRST).hits().stream()
                .map(hit -> hit.said().statement())
                .toList();
    }

    private List<String> speakersOf(Search search) {
        return ledger.search(search, Page.FIRST).hits().stream()
                .map(hit -> String.valueOf(hit.said().speaker().name()))
                .toList();
    }
}
