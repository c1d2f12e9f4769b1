package org.hearsay.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every entry of the tables does what its example says.
class TablesTest {

    private final ClaimReader reader = new ClaimReader();

    @Test
    void synonymsAreOneNotion() {
        for (List<String> row : Sheet.rows(TablesTest.class, "synonyms.tsv")) {
            String notion = reader.key(row.getFirst().split("\\s+")[0]);
            for (String sentence : row.get(1).split(" / ")) {
                assertThat(keys(sentence)).as(row.toString()).contains(notion);
            }
        }
    }

    private Set<String> keys(String sentence) {
        return Prose.of(sentence.toLowerCase(Locale.ROOT)).words().stream()
                .map(Word::stem)
                .map(reader::key)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"negators.tsv", "rebuttals.tsv", "challenges.tsv", "contrasts.tsv"})
    void phrasesStandInTheirExamples(String table) {
        for (List<String> row : Sheet.rows(TablesTest.class, table)) {
            String phrase = row.getFirst();
            boolean stands = Prose.of(row.getLast()).words().stream()
                    .map(Word::lower)
                    .collect(Collectors.joining(" ", " ", " "))
                    .contains(" " + phrase + " ");
            assertThat(stands).as(table + ": " + phrase).isTrue();
        }
    }
}
