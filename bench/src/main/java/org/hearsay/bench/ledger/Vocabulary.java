package org.hearsay.bench.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Words as frequent as words are: the small ones of English first, then invented ones; the n-th is drawn about
/// 1/n as often as the first (Zipf's law).
final class Vocabulary {

    private static final int SIZE = 20_000;

    private static final List<String> SMALL = List.of(
            ("the of to in and a that for is on was with as it by he at from his be has are have will an this but who"
                            + " not had they which their were its been or she her one would more about after when new there all"
                            + " up out two people government year we if no than time over last first state other also into can"
                            + " years against could some what so only between under before now day three them down most any"
                            + " during because such through public while where city country since week many may still then both"
                            + " four water percent million made should made officials being since near until part next month"
                            + " each how work report plan police without house court group law say take area local five long")
                    .split(" "));

    private static final String[] ONSETS = {
        "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "w", "br", "cl", "dr", "gr", "pl", "st",
        "tr", "sh", "ch"
    };
    private static final String[] RHYMES = {
        "a", "e", "i", "o", "u", "an", "en", "in", "on", "ar", "er", "or", "al", "el", "ing", "ent", "ate", "ous",
        "ess", "ure", "ism", "ack", "ist", "and", "ove"
    };

    private final List<String> words;

    Vocabulary(RandomGenerator random) {
        Set<String> all = new LinkedHashSet<>(SMALL);
        while (all.size() < SIZE) {
            all.add(invented(random));
        }
        words = List.copyOf(all);
    }

    /// A frequent word often, a rare word seldom.
    String word(RandomGenerator random) {
        return words.get(rank(random, words.size()));
    }

    /// Words that one topic repeats; none of them is small.
    List<String> topic(RandomGenerator random, int count) {
        List<String> topic = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            topic.add(words.get(random.nextInt(SMALL.size(), words.size())));
        }
        return topic;
    }

    /// 0 to `size` − 1, where the probability of n falls as 1/(n + 1).
    static int rank(RandomGenerator random, int size) {
        return Math.min(size - 1, (int) Math.pow(size + 1.0, random.nextDouble()) - 1);
    }

    /// One to three syllables, three the most often.
    static String invented(RandomGenerator random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + (int) (3 * Math.sqrt(random.nextDouble())); syllables > 0; syllables--) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
        }
        return word.toString();
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
