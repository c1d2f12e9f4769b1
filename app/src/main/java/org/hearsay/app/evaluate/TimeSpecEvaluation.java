package org.hearsay.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.hearsay.model.TimeExpression;
import org.hearsay.time.TimeReader;
import org.jspecify.annotations.Nullable;

/// Measures the time reader on the test specifications of Microsoft Recognizers-Text, as far as they share
/// its conventions.
///
/// They are written for assistants that make appointments, not for news: an unplaced date has two candidate
/// values, a
/// preposition is part of a value, "from 4 to 6" is one value. What is shared is decided by
/// [TimeConvention], from the
/// type, words and value that the specification gives alone, never by what the reader finds.
///
/// A shared result passes if an expression found overlaps the words and has the same value, an hour alone
/// being the full
/// hour.
///
/// @param passed by specification file, how many shared results passed
/// @param shared by specification file in a fixed order, how many results are shared
/// @param conventions how many results follow each convention, in the order of [TimeConvention]
/// @param failures a line for each shared result that did not pass
public record TimeSpecEvaluation(
        Map<String, Integer> passed,
        SequencedMap<String, Integer> shared,
        SequencedMap<TimeConvention, Integer> conventions,
        List<String> failures) {

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

    public TimeSpecEvaluation {
        passed = Map.copyOf(passed);
        shared = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shared));
        conventions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(conventions));
        failures = List.copyOf(failures);
    }

    /// Runs the specifications in a folder, `DateTimeModel.json` and those beside it.
    ///
    /// @throws CorpusException if one is not JSON
    /// @throws IOException if one is missing
    public static TimeSpecEvaluation of(Path folder) throws IOException {
        TimeReader reader = new TimeReader();
        JsonMapper mapper = new JsonMapper();
        Map<String, Integer> passed = new LinkedHashMap<>();
        SequencedMap<String, Integer> shared = new LinkedHashMap<>();
        Map<TimeConvention, Integer> conventions = new EnumMap<>(TimeConvention.class);
        List<String> failures = new ArrayList<>();
        for (String name : FILES) {
            for (JsonNode test : tests(folder.resolve(name + ".json"), mapper)) {
                String reference = test.at("/Context/ReferenceDateTime").asText();
                if (isUnsupported(test) || reference.length() < 10) {
                    continue;
                }
                String text = test.path("Input").asText();
                List<TimeExpression> found = reader.read(text, LocalDate.parse(reference.substring(0, 10)));
                for (JsonNode result : test.path("Results")) {
                    TimeConvention convention = TimeConvention.of(result);
                    conventions.merge(convention, 1, Integer::sum);
                    if (convention != TimeConvention.SHARED) {
                        continue;
                    }
                    String timex = TimeConvention.timex(result);
                    shared.merge(name, 1, Integer::sum);
                    if (passes(text, result.path("Text").asText(), timex, found)) {
                        passed.merge(name, 1, Integer::sum);
                    } else {
                        failures.add(
                                name + "\t" + text + "\t" + result.path("Text").asText() + "\t" + timex + "\t"
                                        + found.stream()
                                                .map(time -> time.span().in(text) + "="
                                                        + time.value().timex())
                                                .toList());
                    }
                }
            }
        }
        return new TimeSpecEvaluation(passed, shared, new LinkedHashMap<>(conventions), failures);
    }

    /// How many shared results of one specification file passed.
    public int passed(String name) {
        return passed.getOrDefault(name, 0);
    }

    /// How many shared results passed.
    public int allPassed() {
        return passed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many results are shared.
    public int allShared() {
        return shared.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static JsonNode tests(Path file, JsonMapper mapper) throws IOException {
        String json = Files.readString(file);
        try {
            return mapper.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
        } catch (JsonProcessingException e) {
            throw new CorpusException(file + " is not JSON, line "
                    + e.getLocation().getLineNr() + ": name the folder of the date specifications");
        }
    }

    private static boolean isUnsupported(JsonNode test) {
        String marks = test.path("NotSupported").asText()
                + test.path("NotSupportedByDesign").asText();
        return marks.replace("javascript", "").contains("java");
    }

    private static boolean passes(String text, String words, String timex, List<TimeExpression> found) {
        int start = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        int end = start + words.length();
        return found.stream()
                .filter(time -> time.span().start() < end && start < time.span().end())
                .anyMatch(time -> sameValue(time.value().timex(), timex));
    }

    private static boolean sameValue(String found, String expected) {
        if (expected.startsWith("P") && found.startsWith("P") && !expected.contains("_")) {
            BigDecimal size = size(found);
            BigDecimal other = size(expected);
            return size != null && other != null && size.compareTo(other) == 0;
        }
        String full = expected.matches(".*T\\d\\d") ? expected + ":00" : expected;
        if (full.startsWith("T")) {
            return found.substring(Math.max(0, found.indexOf('T'))).equals(full);
        }
        return found.equals(full);
    }

    /// `PT0.5H` and `PT30M` are one length; null if it is not counted.
    private static @Nullable BigDecimal size(String timex) {
        boolean withinDay = timex.startsWith("PT");
        char unit = timex.charAt(timex.length() - 1);
        String number = timex.substring(withinDay ? 2 : 1, timex.length() - 1);
        if (!number.matches("\\d+(\\.\\d+)?")) {
            return null;
        }
        long seconds = switch (unit) {
            case 'S' -> 1;
            case 'H' -> 3600;
            case 'D' -> 86_400;
            case 'W' -> 7 * 86_400;
            case 'Q' -> 3 * 30 * 86_400;
            case 'Y' -> 12 * 30 * 86_400;
            default -> withinDay ? 60 : 30 * 86_400;
        };
        return new BigDecimal(number).multiply(BigDecimal.valueOf(seconds));
    }
}
