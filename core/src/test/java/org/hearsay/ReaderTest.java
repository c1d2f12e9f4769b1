package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.json.RecordFormatException;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Act;
import org.hearsay.model.Figure;
import org.hearsay.model.Interval;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whole articles from the file to the record.
class ReaderTest {

    private static final Path EXAMPLE = Path.of("../examples/orrin-dam.txt");

    private static Record read(Path file, @Nullable LocalDate published) {
        Ingested ingested = (Ingested) new ArticleReader().read(file, Hints.NONE.withPublished(published));
        try (Reader reader = Reader.open()) {
            return reader.read(ingested.article());
        }
    }

    private static String shown(Record record, TimeExpression time) {
        Interval days = time.interval();
        return time.id() + " " + time.span().in(record.article().text()) + " | " + time.type() + " "
                + time.value().timex() + (time.modifier() == null ? "" : " " + time.modifier())
                + (days == null ? "" : " | " + days.from() + " to " + days.to());
    }

    private static String shown(Record record, Figure figure) {
        String text = record.article().text();
        return figure.id() + " " + figure.passage().in(text) + " | "
                + figure.relation().sign() + " " + figure.amount()
                + (figure.unit() == null ? "" : " " + figure.unit().name())
                + words(" of ", figure.of(), text) + words(" as of ", figure.asOf(), text)
                + words(", contested: ", figure.contested(), text)
                + (figure.statement() == null ? "" : " | " + figure.statement());
    }

    private static String words(Record record, TimeExpression time) {
        return time.span().in(record.article().text()) + " = " + time.value().timex()
                + (time.modifier() == null ? "" : " " + time.modifier());
    }

    private static String words(Record record, Figure figure) {
        return figure.passage().in(record.article().text()) + " = " + figure.amount()
                + (figure.contested() == null ? "" : " (contested)");
    }

    private static Statement statement(Record record, String speaker) {
        return record.statements().stream()
                .filter(statement -> speaker.equals(statement.speaker().name()))
                .findFirst()
                .orElseThrow();
    }

    private static String words(String before, @Nullable Passage passage, String text) {
        return passage == null ? "" : before + passage.in(text);
    }

    /// All but what is cut off a confidence after four places.
    private static void assertReadsBack(Record record) throws RecordFormatException {
        String json = RecordJson.line(record);
        Record back = RecordJson.read(json);
        assertThat(back.times()).isEqualTo(record.times());
        assertThat(back.figures()).isEqualTo(record.figures());
        assertThat(RecordJson.line(back)).isEqualTo(json);
    }

    @Test
    void readsTheTimesOfTheExample() {
        Record record = read(EXAMPLE, LocalDate.of(2031, 5, 14));
        assertThat(record.times().stream().map(time -> shown(record, time))).containsExactly("""
                        t1 the end of June | DATE 2031-06 END | 2031-06-21 to 2031-06-30
                        t2 Wednesday | DATE 2031-05-14 | 2031-05-14 to 2031-05-14
                        t3 this year | DATE 2031 | 2031-01-01 to 2031-12-31
                        t4 July | DATE 2031-07 | 2031-07-01 to 2031-07-31
                        t5 January | DATE 2031-01 | 2031-01-01 to 2031-01-31
                        t6 March 1 | DATE 2031-03-01 | 2031-03-01 to 2031-03-01
                        t7 March | DATE 2031-03 | 2031-03-01 to 2031-03-31
                        t8 April 15 | DATE 2031-04-15 | 2031-04-15 to 2031-04-15
                        t9 July 1 | DATE 2031-07-01 | 2031-07-01 to 2031-07-01
                        t10 June | DATE 2031-06 | 2031-06-01 to 2031-06-30
                        t11 last autumn | DATE 2030-FA | 2030-09-01 to 2030-11-30
                        t12 February | DATE 2031-02 | 2031-02-01 to 2031-02-28
                        t13 December | DATE 2030-12 | 2030-12-01 to 2030-12-31
                        t14 a year | DURATION P1Y
                        t15 December | DATE 2030-12 | 2030-12-01 to 2030-12-31
                        t16 May | DATE 2031-05 | 2031-05-01 to 2031-05-31
                        t17 weeks | DURATION PXW
                        t18 April | DATE 2031-04 | 2031-04-01 to 2031-04-30
                        t19 this summer | DATE 2031-SU | 2031-06-01 to 2031-08-31
                        t20 2029 | DATE 2029 | 2029-01-01 to 2029-12-31
                        t21 June | DATE 2031-06 | 2031-06-01 to 2031-06-30
                        t22 September | DATE 2031-09 | 2031-09-01 to 2031-09-30
                        t23 last year | DATE 2030 | 2030-01-01 to 2030-12-31
                        t24 July 1 | DATE 2031-07-01 | 2031-07-01 to 2031-07-01
                        """.split("\n"));
    }

    @Test
    void readsTheFiguresOfTheExample() {
        Record record = read(EXAMPLE, LocalDate.of(2031, 5, 14));
        assertThat(record.figures().stream().map(figure -> shown(record, figure)))
                .containsExactly("""
                        f1 two | = 2 | s4
                        f2 a third | = 0.3333333333333333 agreed flow of agreed flow as of June | s9
                        f3 Two other people | = 2 people of other people briefed on the matter
                        f4 1,200 villagers | = 1200 villager of villagers as of last autumn, contested: number has been disputed | s15
                        f5 4,000 people | ~ 4000 people of people | s17
                        f6 3,650 | = 3650 as of February | s18
                        f7 4% to 6% | up 4..6 percentage of Belmark's central bank as of this summer | s32
                        f8 900 cubic metres | > 900 cubic metre of water as of June | s33
                        f9 One of its judges | = 1 judge of judges
                        """.split("\n"));
        Statement ministry = statement(record, "The Karsovan interior ministry");
        assertThat(ministry.times()).containsExactly("t11");
        assertThat(ministry.figures()).containsExactly("f4");
    }

    @Test
    void withoutADayOfPublicationWhatCountsFromItStaysOpen() {
        Record record = read(EXAMPLE, null);
        assertThat(record.times().stream().map(time -> shown(record, time)))
                .contains(
                        "t1 the end of June | DATE XXXX-06 END",
                        "t2 Wednesday | DATE XXXX-WXX-3",
                        "t20 2029 | DATE 2029 | 2029-01-01 to 2029-12-31");
    }

    @Test
    void readsBackFromItsJson() throws RecordFormatException {
        Record record = read(EXAMPLE, LocalDate.of(2031, 5, 14));
        assertReadsBack(record);
    }

    /// Skipped unless the environment variable HEARSAY_DATA names a folder that holds `sample`.
    @Test
    void readsTheSampleCommentary() throws Exception {
        String data = System.getenv("HEARSAY_DATA");
        assumeTrue(data != null, "HEARSAY_DATA is not set: the sample commentary is not read");
        Path file;
        try (Stream<Path> files = Files.list(Path.of(data, "sample"))) {
            file = files.filter(name -> name.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
        Record record = read(file, LocalDate.of(2021, 7, 26));
        assertThat(record.times().stream().map(time -> words(record, time)))
                .contains(
                        "Monday = 2021-07-26",
                        "the end of the year = 2021 END",
                        "January 2020 = 2020-01",
                        "May 2020 = 2020-05",
                        "October 2019 = 2019-10",
                        "late 2017 = 2017 END",
                        "2003 = 2003",
                        "2011 = 2011",
                        "2014 = 2014",
                        "early 2014 = 2014 START",
                        "June 2014 = 2014-06",
                        "14 months later = P14M");
        assertThat(record.figures().stream().map(figure -> words(record, figure)))
                .contains(
                        "2,500 American troops = 2500 (contested)",
                        "2,500 U.S. combat troops = 2500 (contested)",
                        "a million-man = 1000000",
                        "eight others = 8",
                        "three rounds = 3",
                        "two-thirds = 0.6666666666666667");
        Statement pentagon = statement(record, "The Pentagon");
        assertThat(pentagon.act()).isEqualTo(Act.ASSERT);
        assertThat(record.figures())
                .filteredOn(figure -> pentagon.id().equals(figure.statement()))
                .extracting(figure -> words(record, figure))
                .containsExactly("2,500 American troops = 2500 (contested)");
        assertReadsBack(record);
    }
}
