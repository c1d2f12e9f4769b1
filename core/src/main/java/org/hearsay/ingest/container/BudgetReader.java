package org.hearsay.ingest.container;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Characters of which only so many may be taken until more are granted: a parser that goes on and on is stopped.
final class BudgetReader extends FilterReader {

    /// The budget is used up.
    static final class Spent extends IOException {}

    private final int budget;
    private long left;

    BudgetReader(Reader in, int budget) {
        super(in);
        this.budget = budget;
        this.left = budget;
    }

    /// Grants the whole budget again.
    void renew() {
        left = budget;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new Spent();
        }
        int n = super.read(target, offset, length);
        left -= Math.max(0, n);
        return n;
    }
}
