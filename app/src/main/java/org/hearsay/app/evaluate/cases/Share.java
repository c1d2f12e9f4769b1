package org.hearsay.app.evaluate.cases;

/// How many of how many.
public final class Share {

    private int right;
    private int all;

    void add(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    public int right() {
        return right;
    }

    public int all() {
        return all;
    }

    @Override
    public String toString() {
        return right + " of " + all;
    }
}
