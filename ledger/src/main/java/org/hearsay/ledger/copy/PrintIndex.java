package org.hearsay.ledger.copy;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which articles have which [Prints], in memory: one table of numbers with open addressing, some 600 bytes an
/// article. For one thread.
public final class PrintIndex {

    /// Of a print in more articles, the first so many are enough: a passage that so many share, such as a notice
    /// below every article, makes few of the prints that two copies have in common.
    public static final int MOST_SHARING = 64;

    /// Of two articles with one text, one has at least one of so many of its prints in common with the other.
    public static final int PART = 5;

    private static final int AT_FIRST = 1 << 12;

    /// Print in the upper half, article in the lower; 0 where nothing is.
    private long[] table = new long[AT_FIRST];

    private int used;

    /// How many prints each article has, by its number.
    private int[] sizes = new int[AT_FIRST];

    /// An article that may share a text.
    ///
    /// @param article its number
    /// @param shared how many prints are common, 1 or more
    public record Candidate(int article, int shared) {}

    /// @param article its number, 1 or more
    /// @param prints as [Prints#of(Shingles)] gives them
    public void add(int article, int[] prints) {
        if (article >= sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * article);
        }
        sizes[article] = prints.length;
        for (int print : prints) {
            if (2 * used >= table.length) {
                grow();
            }
            put((long) print << 32 | article);
        }
    }

    private void put(long entry) {
        int print = (int) (entry >>> 32);
        int sharing = 0;
        int slot = slot(print);
        while (table[slot] != 0) {
            if ((int) (table[slot] >>> 32) == print && ++sharing == MOST_SHARING) {
                return;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = entry;
        used++;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        used = 0;
        for (long entry : old) {
            if (entry != 0) {
                put(entry);
            }
        }
    }

    private int slot(int print) {
        return (int) (Words.mixed(print) >>> 32) & table.length - 1;
    }

    /// The articles with at least a fifth of these prints, or of which these have a fifth, those with most in common
    /// first, then in order of their numbers.
    public List<Candidate> candidates(int[] prints) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int print : prints) {
            for (int slot = slot(print); table[slot] != 0; slot = slot + 1 & table.length - 1) {
                if ((int) (table[slot] >>> 32) == print) {
                    shared.merge((int) table[slot], 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> PART * entry.getValue() >= Math.min(prints.length, sizes[entry.getKey()]))
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(comparing(Candidate::shared).reversed().thenComparing(Candidate::article))
                .toList();
    }

    public void clear() {
        table = new long[AT_FIRST];
        used = 0;
        sizes = new int[AT_FIRST];
    }
}
