package org.hearsay.time;

/// What rules can make; the comment lists the arguments.
enum Form {
    /// number or X
    AMOUNT,
    /// two numbers
    SUM,
    /// two numbers
    PRODUCT,
    /// whole part, digits after the point
    DECIMAL,
    /// number, and what to add to it or none
    ORDINAL,
    /// year, month, day
    DATE,
    /// two numbers in either order, year: 3/4/2020
    NUMERIC_DATE,
    /// month, day, year or none
    DAY,
    /// month, year or none
    MONTH,
    /// number, month or none, weekday or none
    DAY_OF_MONTH,
    /// year, month; none if it may be a later year
    YEAR_MONTH,
    /// number
    YEAR,
    /// numbers to add
    YEAR_SUM,
    /// number of its first year, or of two digits
    DECADE,
    /// its ordinal
    CENTURY,
    /// number
    FISCAL_YEAR,
    /// 1 to 7
    WEEKDAY,
    /// unit, offset
    RELATIVE,
    /// unit, which
    WHICH,
    /// unit, offset; counted from the date last read
    NARRATIVE,
    /// unit, offset; counted from the date last read if that is near
    NEARBY,
    /// TimeValue.YearPart.Part, year or none, which or none
    PART_OF_YEAR,
    /// ordinal, year or none
    QUARTER,
    /// ordinal, year or none
    HALF,
    /// as [Feast#parse(String)] reads it
    HOLIDAY,
    /// month, day or season, year
    IN,
    /// month, day, weekday, season or holiday, which
    PICK,
    /// amount, unit
    LENGTH,
    /// amount without its half, unit
    LENGTH_AND_HALF,
    /// length, direction
    COVERING,
    /// unit, direction: the past decade
    COVERING_ONE,
    /// length, direction
    SHIFTED,
    /// length, direction
    LEADING,
    /// length, direction, date
    SHIFTED_FROM,
    /// two lengths, direction, a third length or none
    BOTH,
    /// days, date
    DAY_FROM,
    /// number of years
    SAME_PERIOD,
    /// hour, minute, second, AM PM or -, day or part of a day or none
    CLOCK,
    /// hour, minutes before it
    CLOCK_TO,
    /// four digits: 1800
    MILITARY,
    /// clock, minutes east of Greenwich, or - for no offset
    ZONE,
    /// TimeValue.DayPart.Part, its day or that day's offset from publication or none
    PART_OF_DAY,
    /// clock or part of day, day
    AT,
    /// amount, unit, frequency
    EVERY,
    /// timex
    EACH,
    /// weekday
    EACH_WEEKDAY,
    /// month
    EACH_MONTH,
    /// TimeValue.YearPart.Part
    EACH_SEASON,
    /// TimeValue.DayPart.Part
    EACH_PART,
    /// TimeValue.Vague.Ref
    REF,
    /// none: the end of the year
    YEAR_END,
    /// n or last, unit, larger time or none for this year
    NTH,
    /// n or last, weekday, larger time
    NTH_WEEKDAY,
    /// day
    WEEK_OF,
    /// meaning, TimeModifier
    MOD,
    /// meaning
    SAME,
    /// none
    NOTHING,
    /// date, day of month, year or none
    IN_SAME_MONTH,
    /// year, last two digits
    IN_SAME_CENTURY
}
