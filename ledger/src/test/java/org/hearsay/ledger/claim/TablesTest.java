package org.hearsay.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(strings = {"negators.tsv", "rebuttals.tsv", "challenges.tsv", "contrasts.tsv", "multiwords.tsv"})
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

    @Test
    void severalWordsAreOneNotion() {
        assertThat(reader.key("die")).isEqualTo(reader.key("killed"));
        for (List<String> row : Sheet.rows(TablesTest.class, "multiwords.tsv")) {
            assertThat(narrated(row.getLast().replaceFirst("\\.$", " in Orsk and Quill and Tavik.")))
                    .as(row.toString())
                    .contains(reader.key(row.get(1)));
        }
    }

    private List<String> narrated(String text) {
        Record record = new Record(Article.of(text), List.of(), List.of(), List.of(), new ModelVersion("none", "none"));
        return reader.claims(record).stream()
                .flatMap(claim -> claim.clauses().stream())
                .flatMap(claim -> claim.notions().keySet().stream())
                .toList();
    }

    @Test
    void wordNetTellsFormsRootsAndContraries() {
        assertThat(reader.key("saw")).isEqualTo(reader.key("seen"));
        assertThat(reader.key("devaluation")).isEqualTo(reader.key("devalue"));
        assertThat(reader.key("vanished")).isEqualTo(reader.key("disappeared"));
        assertThat(reader.key("wounded")).isNotEqualTo(reader.key("killed"));
        assertThat(WordNet.ENGLISH.contraries()).contains(List.of("aware", "unaware"));
    }

    @Test
    void whatTheDictionaryDoesNotKnowIsAName() {
        assertThat(WordNet.ENGLISH.knows("couriers")).isTrue();
        assertThat(WordNet.ENGLISH.knows("stopped")).isTrue();
        assertThat(WordNet.ENGLISH.knows("went")).isTrue();
        assertThat(WordNet.ENGLISH.knows("orvane")).isFalse();
        assertThat(WordNet.ENGLISH.knows("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    But the records show a fall.                       | but … show
                    Reporters counted no more than a dozen.            | no … counted
                    The Courier has not been able to verify the tape.  | not … verify
                    The records show a rise.                           |
                    The Courier verified the tape.                     |
                    But the baker was glad of the harvest in Orsk.     |
                    """)
    void doubtsAreToldByTheirStructure(String sentence, @Nullable String phrase) {
        Record record =
                new Record(Article.of(sentence), List.of(), List.of(), List.of(), new ModelVersion("none", "none"));
        assertThat(reader.claims(record))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.challenge()).isEqualTo(phrase));
    }
}
