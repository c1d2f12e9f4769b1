package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Finds where the text disputes one of its own figures: `that number has been disputed`, `impossible to confirm the
/// figure of 2,500`. Only a figure at hand is disputed: in the same sentence or in one of the [#REACH] before. Safe for
/// all threads.
final class Contests {

    /// How many sentences back `that number` may point.
    private static final int REACH = 2;

    /// Which figure a phrase disputes.
    private enum Target {
        BEFORE,
        AFTER,
        NOUN
    }

    private final Phrases<Target> phrases = new Phrases<>();
    private final NounPhrases nouns;

    Contests(NounPhrases nouns) {
        this.nouns = nouns;
        Map<String, List<String>> slots = new HashMap<>();
        DataFile.rows("contest-words.tsv", 4).forEach(row -> slots.put(row.column(0), row.list(1)));
        for (DataFile.Row row : DataFile.rows("contests.tsv", 4)) {
            Target target = switch (row.column(0)) {
                case "before" -> Target.BEFORE;
                case "after" -> Target.AFTER;
                case "noun" -> Target.NOUN;
                default -> throw new IllegalStateException(row.where() + ": no target " + row.column(0));
            };
            expand(row.column(1), slots).forEach(phrase -> phrases.add(phrase, target));
        }
    }

    private static List<String> expand(String pattern, Map<String, List<String>> slots) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf('}', open);
        String slot = pattern.substring(open + 1, close);
        List<String> words = slots.get(slot);
        if (words == null) {
            throw new IllegalStateException("contests.tsv: no words for {" + slot + "}");
        }
        List<String> expanded = new ArrayList<>();
        for (String word : words) {
            expanded.addAll(expand(pattern.substring(0, open) + word + pattern.substring(close + 1), slots));
        }
        return expanded;
    }

    /// A figure as far as it has been read, with the number of its sentence.
    record Found(Figure figure, int sentence) {}

    /// Marks those of `found` that this sentence disputes; its own figures are already among them.
    ///
    /// @param found figures in text order; changed in place
    void mark(Sentence sentence, int number, List<Found> found) {
        for (int i = 0; i < sentence.size(); i++) {
            Phrases.Match<Target> match = phrases.longest(sentence, i);
            if (match != null) {
                int disputed = disputed(sentence, number, match, found);
                if (disputed >= 0) {
                    found.set(disputed, contested(found.get(disputed), sentence.passage(match.first(), match.end())));
                }
                i = match.end() - 1;
            }
        }
    }

    private static Found contested(Found found, Passage words) {
        Figure figure = found.figure;
        return figure.contested() != null ? found : new Found(figure.contested(words), found.sentence);
    }

    /// Index of the figure disputed, -1 if none is at hand.
    private int disputed(Sentence sentence, int number, Phrases.Match<Target> match, List<Found> found) {
        int start = sentence.at(match.first()).start();
        int end = sentence.at(match.end() - 1).end();
        return switch (match.value()) {
            case AFTER -> next(end, number, found);
            case BEFORE -> last(start, number, found, null);
            case NOUN -> {
                NounPhrase noun = nouns.counted(sentence, match.end(), false);
                yield noun == null ? -1 : last(start, number, found, nouns.singular(sentence.at(noun.head())));
            }
        };
    }

    private static int next(int from, int number, List<Found> found) {
        int next = -1;
        for (int i = found.size() - 1; i >= 0 && found.get(i).sentence == number; i--) {
            if (found.get(i).figure.passage().start() >= from) {
                next = i;
            }
        }
        return next;
    }

    /// The last figure before `end` that may be disputed: of the nearest sentence with one, the last that is no time,
    /// age or bare `one`; with `noun`, the last that counts it.
    private static int last(int end, int number, List<Found> found, @Nullable String noun) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).sentence >= number - REACH; i--) {
            Figure figure = found.get(i).figure;
            if (figure.passage().end() <= end && isDisputable(figure, noun)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDisputable(Figure figure, @Nullable String noun) {
        Unit unit = figure.unit();
        if (noun != null) {
            return unit != null && (unit.name().equals(noun) || unit.name().endsWith(" " + noun));
        }
        return unit == null || (unit.kind() != UnitKind.TIME && unit.kind() != UnitKind.AGE);
    }
}
