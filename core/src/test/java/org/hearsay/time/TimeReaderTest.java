package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Interval;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    private static final TimeReader READER = new TimeReader();
    private static final LocalDate MONDAY = LocalDate.of(2021, 7, 26);

    private static List<String> read(String text) {
        return READER.read(text, MONDAY).stream()
                .map(time -> time.span().in(text) + " = " + time.value().timex())
                .toList();
    }

    @Test
    void numbersWhatItFindsInTextOrder() {
        assertThat(READER.read("In 2003 they came, in 2011 they left.", MONDAY))
                .extracting(TimeExpression::id)
                .containsExactly("t1", "t2");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(READER.read("", MONDAY)).isEmpty();
        assertThat(READER.read(" \n\n \u00a0\n", MONDAY)).isEmpty();
        assertThat(READER.read("Nothing here tells when.", null)).isEmpty();
    }

    @Test
    void saysThatItCannotResolveWithoutAPublicationDay() {
        assertThat(READER.read("He left yesterday, two weeks ago, in March, on Monday, last year, this summer.", null))
                .allSatisfy(time -> {
                    assertThat(time.value()).isInstanceOf(TimeValue.Unresolved.class);
                    assertThat(time.interval()).isNull();
                })
                .extracting(time -> time.value().timex())
                .containsExactly("XXXX-XX-XX", "XXXX-WXX", "XXXX-03", "XXXX-WXX-1", "XXXX", "XXXX-SU");
    }

    @Test
    void followsTheTellingIntoAnotherYear() {
        assertThat(
                        read(
                                "In November 2019 crowds filled the square. In January the cabinet fell. In March it came back."))
                .containsExactly("November 2019 = 2019-11", "January = 2020-01", "March = 2021-03");
    }

    @Test
    void doesNotFollowAMeasureOfHowLong() {
        assertThat(read("It was the worst since October 2008. In March it grew again."))
                .containsExactly("October 2008 = 2008-10", "March = 2021-03");
    }

    @Test
    void leavesNamesAlone() {
        assertThat(read("Theresa May may march in the fall of the wall, said April Jones, second in line."))
                .isEmpty();
    }

    @Test
    void anchorsADurationInTheTelling() {
        List<TimeExpression> times = READER.read("That was in very early 2014. The arms came 14 months later.", MONDAY);
        assertThat(times.getLast().value().timex()).isEqualTo("P14M");
        assertThat(times.getLast().interval())
                .isEqualTo(new Interval(LocalDate.of(2015, 3, 1), LocalDate.of(2015, 7, 1)));
    }

    @Test
    void placesThePastDaysBeforePublication() {
        TimeExpression time =
                READER.read("He was away for the past couple of days.", MONDAY).getFirst();
        assertThat(time.interval()).isEqualTo(new Interval(LocalDate.of(2021, 7, 24), MONDAY));
    }

    @Test
    void readsWordsAmongEmojiAndRightToLeftText() {
        assertThat(read("🎉🎉 في يناير on January 3, 2020 שלום 🚀today🚀"))
                .containsExactly("January 3, 2020 = 2020-01-03", "today = 2021-07-26");
    }

    @Test
    void readsCurlyQuotesAndDashes() {
        assertThat(read("“On Friday’s call,” he said — “we’d met July 4–6.”"))
                .containsExactly("Friday = 2021-07-23", "July 4 = 2021-07-04", "6 = 2021-07-06");
    }

    @Test
    void doesNotReadAcrossABlankLine() {
        assertThat(read("He came in March\n\n2020 was dry.")).containsExactly("March = 2021-03", "2020 = 2020");
    }

    @Test
    void readsAcrossALineBreak() {
        assertThat(read("He came in March\n2020 by sea.")).containsExactly("March\n2020 = 2020-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on February 30, 2020",
                "65 million years ago",
                "99999999999999999999 years ago",
                "999999999 centuries ago",
                "999999999 days from now",
                "in 0 days and 00/00/0000 at 99:99 on the 0th of May",
                "the 53rd day of February, the last last last last day",
                "29 February",
                "the 31st",
                "12345678901234567890-12-12",
                "midnight at 24:59:60 a.m. p.m. UTC",
                "' '' '99 '0s 's",
            })
    void survivesNonsense(String text) {
        for (LocalDate day : new LocalDate[] {MONDAY, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), null}) {
            for (TimeExpression time : READER.read(text, day)) {
                assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(time.value().timex()).isNotEmpty();
            }
        }
    }

    @Test
    void survivesAnyMixOfItsOwnWords() {
        String[] words =
                "the last next of in on early late March May 3 2020 31st , . : - ’ a.m. two days ago every year Monday morning since quarter third 's \n\n"
                        .split(" ", -1);
        Random random = new Random(4);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 0; n < 25; n++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (TimeExpression time : READER.read(text.toString(), i % 3 == 0 ? null : MONDAY)) {
                assertThat(time.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                end = time.span().end();
            }
        }
    }

    /// A megabyte of what rules begin with, and no end: the work stays in step with the length.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ",
                "the last ",
                "March ",
                "1 ",
                "a ",
                "-",
                "twenty ",
                "1,",
                "early in the ",
                "two and ",
                "' ",
                "of the third "
            })
    @Timeout(30)
    void readsAMegabyteOfBeginnings(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThat(READER.read(text, MONDAY)).isNotNull();
    }

    @Test
    void readsTheSameOnManyThreads() {
        String text = "On Monday, in late 2017, he said it took 14 months; every year since 2003 it has been so.";
        List<TimeExpression> once = READER.read(text, MONDAY);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> READER.read(text, MONDAY)))
                .allMatch(once::equals);
    }

    /// The commentary that the project's data folder holds for development, which is not part of the project.
    @Test
    void placesTheDatesOfTheSampleCommentary() throws IOException {
        String root = System.getenv("HEARSAY_DATA");
        assumeThat(root).as("HEARSAY_DATA names the folder of corpora").isNotNull();
        List<String> times;
        try (Stream<Path> files = Files.list(Path.of(root, "sample"))) {
            times = read(Files.readString(files.findFirst().orElseThrow()));
        }
        assertThat(times)
                .contains(
                        "Monday = 2021-07-26",
                        "the end of the year = 2021",
                        "January 2020 = 2020-01",
                        "May 2020 = 2020-05",
                        "the past couple of days = P2D",
                        "late 2017 = 2017",
                        "2003 = 2003",
                        "2011 = 2011",
                        "2014 = 2014",
                        "October 2019 = 2019-10",
                        "every year = P1Y",
                        "early 2014 = 2014",
                        "14 months later = P14M",
                        "June 2014 = 2014-06",
                        "many months later = PXM");
    }
}
