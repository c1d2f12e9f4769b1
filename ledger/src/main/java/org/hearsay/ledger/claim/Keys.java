package org.hearsay.ledger.claim;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keys of words, in no more memory than it takes to name them, as there are dozens a claim and millions of claims: a
/// sorted array, looked into by halves. Immutable.
final class Keys extends AbstractSet<String> {

    private static final Comparator<String> BY_HASH =
            Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

    private final String[] sorted;

    private Keys(String[] sorted) {
        this.sorted = sorted;
    }

    static Set<String> of(Collection<String> keys) {
        return keys instanceof Keys same
                ? same
                : new Keys(keys.stream().distinct().sorted(BY_HASH).toArray(String[]::new));
    }

    @Override
    public boolean contains(@Nullable Object key) {
        return key instanceof String string && Arrays.binarySearch(sorted, string, BY_HASH) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(sorted).iterator();
    }

    @Override
    public int size() {
        return sorted.length;
    }
}
