package org.hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.encode.Labels;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.junit.jupiter.api.Test;

/// Every entry of a word list has an example; here each is run through the code that reads the list.
class WordListsTest {

    private final Lexicon lexicon = Lexicon.shared();

    private static Stream<Sheet.Row> rows(String name) {
        return Sheet.load(name).rows().stream();
    }

    /// The words in brackets of an example.
    private static List<Word> bracketed(String example) {
        int open = example.indexOf('[');
        int close = example.indexOf(']');
        assertThat(open).as("an opening bracket in: %s", example).isGreaterThanOrEqualTo(0);
        assertThat(example.indexOf('[', open + 1))
                .as("one bracket in: %s", example)
                .isNegative();
        return Prose.of(example.substring(open + 1, close)).words();
    }

    private static void none(String what, List<String> wrong) {
        assertThat(wrong).as(what).isEmpty();
    }

    @Test
    void cuesTellTheirActAndCertainty() {
        List<String> wrong = new ArrayList<>();
        rows("cues.tsv").forEach(row -> {
            CueReader.Reading reading = new CueReader(lexicon).read(bracketed(row.column(3)), List.of());
            String expected = row.column(1) + " " + row.column(2);
            String actual = (reading.act() + " " + reading.certainty()).toLowerCase(Locale.ROOT);
            if (!actual.equals(expected)) {
                wrong.add(row.line() + ": " + expected + " but " + actual + ": " + row.column(3));
            }
        });
        none("cues.tsv", wrong);
    }

    @Test
    void unsourcedPhrasesAreFoundInTheirExamples() {
        List<String> wrong = new ArrayList<>();
        rows("unsourced.tsv").forEach(row -> {
            List<Word> cue = bracketed(row.column(4));
            if (lexicon.unsourced.first(cue, 0) == null) {
                wrong.add(row.line() + ": " + row.column(4));
            }
        });
        none("unsourced.tsv", wrong);
    }

    @Test
    void headsHeadTheirExamples() {
        List<String> wrong = new ArrayList<>();
        rows("heads.tsv").forEach(row -> {
            String example = row.column(2);
            Scene scene = Scene.of(
                    Prose.of(example), new Labels(List.of(), List.of(), List.of(), List.of(), List.of()), lexicon);
            SourcePhrase phrase = SourcePhrase.of(new Span(0, example.length()), scene);
            String noun = row.list(0).getFirst().toLowerCase(Locale.ROOT).replace('’', '\'');
            String found = phrase.head() == null ? "nothing" : phrase.head().noun();
            if (!found.equals(noun)) {
                wrong.add(row.line() + ": " + noun + " but " + found + ": " + example);
            }
        });
        none("heads.tsv", wrong);
    }

    @Test
    void anonymityHedgesAndChallengesAreFoundInTheirExamples() {
        List<String> wrong = new ArrayList<>();
        rows("anonymity.tsv").forEach(row -> {
            if (lexicon.anonymity.first(Prose.of(row.column(1)).words(), 0) == null) {
                wrong.add("anonymity.tsv " + row.line() + ": " + row.column(1));
            }
        });
        rows("hedges.tsv").forEach(row -> {
            if (lexicon.hedges.first(Prose.of(row.column(2)).words(), 0) == null) {
                wrong.add("hedges.tsv " + row.line() + ": " + row.column(2));
            }
        });
        rows("challenges.tsv").forEach(row -> {
            if (lexicon.challenges.first(bracketed(row.column(2)), 0) == null) {
                wrong.add("challenges.tsv " + row.line() + ": " + row.column(2));
            }
        });
        none("phrases missing from their examples", wrong);
    }

    @Test
    void metonymsStandForSomething() {
        assertThat(rows("metonyms.tsv")).allSatisfy(row -> {
            assertThat(row.column(1)).isNotEmpty();
            assertThat(row.list(0)).anyMatch(name -> row.column(2).contains(name));
        });
    }

    @Test
    void everyWordListKnowsItsCommonestMembers() {
        assertThat(lexicon.places.get("iraqi"))
                .isEqualTo(lexicon.places.get("baghdad"))
                .isNotNull();
        assertThat(lexicon.places.get("u.s."))
                .isEqualTo(lexicon.places.get("american"))
                .isNotNull();
        assertThat(lexicon.givenNames).containsEntry("maria", Gender.FEMALE).doesNotContainKey("alex");
        assertThat(lexicon.outlets.get("reuters")).isTrue();
    }
}
