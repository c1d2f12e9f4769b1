package org.hearsay.bench.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A sentence of a generated article.
///
/// @param voice who says it; `null` if the article does
/// @param relay who passed it on; `null` if nobody did
/// @param quoted whether the words are the speaker's own
/// @param day the day it begins with; `null` if none
/// @param figure a number at its end; 0 if it has none
/// @param words at least one
record Line(
        @Nullable Voice voice,
        @Nullable String relay,
        boolean quoted,
        @Nullable LocalDate day,
        int figure,
        List<String> words) {

    Line {
        words = List.copyOf(words);
    }

    /// The same sentence as an editor leaves it: of a hundred words, some are replaced, left out or put in.
    Line edited(RandomGenerator random, Vocabulary vocabulary, double share) {
        List<String> edited = new ArrayList<>();
        for (String word : words) {
            if (random.nextDouble() >= share) {
                edited.add(word);
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> edited.add(vocabulary.word(random));
                case 1 -> {
                    edited.add(word);
                    edited.add(vocabulary.word(random));
                }
                default -> {
                    // Left out.
                }
            }
        }
        return new Line(voice, relay, quoted, day, figure, edited.isEmpty() ? words : edited);
    }
}
