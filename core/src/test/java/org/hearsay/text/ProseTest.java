package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static List<String> words(String text) {
        return Prose.of(text).words().stream().map(Word::text).toList();
    }

    private static List<String> parts(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static List<String> sentences(String text) {
        return parts(text, Prose.of(text).sentences());
    }

    private static List<String> quotations(String text) {
        return parts(text, Prose.of(text).quotations());
    }

    @Test
    void keepsAcronymsPossessivesAndHyphensWhole() {
        assertThat(words("The U.S. and Iraq’s al-Assad base, AT&T (isn't)."))
                .containsExactly(
                        "The", "U.S.", "and", "Iraq’s", "al-Assad", "base", ",", "AT&T", "(", "isn't", ")", ".");
    }

    @Test
    void seesEmojiAndRightToLeftTextAsWordsAndMarks() {
        assertThat(words("😀 مرحبا، Zoë")).containsExactly("😀", "مرحبا", "،", "Zoë");
    }

    @Test
    void cutsAfterFinalMarksButNotAfterAbbreviations() {
        assertThat(sentences("Mr. Smith of the U.S. Senate left. “He paid $3.5m!” she said. Why? Nobody knows…"))
                .containsExactly(
                        "Mr. Smith of the U.S. Senate left.", "“He paid $3.5m!” she said.", "Why?", "Nobody knows…");
    }

    @Test
    void endsASentenceAtAnAcronymBeforeAnOpeningWord() {
        assertThat(sentences("They flew to the U.S. The talks failed."))
                .containsExactly("They flew to the U.S.", "The talks failed.");
    }

    @Test
    void keepsParagraphsApart() {
        String text = "First line\n\nSecond one. And a third\n";
        assertThat(parts(text, Prose.of(text).paragraphs())).containsExactly("First line", "Second one. And a third");
        assertThat(sentences(text)).containsExactly("First line", "Second one.", "And a third");
    }

    @Test
    void findsQuotationsByEveryKindOfMark() {
        assertThat(quotations("“One,” she said, \"two\" and ''three'' and «four» and ‘five’ now."))
                .containsExactly("“One,”", "\"two\"", "''three''", "«four»", "‘five’");
    }

    @Test
    void takesNoApostropheForAQuotationMark() {
        assertThat(quotations("It's the workers' day in the '90s, don’t you think, O’Brien?"))
                .isEmpty();
    }

    @Test
    void leavesANestedQuotationInsideItsOuterOne() {
        assertThat(quotations("“He told me ‘never’ twice,” she said.")).containsExactly("“He told me ‘never’ twice,”");
    }

    @Test
    void endsAnUnclosedQuotationWithItsParagraph() {
        assertThat(quotations("“The barn stood.\n\n“It will again,” he said."))
                .containsExactly("“The barn stood.", "“It will again,”");
    }

    @Test
    void knowsTheSentenceAndParagraphOfAnOffset() {
        Prose prose = Prose.of("One. Two.\nThree.");
        assertThat(prose.sentenceAt(0)).isZero();
        assertThat(prose.sentenceAt(6)).isEqualTo(1);
        assertThat(prose.sentenceAt(11)).isEqualTo(2);
        assertThat(prose.paragraphAt(11)).isEqualTo(1);
        assertThat(prose.wordAt(5)).isEqualTo(2);
    }

    @Test
    void readsTheEmptyText() {
        Prose prose = Prose.of("");
        assertThat(prose.words()).isEmpty();
        assertThat(prose.sentences()).isEmpty();
        assertThat(prose.quotations()).isEmpty();
    }

    @Test
    void everyPartLiesInOrderWithinAMillionCharacters() {
        String text = "“Yes,” said A. B. Cee in the U.S. — no ‘end'. ".repeat(22_000);
        Prose prose = Prose.of(text);
        for (List<Span> spans : List.of(
                prose.sentences(),
                prose.quotations(),
                prose.words().stream().map(Word::span).toList())) {
            int at = 0;
            for (Span span : spans) {
                assertThat(span.start()).isGreaterThanOrEqualTo(at);
                at = span.end();
            }
            assertThat(at).isLessThanOrEqualTo(text.length());
        }
    }
}
