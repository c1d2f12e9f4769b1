package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Things put together step by step (union-find with path halving). Not safe for use by several threads.
///
/// @param <T> by its equality
public final class Partition<T> {

    private final Map<T, T> parents = new LinkedHashMap<>();

    /// Makes it a group of its own, unless it is known.
    public void add(T thing) {
        parents.putIfAbsent(thing, thing);
    }

    /// Puts all of them together.
    public void join(List<T> things) {
        things.forEach(this::add);
        for (T thing : things) {
            parents.put(top(thing), top(things.getFirst()));
        }
    }

    /// In order of their first, each in the order in which they were added.
    public List<List<T>> groups() {
        Map<T, List<T>> groups = new LinkedHashMap<>();
        for (T thing : parents.keySet()) {
            groups.computeIfAbsent(top(thing), key -> new ArrayList<>()).add(thing);
        }
        return List.copyOf(groups.values());
    }

    private T top(T thing) {
        T at = thing;
        while (true) {
            T parent = parents.getOrDefault(at, at);
            if (parent == at) {
                return at;
            }
            T above = parents.getOrDefault(parent, parent);
            parents.put(at, above);
            at = above;
        }
    }
}
