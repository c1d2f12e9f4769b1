package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text breaks the reader, and its figures always lie in text order inside the text.
class FigureReaderRobustnessTest {

    private static final FigureReader READER = new FigureReader();

    private static List<Figure> checked(String text) {
        List<Figure> figures = READER.read(text);
        int from = 0;
        for (Figure figure : figures) {
            boolean inside = figure.passage().start() >= from
                    && figure.passage().end() <= text.length()
                    && (figure.of() == null || figure.of().end() <= text.length());
            if (!inside) {
                fail("%s after %d in a text of %d", figure, from, text.length());
            }
            from = figure.passage().start();
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "-",
                "1",
                "1.",
                ".5",
                "5%",
                "1,",
                "1/",
                "1/3",
                "½",
                "$-",
                "1-",
                "to 5",
                "between 1 and",
                "of",
                "one",
                "a",
                "half",
                "a half of",
                "5 of the",
                "per",
                "5 per",
                "5 a",
                "1 in",
                "1 in 5",
                "x10^",
                "5×10^99",
                "5×10−",
                "“40 boats",
                "(5",
                "5)",
                "٣٤ قاربا",
                "4️⃣ boats",
                "𝟜 boats",
                "5\u00a0000 boats",
                "5\u200bboats",
                "-5-5-5-",
                "1:2:3",
                "aged",
                "aged 5",
                "$$$5",
                "5$$$",
                "US$",
                "Rs",
                "5 lakh crore million billion",
                "the of the of 5",
                "5-",
                "5-man",
                "--5"
            })
    void readsFragments(String text) {
        checked(text);
    }

    @Test
    void readsAnythingMadeOfItsOwnWords() {
        String[] words = {
            "5",
            "2014",
            "$",
            "€",
            "-",
            "–",
            "one",
            "two",
            "hundred",
            "million",
            "of",
            "the",
            "a",
            "in",
            "to",
            "and",
            "half",
            "third",
            "thirds",
            "%",
            "percent",
            "boats",
            "people",
            "km",
            "per",
            "day",
            ",",
            ".",
            "(",
            ")",
            "“",
            "\n\n",
            "up",
            "fell",
            "by",
            "more",
            "than",
            "number",
            "disputed",
            "is",
            "dozens",
            "x",
            "10",
            "/",
            "'s",
            "May",
            "🙂",
            "m",
            "bn",
            "+"
        };
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            checked(text.toString());
        }
    }

    /// A megabyte without a full stop, of what each rule looks furthest for; work that grew faster than the text would
    /// not end.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "one ",
                "5-",
                "the disputed figure of 5 ",
                "two hundred and ",
                "that number has been ",
                "5 x 10",
                "between 1 and ",
                "A.B.C.",
                "(",
                "nearly ",
                "5 of the of the ",
                "1,",
                "digital-and-",
                "’",
                "9"
            })
    void readsAMegabyteOfOneThing(String unit) {
        checked(unit.repeat(1_000_000 / unit.length()));
    }

    @Test
    void readsTheSameOnManyThreads() {
        String text = "They sent 40 nurses, 3m-4m tents and $5 a head. That figure has been disputed. ".repeat(50);
        List<Figure> expected = READER.read(text);
        assertThat(java.util.stream.IntStream.range(0, 16).parallel().mapToObj(i -> READER.read(text)))
                .allSatisfy(figures -> assertThat(figures).isEqualTo(expected));
    }
}
