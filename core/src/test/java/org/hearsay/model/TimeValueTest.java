package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hearsay.model.TimeValue.YearPart.Part;
import org.junit.jupiter.api.Test;

class TimeValueTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 7, 26);

    @Test
    void printsTimex3() {
        assertThat(new TimeValue.Day(MONDAY).timex()).isEqualTo("2021-07-26");
        assertThat(new TimeValue.Month(YearMonth.of(2020, 1)).timex()).isEqualTo("2020-01");
        assertThat(new TimeValue.Year(795).timex()).isEqualTo("0795");
        assertThat(new TimeValue.Decade(1990).timex()).isEqualTo("199");
        assertThat(new TimeValue.Century(1900).timex()).isEqualTo("19");
        assertThat(new TimeValue.FiscalYear(2009).timex()).isEqualTo("FY2009");
        assertThat(new TimeValue.Week(MONDAY).timex()).isEqualTo("2021-W30");
        assertThat(new TimeValue.Week(LocalDate.of(2020, 12, 28)).timex()).isEqualTo("2020-W53");
        assertThat(new TimeValue.Weekend(MONDAY).timex()).isEqualTo("2021-W30-WE");
        assertThat(new TimeValue.YearPart(2008, Part.Q4).timex()).isEqualTo("2008-Q4");
        assertThat(new TimeValue.DayPart(null, TimeValue.DayPart.Part.MO).timex())
                .isEqualTo("XXXX-XX-XXTMO");
        assertThat(new TimeValue.Clock(MONDAY, 16, 8, -1, "Z").timex()).isEqualTo("2021-07-26T16:08Z");
        assertThat(new TimeValue.Clock(MONDAY, 9, 0, -1, "").timex()).isEqualTo("2021-07-26T09:00");
    }

    @Test
    void printsDurations() {
        assertThat(length("14", CalendarUnit.MONTH)).isEqualTo("P14M");
        assertThat(length("30", CalendarUnit.MINUTE)).isEqualTo("PT30M");
        assertThat(length("2.5", CalendarUnit.YEAR)).isEqualTo("P2.5Y");
        assertThat(length("2", CalendarUnit.DECADE)).isEqualTo("P20Y");
        assertThat(length("1", CalendarUnit.FORTNIGHT)).isEqualTo("P2W");
        assertThat(length("100", CalendarUnit.DAY)).isEqualTo("P100D");
        assertThat(new TimeValue.Length(null, CalendarUnit.YEAR, null).timex()).isEqualTo("PXY");
    }

    @Test
    void countsInTheUnitsOfTimex3() {
        assertThat(new TimeValue.Length(new BigDecimal("2.0"), CalendarUnit.DECADE, null))
                .isEqualTo(new TimeValue.Length(new BigDecimal("20"), CalendarUnit.YEAR, null));
        assertThat(new TimeValue.Length(null, CalendarUnit.FORTNIGHT, null))
                .isEqualTo(new TimeValue.Length(null, CalendarUnit.WEEK, null));
    }

    private static String length(String amount, CalendarUnit unit) {
        return new TimeValue.Length(new BigDecimal(amount), unit, null).timex();
    }

    @Test
    void coversDays() {
        assertThat(new TimeValue.Month(YearMonth.of(2020, 2)).interval())
                .isEqualTo(new Interval(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
        assertThat(new TimeValue.YearPart(2020, Part.WI).interval())
                .isEqualTo(new Interval(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 2, 28)));
        assertThat(new TimeValue.Decade(1990).interval())
                .isEqualTo(new Interval(LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31)));
        assertThat(new TimeValue.FiscalYear(2009).interval()).isNull();
        assertThat(new TimeValue.Unresolved("XXXX-03").interval()).isNull();
    }

    @Test
    void narrowsByThirds() {
        Interval year = new Interval(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
        assertThat(year.narrowed(TimeModifier.START).to()).isEqualTo("2014-05-01");
        assertThat(year.narrowed(TimeModifier.MID))
                .isEqualTo(new Interval(LocalDate.of(2014, 5, 2), LocalDate.of(2014, 9, 1)));
        assertThat(year.narrowed(TimeModifier.END).from()).isEqualTo("2014-09-02");
        assertThat(year.narrowed(TimeModifier.APPROX)).isEqualTo(year);
        assertThat(Interval.of(MONDAY).narrowed(TimeModifier.END)).isEqualTo(Interval.of(MONDAY));
    }

    @Test
    void rejectsWhatCannotBe() {
        assertThatThrownBy(() -> new TimeValue.Week(MONDAY.plusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeValue.Clock(null, 25, 0, -1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
