package org.hearsay.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A unit in which news counts time.
public enum CalendarUnit {
    SECOND("S", true, BigDecimal.ONE),
    MINUTE("M", true, BigDecimal.ONE),
    HOUR("H", true, BigDecimal.ONE),
    DAY("D", false, BigDecimal.ONE),
    WEEKEND("WE", false, BigDecimal.ONE),
    WEEK("W", false, BigDecimal.ONE),
    FORTNIGHT("W", false, BigDecimal.TWO),
    MONTH("M", false, BigDecimal.ONE),
    QUARTER("Q", false, BigDecimal.ONE),
    YEAR("Y", false, BigDecimal.ONE),
    DECADE("Y", false, BigDecimal.TEN),
    CENTURY("Y", false, BigDecimal.valueOf(100)),
    MILLENNIUM("Y", false, BigDecimal.valueOf(1000));

    private final String letter;
    private final boolean withinDay;
    private final BigDecimal factor;

    CalendarUnit(String letter, boolean withinDay, BigDecimal factor) {
        this.letter = letter;
        this.withinDay = withinDay;
        this.factor = factor;
    }

    /// The letter or letters of this unit in a TIMEX3 duration: `D` in `P3D`, `Y` for a year and for a
    /// decade.
    public String letter() {
        return letter;
    }

    /// Whether it is shorter than a day, so that TIMEX3 writes it after a `T`: `PT3H`.
    public boolean withinDay() {
        return withinDay;
    }

    /// How many of [#letter()] one of it is: 10 for a decade, which TIMEX3 writes in years.
    public BigDecimal factor() {
        return factor;
    }

    /// The unit in which TIMEX3 writes it: a year for a decade, a week for a fortnight, else itself.
    public CalendarUnit written() {
        return switch (this) {
            case FORTNIGHT -> WEEK;
            case DECADE, CENTURY, MILLENNIUM -> YEAR;
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, QUARTER, YEAR -> this;
        };
    }

    /// `date` moved by `amount` of this unit, back if negative; units shorter than a day do not move it.
    public LocalDate add(LocalDate date, long amount) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> date;
            case DAY -> date.plusDays(amount);
            case WEEK, WEEKEND -> date.plusWeeks(amount);
            case FORTNIGHT -> date.plusWeeks(2 * amount);
            case MONTH -> date.plusMonths(amount);
            case QUARTER -> date.plusMonths(3 * amount);
            case YEAR -> date.plusYears(amount);
            case DECADE -> date.plusYears(10 * amount);
            case CENTURY -> date.plusYears(100 * amount);
            case MILLENNIUM -> date.plusYears(1000 * amount);
        };
    }
}
