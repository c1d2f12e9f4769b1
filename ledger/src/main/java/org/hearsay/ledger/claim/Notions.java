package org.hearsay.ledger.claim;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Notions by key, in the order in which they were given. A tenth of the memory that a [java.util.LinkedHashMap] takes,
/// as there are some dozens a claim and millions of claims. Immutable.
final class Notions extends AbstractMap<String, Notion> {

    private static final int MOST = 1 << 15;

    private final Notion[] notions;

    /// Open addressing: one more than the number of a notion, 0 where there is none. Its length is a power of two and
    /// at
    /// least twice the number of notions.
    private final short[] slots;

    private Notions(Notion[] notions) {
        this.notions = notions;
        this.slots = new short[Integer.highestOneBit(Math.max(1, notions.length)) * 4];
        for (int i = 0; i < notions.length; i++) {
            int slot = slot(notions[i].key());
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("two notions of one key: " + notions[i].key());
            }
            slots[slot] = (short) (i + 1);
        }
    }

    /// @param notions each under its own key; of more than any sentence has, the first
    static Notions of(Map<String, Notion> notions) {
        return notions instanceof Notions same
                ? same
                : new Notions(notions.values().stream().limit(MOST - 1L).toArray(Notion[]::new));
    }

    private int slot(Object key) {
        int hash = key.hashCode() * 0x9E3779B1;
        int at = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[at] != 0 && !notions[slots[at] - 1].key().equals(key)) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    @Override
    public @Nullable Notion get(@Nullable Object key) {
        int found = key == null ? 0 : slots[slot(key)];
        return found == 0 ? null : notions[found - 1];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Collection<Notion> values() {
        return Collections.unmodifiableList(Arrays.asList(notions));
    }

    @Override
    public Set<Map.Entry<String, Notion>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Notion>> iterator() {
                return Arrays.stream(notions)
                        .map(notion -> Map.entry(notion.key(), notion))
                        .iterator();
            }

            @Override
            public int size() {
                return notions.length;
            }
        };
    }

    @Override
    public int size() {
        return notions.length;
    }
}
