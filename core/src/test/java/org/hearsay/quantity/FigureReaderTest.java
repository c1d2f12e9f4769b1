package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

    private static final FigureReader READER = new FigureReader();

    /// `text of the figure: relation amount unit of [what is counted]`, joined by ` | `.
    private static String read(String text) {
        return String.join(
                " | ", READER.read(text).stream().map(f -> brief(f, text)).toList());
    }

    private static String brief(Figure figure, String text) {
        Unit unit = figure.unit();
        Passage of = figure.of();
        return figure.passage().in(text) + ": " + figure.relation().sign() + " " + figure.amount()
                + (unit == null ? "" : " " + unit.name())
                + (of == null ? "" : " of [" + of.in(text) + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            The army has 3,200 Danish troops stationed in Norland. → 3,200 Danish troops: = 3200 Danish troop of [Danish troops stationed in Norland]
            They joined a million-man march. → a million-man: = 1000000 man of [march]
            The flood drowned two-thirds of the county. → two-thirds: = 0.6666666666666667 county of [county]
            Dozens were hurt. → Dozens: = 12..120
            A couple of barges sank. → A couple of barges: ~ 2 barge of [barges]
            It cost half a million euros. → half a million euros: = 500000 euro
            Trade reached 1.2bn euros. → 1.2bn euros: = 1200000000 euro of [Trade]
            The bid is worth $3m-$4m. → $3m-$4m: = 3000000..4000000 dollar of [bid]
            Shares were up 5% to 40. → 5%: up 5 percentage of [Shares] | 40: = 40 of [Shares]
            One in five voters stayed away. → One in five voters: = 0.2 voter of [voters]
            Nine out of ten farms have closed. → Nine out of ten farms: = 0.9 farm of [farms]
            Between 40 and 50 boats left. → 40 and 50 boats: = 40..50 boat of [boats]
            Prices will rise by 4% to 6%. → 4% to 6%: up 4..6 percentage of [Prices]
            Prices rose by 1% to 6%. → 1%: up 1 percentage of [Prices] | 6%: = 6 percentage of [Prices]
            Output rose from 40 to 50 tonnes. → 40 to 50 tonnes: = 40..50 metric ton of [Output]
            As many as 40 boats left. → 40 boats: < 40 boat of [boats]
            Exports fell by nearly 3 percent. → 3 percent: down 3 percentage of [Exports]
            The hens cost £5 a head. → £5 a head: = 5 pound sterling per head of [hens]
            The dam is 1.8 billion-gallon sized. → 1.8 billion-gallon: = 1800000000 gallon of [dam]
            It cooled to minus-26 degrees Celsius. → minus-26 degrees Celsius: = -26 celsius
            Debt stood at $-5.5bn. → $-5.5bn: = -5500000000 dollar of [Debt]
            She paid 4, 5 or 6 euros. → 4: = 4 euro | 5: = 5 euro | 6 euros: = 6 euro
            He owns 12,34,000 bricks. → 12,34,000 bricks: = 1234000 brick of [bricks]
            The speck weighs 2.5×10−8 grams. → 2.5×10−8 grams: = 0.000000025 gram of [speck]
            He ran 3½ miles. → 3½ miles: = 3.5 mile
            He ran 3 1/2 miles. → 3 1/2 miles: = 3.5 mile
            They found several hundred coins. → several hundred coins: > 100 coin of [coins]
            Ahn has 11 seats and Brandt has 9. → 11 seats: = 11 seat of [seats] | 9: = 9 seat of [seats]
            The index lost 190 points, or 0.6%. → 190 points: down 190 point of [index] | 0.6%: down 0.6 percentage
            It took over two-thirds of the land. → two-thirds: = 0.6666666666666667 land of [land]
            Marta Ruiz was aged 43. → 43: = 43 year of age of [Marta Ruiz]
            They planted 40 digital and 30 paper maps. → 40: = 40 | 30 paper maps: = 30 paper map of [paper maps]
            """)
    void reads(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No one came, and nobody called.",
                "She is the one who knows; one can only guess.",
                "It was signed on 14 March 2019 and on March 14, 2019.",
                "The talks of 3-5 June failed.",
                "In 2014 they left; in the 1990s they had come.",
                "The line opened at 10:45 and shut at 6 p.m.",
                "Call 555-0142 or +44 20 7946 0018-22-11.",
                "Flight 370 and the F-15 were seen over Section 427.",
                "He lives at 10 Quarry Street, she at 221B Potter Road.",
                "They won 3-1 and then drew 2-2.",
                "It was the 19th and the third such case.",
                "Marta Ruiz, 43, said so at the 2004 and 2008 conventions.",
                "After 9/11 the shop was open 24/7.",
                "Agent 007 bought an iPhone 12 and saw Apollo 13.",
                "The first half was dull and the second half worse.",
                "From 2003 to 2011 and between 1914 and 1918 there was war.",
                "",
                "🙂 ولا رقم هنا 🙂",
            })
    void leavesOut(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void tellsCountsOfPeopleFromOtherCounts() {
        assertThat(READER.read("They sent 40 nurses and 50 tents."))
                .extracting(
                        figure -> figure.unit() == null ? null : figure.unit().kind())
                .containsExactly(UnitKind.PEOPLE, UnitKind.COUNT);
    }

    @Test
    void knowsTheCurrency() {
        assertThat(READER.read("It cost A$40, 50 yen and HK$60."))
                .extracting(
                        figure -> figure.unit() == null ? null : figure.unit().currency())
                .containsExactly("AUD", "JPY", "HKD");
    }

    @Test
    void keepsTheWordsOfTheUnit() {
        assertThat(READER.read("It holds 450 sq ft for US $5 a day."))
                .extracting(
                        figure -> figure.unit() == null ? null : figure.unit().surface())
                .containsExactly("sq ft", "US $ a day");
    }

    @Test
    void numbersFiguresInTextOrder() {
        assertThat(READER.read("Two men came. Four left."))
                .extracting(Figure::id)
                .containsExactly("f1", "f2");
    }

    @Test
    void leavesTimesToTheTimeStage() {
        String text = "The missiles came 14 months later, in 2015, with 90 crates.";
        Span duration = span(text, "14 months later");
        Span year = span(text, "2015");
        List<Figure> figures = READER.read(text, List.of(duration, year));
        assertThat(figures).hasSize(1);
        assertThat(figures.getFirst().passage().in(text)).isEqualTo("90 crates");
        assertThat(figures.getFirst().asOf()).isEqualTo(Passage.of(year));
    }

    @Test
    void takesTheNearestTimeThatIsNoDuration() {
        String text = "In May it had 40 guards, in June 70 guards for two weeks.";
        List<Span> times = List.of(span(text, "May"), span(text, "June"), span(text, "two weeks"));
        assertThat(READER.read(text, times))
                .extracting(
                        figure -> figure.asOf() == null ? null : figure.asOf().in(text))
                .containsExactly("May", "June");
    }

    @Test
    void leavesAloneATimeBeyondTheNextClause() {
        String text = "It had 40 guards, and a report, published in May, says so.";
        assertThat(READER.read(text, List.of(span(text, "May"))).getFirst().asOf())
                .isNull();
    }

    @Test
    void hasNoTimeWhereTheSentenceHasNone() {
        String text = "It had 40 guards. That was in May.";
        assertThat(READER.read(text, List.of(span(text, "May"))).getFirst().asOf())
                .isNull();
    }

    @Test
    void marksWhatTheTextDisputes() {
        String text = "According to the ministry, there are 3,200 troops in the valley. However, that number has been"
                + " disputed. Reporters found it impossible to confirm the figure of 3,200 troops.";
        assertThat(READER.read(text))
                .extracting(figure ->
                        figure.contested() == null ? null : figure.contested().in(text))
                .containsExactly("number has been disputed", "impossible to confirm the figure of");
    }

    @Test
    void disputesNoFigureOutOfReach() {
        String text = "It sold 40 boats. It rained. It snowed. It hailed. That number has been disputed.";
        assertThat(READER.read(text).getFirst().contested()).isNull();
    }

    @Test
    void disputesTheFigureNotTheTimeBesideIt() {
        String text = "It sold 40 boats in two weeks. That number has been disputed.";
        assertThat(READER.read(text))
                .extracting(figure -> figure.contested() != null)
                .containsExactly(true, false);
    }

    @Test
    void carriesTheStatementItIsGiven() {
        Figure figure = READER.read("Two men came.").getFirst();
        assertThat(figure.statement()).isNull();
        assertThat(figure.in("s1").statement()).isEqualTo("s1");
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
