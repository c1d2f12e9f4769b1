package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Passage;
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
        int best = -1;
        for (int at : places(text, command)) {
            best = best < 0 || Math.abs(at - near) < Math.abs(best - near) ? at : best;
        }
        return Quote.of(text, Passage.of(best, best + words.length()));
    }

    /// Where they stand in `text`.
    ///
    /// @throws ParameterException if they stand nowhere or more than once
    Quote only(String text, CommandLine command) {
        List<Integer> places = places(text, command);
        if (places.size() > 1) {
            throw new ParameterException(
                    command,
                    option + ": these words stand " + places.size() + " times in the article; give more of them");
        }
        return Quote.of(text, Passage.of(places.getFirst(), places.getFirst() + words.length()));
    }

    private List<Integer> places(String text, CommandLine command) {
        List<Integer> places = new ArrayList<>();
        if (!words.isBlank()) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                places.add(at);
            }
        }
        if (places.isEmpty()) {
            throw new ParameterException(
                    command, option + ": the article has no words '" + words + "'; copy them as they stand there");
        }
        return places;
    }
}
