package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

    private static List<String> spellings(String pattern) {
        return Pattern.spellings(new Vocabulary(), pattern).stream()
                .map(spelling -> spelling.elements().stream()
                        .map(element -> (element.glued() ? "~" : "")
                                + (element.word() == null
                                        ? "{" + element.name() + "}"
                                        : element.word().word()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void writesOutWhatIsOptionalAndAlternative() {
        assertThat(spellings("(a|the b)? {num:n} ~-")).containsExactly("a {n} ~-", "the b {n} ~-", "{n} ~-");
    }

    @Test
    void takesWhatIsBracketed() {
        Pattern.Spelling spelling =
                Pattern.spellings(new Vocabulary(), "in [ {num} ] days").getFirst();
        assertThat(spelling.open()).isEqualTo(1);
        assertThat(spelling.close()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a)", "{num", "{nosuchclass}", "~", "[ ] a", "a?"})
    void rejectsWhatIsNotInTheLanguage(String pattern) {
        assertThatThrownBy(() -> Pattern.spellings(new Vocabulary(), pattern))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
