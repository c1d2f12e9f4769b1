package org.hearsay.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/// What each of some values gives, one after the other; one of them is held at a time.
final class Flattened<A, B> implements Iterator<B> {

    private final Iterator<A> values;
    private final Function<A, Iterator<B>> each;
    private Iterator<B> now = Collections.emptyIterator();

    Flattened(Iterator<A> values, Function<A, Iterator<B>> each) {
        this.values = values;
        this.each = each;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && values.hasNext()) {
            now = each.apply(values.next());
        }
        return now.hasNext();
    }

    @Override
    public B next() {
        return hasNext() ? now.next() : Collections.<B>emptyIterator().next();
    }
}
