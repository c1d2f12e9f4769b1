package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hearsay.app.Written;
import org.hearsay.model.SpeakerKind;
import org.junit.jupiter.api.Test;

class RecordPrinterTest {

    @Test
    void printsHeadAndSpeakers() {
        assertThat(new RecordPrinter(Ink.PLAIN, 64).print(Written.bridge())).isEqualTo("""
                Bridge “safe”, says mayor
                The Post · 4 May 2031 · ULM, May 3 · by Lee Fox · CC0-1.0
                bridge.txt
                6 statements by 3 speakers
                ● person 3   ● unnamed source 1   ● hearsay 2

                ● Ana Ruiz  person, Mayor
                │
                │ s1  asserts · direct                                  ¶1  0–58
                │     “The bridge is safe,” … “We tested it.”
                │
                │ s3  denies · indirect · as “She”                   ¶2  157–161
                │     this
                │
                │ s5  does not concede · possible · indirect         ¶2  197–203
                │     cracks

                ● a city engineer  unnamed source
                │ “who asked not to be named”
                │
                │ s2  asserts · indirect · via The Post              ¶2  125–144
                │     40 bolts had failed

                ● Nobody named  hearsay
                │
                │ s4  asserts · indirect · “It is rumoured”          ¶2  178–203
                │     that Ruiz admitted cracks
                │
                │ s6  doubts · indirect · “has been disputed”        ¶2  205–216
                │     That number
                │     ↳ disputes s2: 40 bolts had failed

                """);
    }

    @Test
    void showsTimesAndFiguresUnderTheirStatement() {
        assertThat(new RecordPrinter(Ink.PLAIN, 60).print(Written.boats())).isEqualTo("""
                -
                1 statement by 1 speaker · 3 times · 3 figures
                ● person 1

                ● Ruiz  person
                │
                │ s1  asserts · indirect                          ¶1  44–111
                │     a million boats sailed on Monday and 40 sank by the
                │     end of the year
                │     when    Monday → 2031-05-12
                │             the end of the year → 2031
                │     figure  = a million boats → 1,000,000
                │             > 40 (contested)

                """);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width = 30; width <= 100; width++) {
            int limit = width;
            RecordPrinter printer = new RecordPrinter(Ink.PLAIN, width);
            assertThat(Stream.concat(
                            printer.print(Written.bridge()).lines(),
                            printer.print(Written.boats()).lines()))
                    .allMatch(line -> Columns.of(line) <= limit);
        }
    }

    @Test
    void coloursByKindAndNothingElseChanges() {
        String coloured = new RecordPrinter(Ink.COLOURED, 64).print(Written.bridge());
        assertThat(coloured).contains("\u001b[1;34mAna Ruiz\u001b[0m").contains("\u001b[31m│\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(new RecordPrinter(Ink.PLAIN, 64).print(Written.bridge()));
    }

    @Test
    void aLongContentKeepsItsBeginningAndItsEnd() {
        String content = "first " + "word ".repeat(300) + "last";
        String printed = new RecordPrinter(Ink.PLAIN, 60)
                .print(Written.in("He said " + content)
                        .says("He", "said", content, "He", SpeakerKind.UNKNOWN)
                        .record());
        assertThat(printed.lines().filter(line -> line.startsWith("│     "))).hasSize(8);
        assertThat(printed).contains("first word").contains("more …").contains("last");
    }

    @Test
    void hostileWordsStayWords() {
        String printed = new RecordPrinter(Ink.PLAIN, 60)
                .print(Written.in("\u001b]0;owned\u0007 she said \u001b[2Jno")
                        .says("she", "said", "\u001b[2Jno", "\u001b[31mshe", SpeakerKind.PERSON)
                        .record());
        assertThat(printed).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(new RecordPrinter(Ink.PLAIN, 60)
                        .print(Written.in("Rain fell.").record()))
                .isEqualTo("-\nNo statement found.\n\n");
    }
}
