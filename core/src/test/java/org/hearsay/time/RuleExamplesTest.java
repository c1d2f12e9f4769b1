package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples in the data files beside the reader.
class RuleExamplesTest {

    private static final TimeReader READER = new TimeReader();

    static Stream<String> examples() {
        return RuleBook.lines("rules.txt").stream().filter(line -> line.startsWith(">"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(String line) {
        Example example = Example.parse(line);
        assertThat(example.found(READER)).isEqualTo(example.expected());
    }

    @Test
    void everyRuleHasAnExample() {
        List<String> without = new ArrayList<>();
        String rule = "";
        for (String line : RuleBook.lines("rules.txt")) {
            if (line.startsWith(">") || line.isBlank() || line.startsWith("#")) {
                rule = line.startsWith(">") ? "" : rule;
            } else {
                if (rule.contains(" -> ")) {
                    without.add(rule);
                }
                rule = line;
            }
        }
        assertThat(without).isEmpty();
    }

    /// Each word of the lexicon in the sentence that its class gives, with what is bracketed there.
    static Stream<String[]> words() {
        List<String[]> cases = new ArrayList<>();
        for (String line : RuleBook.lines("lexicon.txt")) {
            String[] parts = line.split("\\|", 3);
            if (line.startsWith("#") || parts.length < 3 || parts[1].strip().equals("-")) {
                continue;
            }
            for (String entry : parts[2].strip().split("\\s+", -1)) {
                String word = entry.replaceAll("=.*", "");
                String written =
                        word.startsWith("^") ? Character.toUpperCase(word.charAt(1)) + word.substring(2) : word;
                cases.add(new String[] {parts[0].strip(), parts[1].strip().replace("#", written)});
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void readsTheWord(String tokenClass, String frame) {
        String text = frame.replace("[", "").replace("]", "");
        String expected = frame.substring(frame.indexOf('[') + 1, frame.indexOf(']'));
        assertThat(READER.read(text, LocalDate.of(2021, 7, 26)).stream()
                        .map(time -> time.span().in(text)))
                .as(tokenClass)
                .containsExactly(expected);
    }

    static Stream<String> holidays() {
        return RuleBook.lines("holidays.txt").stream().filter(line -> line.contains(" = "));
    }

    @ParameterizedTest
    @MethodSource("holidays")
    void readsTheHoliday(String line) {
        String[] parts = line.split(" = ", 2);
        String name = parts[0].replace(" ' ", "’").replace(" .", ".");
        String text = "They met on " + name + " 2019.";
        assertThat(READER.read(text, null)).singleElement().satisfies(time -> {
            assertThat(time.span().in(text)).isEqualTo(name + " 2019");
            assertThat(time.value().timex())
                    .isEqualTo(Feast.parse(parts[1]).in(2019).toString());
        });
    }
}
