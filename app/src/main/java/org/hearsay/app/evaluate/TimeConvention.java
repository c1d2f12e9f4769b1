package org.hearsay.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/// The conventions of the Recognizers-Text specifications, by whether TIMEX3 news practice shares them.
///
/// A result belongs to the first that fits, from its type, words and value alone.
public enum TimeConvention {
    /// two candidate values, one past and one to come: `Monday`, `at 5`
    TWO_VALUES,
    /// a month, day or weekday without its year, or a time without its day, written with gaps: `XXXX-03-05`
    UNPLACED,
    /// a range as one value, where TIMEX3 marks its two ends: `(2016-11-04,2016-11-22,P18D)`
    RANGE,
    /// a preposition or a comparison as part of the value, which TIMEX3 leaves out of the expression:
    /// `before 2018`, `in two
    /// days`
    PREPOSITION,
    /// a point at the exact second or day so long before or after, where TIMEX3 keeps the unit's
    /// granularity: `two years ago`
    EXACT_POINT,
    /// a number made up for a vague one: three for `a few`
    INVENTED_NUMBER,
    /// a point of a day made up for a vague one: 23:59:59 for `end of the day`
    INVENTED_TIME,
    /// a date that no calendar has: 31 November
    IMPOSSIBLE_DATE,
    /// a bare number as a time: `change it to 20`
    BARE_NUMBER,
    /// another notation: holidays as weekday rules, `PST` offsets, alternatives
    OTHER_NOTATION,
    /// what TIMEX3 writes as well: a day, month, year, ISO week, weekend or season whose year is told, such
    /// a day with a time or part of
    /// day, a time that can only be before or after noon, a duration, a period, a weekly day, `PRESENT_REF`
    SHARED;

    private static final Set<String> PLAIN_MODIFIERS = Set.of("", "start", "mid", "end", "approx");
    private static final String PLACED =
            "\\d{4}(-\\d\\d(-\\d\\d(T(\\d\\d(:\\d\\d){0,2}|MO|AF|EV|NI))?)?|-W\\d\\d(-WE)?|-(SP|SU|FA|WI))?";
    private static final String LENGTH = "P(\\d+(\\.\\d+)?[DWMY]|T\\d+(\\.\\d+)?[HMS])";
    private static final String TIME = "T\\d\\d(:\\d\\d){0,2}";

    /// The convention of a result.
    static TimeConvention of(JsonNode result) {
        JsonNode value = result.has("Value") ? result.path("Value") : result.path("Resolution");
        if (value.path("values").size() > 1) {
            return TWO_VALUES;
        }
        JsonNode only = value.has("values") ? value.at("/values/0") : value;
        String timex = timex(result);
        String words = result.path("Text").asText().toLowerCase(Locale.ROOT);
        String type = result.path(result.has("TypeName") ? "TypeName" : "Type").asText();
        boolean isSet = type.endsWith("set");
        if (timex.startsWith("(")) {
            return RANGE;
        }
        if (!PLAIN_MODIFIERS.contains(only.path("Mod").asText())
                || (words.startsWith("in ") && timex.matches("\\d.*\\d"))) {
            return PREPOSITION;
        }
        if (timex.matches("X.*") && !isSet) {
            return UNPLACED;
        }
        if (timex.endsWith("T23:59:59")) {
            return INVENTED_TIME;
        }
        if (words.matches(".*\\b(few|several|some)\\b.*")) {
            return INVENTED_NUMBER;
        }
        if (words.matches(".*(hour|hr|min|minute|sec|second|week|month|year)s? (ago|later|from now|back|hence)")) {
            return EXACT_POINT;
        }
        if (words.matches("\\d+|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)")) {
            return BARE_NUMBER;
        }
        if (timex.matches("\\d{4}-\\d\\d-\\d\\d.*") && !exists(timex.substring(0, 10))) {
            return IMPOSSIBLE_DATE;
        }
        boolean shared = isSet
                ? timex.matches(LENGTH + "|XXXX-WXX-\\d")
                : timex.matches(PLACED + "|" + LENGTH + "|PRESENT_REF") || (timex.matches(TIME) && value.has("values"));
        return shared ? SHARED : OTHER_NOTATION;
    }

    /// The expected value, the first if there are several.
    static String timex(JsonNode result) {
        JsonNode value = result.has("Value") ? result.path("Value") : result.path("Resolution");
        return value.has("values")
                ? value.at("/values/0/timex").asText()
                : value.path("Timex").asText();
    }

    private static boolean exists(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
