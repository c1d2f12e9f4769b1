package org.hearsay.app.cli;

import java.util.Comparator;
import java.util.List;
import org.hearsay.ledger.correction.Quote;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Words of an article as a user types them.
///
/// @param option that gives them, for messages
record Phrase(String option, String words) {

    /// Where they stand in `text`, nearest to `near`.
    ///
    /// @param command for messages
    /// @throws ParameterException if they stand nowhere
    Quote nearest(String text, int near, CommandLine command) {
        return places(text, command).stream()
                .min(Comparator.comparingInt(
                        place -> Math.abs(place.passage(text).start() - near)))
                .orElseThrow();
    }

    /// Where they stand in `text`.
    ///
    /// @throws ParameterException if they stand nowhere or more than once
    Quote only(String text, CommandLine command) {
        List<Quote> places = places(text, command);
        if (places.size() > 1) {
            throw new ParameterException(
                    command,
                    option + ": these words stand " + places.size() + " times in the article; give more of them");
        }
        return places.getFirst();
    }

    private List<Quote> places(String text, CommandLine command) {
        List<Quote> places = Quote.everywhere(text, words);
        if (places.isEmpty()) {
            throw new ParameterException(
                    command, option + ": the article has no words '" + words + "'; copy them as they stand there");
        }
        return places;
    }
}
