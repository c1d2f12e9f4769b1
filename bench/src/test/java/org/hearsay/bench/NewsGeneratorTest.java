package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.TimeExpression;
import org.hearsay.quantity.FigureReader;
import org.hearsay.time.TimeReader;
import org.junit.jupiter.api.Test;

class NewsGeneratorTest {

    @Test
    void theSameSeedGivesTheSameText() {
        assertThat(new NewsGenerator(7).article(200)).isEqualTo(new NewsGenerator(7).article(200));
        assertThat(new NewsGenerator(7).article(200)).isNotEqualTo(new NewsGenerator(8).article(200));
    }

    @Test
    void writesAsManyWordsAsWanted() {
        assertThat(Articles.words(List.of(new NewsGenerator(7).article(800)))).isBetween(800, 1000);
    }

    @Test
    void givesTheStagesSomethingToFind() {
        String text = new NewsGenerator(7).article(2000);
        List<TimeExpression> times = new TimeReader().read(text, LocalDate.of(2031, 5, 14));
        List<Span> spans = times.stream().map(TimeExpression::span).toList();
        assertThat(times).hasSizeGreaterThan(20);
        assertThat(new FigureReader().read(text, spans)).hasSizeGreaterThan(20);
    }
}
