package org.hearsay.model;

/// How a time expression narrows or blurs its value: the `mod` of TIMEX3.
public enum TimeModifier {
    /// early 2014, the beginning of the month
    START,
    /// mid-2011
    MID,
    /// late 2017, the end of the year
    END,
    /// about a week
    APPROX,
    /// less than two hours, nearly five months
    LESS_THAN,
    /// more than a decade
    MORE_THAN,
    /// at most three days
    EQUAL_OR_LESS,
    /// at least three days
    EQUAL_OR_MORE
}
