package org.hearsay.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.TimeExpression;
import org.hearsay.time.TimeReader;

/// Measures the time reader on the test specifications of Microsoft Recognizers-Text, as far as they share its conventions.
///
/// They are written for assistants that make appointments, not for news: an unplaced date has two candidate values, a
/// preposition is part of a range, "from 4 to 6" is one value. What is shared is decided by rule, from the form of the
/// expected value alone, never by what the reader finds ([#isShared(String,JsonNode)]):
///
/// - the case is not marked as unsupported for Java, and gives a reference date;
/// - the type is date, daterange, datetime, datetimerange, duration, set or time, and one value is expected, not two;
/// - the value is one that TIMEX3 writes as well: a day, month, year, ISO week, weekend or season whose year is told; such a day with a time or part
///   of day; a duration or period (`P3D`); a weekly day (`XXXX-WXX-1`); `PRESENT_REF`; or, where the specification would give two
///   values for an hour that may be either, a time of day (`T10`, `T17:30`);
/// - no modifier that stands for a preposition (`before`, `since`, …): these belong to the words around the expression.
///
/// A shared result passes if an expression found overlaps the words and has the same value, an hour alone being the full
/// hour.
///
/// @param passed by specification file, how many shared results passed
/// @param shared by specification file, how many results are shared
/// @param failures a line for each shared result that did not pass
public record TimeSpecEvaluation(Map<String, Integer> passed, Map<String, Integer> shared, List<String> failures) {

    /// The files that state values; the older `TimeParser` gives one value to hours that may be either.
    private static final List<String> FILES = List.of(
            "DateParser",
            "DatePeriodParser",
            "DateTimeParser",
            "DateTimePeriodParser",
            "DurationParser",
            "SetParser",
            "HolidayParser",
            "MergedParser",
            "DateTimeModel");

    private static final Set<String> PLAIN_MODIFIERS = Set.of("start", "mid", "end", "approx");

    public TimeSpecEvaluation {
        passed = Map.copyOf(passed);
        shared = Map.copyOf(shared);
        failures = List.copyOf(failures);
    }

    /// Runs the specifications in a folder, `DateTimeModel.json` and those beside it.
    ///
    /// @throws IOException if one is missing or not JSON; the message names the file
    public static TimeSpecEvaluation of(Path folder) throws IOException {
        TimeReader reader = new TimeReader();
        JsonMapper mapper = new JsonMapper();
        Map<String, Integer> passed = new LinkedHashMap<>();
        Map<String, Integer> shared = new LinkedHashMap<>();
        List<String> failures = new ArrayList<>();
        for (String name : FILES) {
            String json = Files.readString(folder.resolve(name + ".json"));
            for (JsonNode test : mapper.readTree(json.startsWith("\ufeff") ? json.substring(1) : json)) {
                String reference = test.at("/Context/ReferenceDateTime").asText();
                if (isUnsupported(test) || reference.length() < 10) {
                    continue;
                }
                String text = test.path("Input").asText();
                List<TimeExpression> found = reader.read(text, LocalDate.parse(reference.substring(0, 10)));
                for (JsonNode result : test.path("Results")) {
                    String timex = timex(result);
                    if (!isShared(timex, result)) {
                        continue;
                    }
                    shared.merge(name, 1, Integer::sum);
                    if (passes(text, result.path("Text").asText(), timex, found)) {
                        passed.merge(name, 1, Integer::sum);
                    } else {
                        failures.add(name + "\t" + text + "\t" + result.path("Text").asText() + "\t" + timex + "\t"
                                + found.stream()
                                        .map(time -> time.span().in(text) + "="
                                                + time.value().timex())
                                        .toList());
                    }
                }
            }
        }
        return new TimeSpecEvaluation(passed, shared, failures);
    }

    /// The figures for people to read, a line each.
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        int allPassed = 0;
        int all = 0;
        for (String name : FILES) {
            int count = shared.getOrDefault(name, 0);
            int right = passed.getOrDefault(name, 0);
            lines.add("%-22s %d of %d".formatted(name, right, count));
            allPassed += right;
            all += count;
        }
        lines.add("%-22s %d of %d, %.1f %%".formatted("all", allPassed, all, all == 0 ? 0 : 100.0 * allPassed / all));
        return lines;
    }

    private static boolean isUnsupported(JsonNode test) {
        String marks = test.path("NotSupported").asText() + test.path("NotSupportedByDesign").asText();
        return marks.replace("javascript", "").contains("java");
    }

    /// The only expected value; empty if there are several.
    private static String timex(JsonNode result) {
        JsonNode value = result.has("Value") ? result.path("Value") : result.path("Resolution");
        JsonNode values = value.path("values");
        if (values.isMissingNode()) {
            return value.path("Timex").asText();
        }
        return values.size() == 1 ? values.get(0).path("timex").asText() : "";
    }

    private static boolean isShared(String timex, JsonNode result) {
        JsonNode value = result.has("Value") ? result.path("Value") : result.path("Resolution");
        JsonNode only = value.has("values") ? value.at("/values/0") : value;
        String modifier = only.path("Mod").asText();
        if (!modifier.isEmpty() && !PLAIN_MODIFIERS.contains(modifier)) {
            return false;
        }
        if (timex.matches("T\\d\\d(:\\d\\d){0,2}")) {
            return value.has("values");
        }
        return timex.matches("\\d{4}(-\\d\\d(-\\d\\d(T(\\d\\d(:\\d\\d){0,2}|MO|AF|EV|NI))?)?|-W\\d\\d(-WE)?|-(SP|SU|FA|WI))?"
                + "|P(\\d+(\\.\\d+)?[DWMY]|T\\d+(\\.\\d+)?[HMS])|XXXX-WXX-\\d|PRESENT_REF");
    }

    private static boolean passes(String text, String words, String timex, List<TimeExpression> found) {
        int start = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        int end = start + words.length();
        return found.stream()
                .filter(time -> time.span().start() < end && start < time.span().end())
                .anyMatch(time -> sameValue(time.value().timex(), timex));
    }

    private static boolean sameValue(String found, String expected) {
        String full = expected.matches(".*T\\d\\d") ? expected + ":00" : expected;
        if (full.startsWith("T")) {
            return found.substring(Math.max(0, found.indexOf('T'))).equals(full);
        }
        return found.equals(full);
    }
}
