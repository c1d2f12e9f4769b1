package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The connections by which questions are asked, so that one that takes long keeps no other waiting. They are opened as
/// they are needed. Thread-safe.
final class Readers implements AutoCloseable {

    /// Each may take 32 MB to remember pages of the file.
    private static final int MOST = 4;

    private final Store store;
    private final Semaphore turns = new Semaphore(MOST, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Reader> idle = new ArrayDeque<>();
    private boolean closed;

    private record Reader(Handle handle, KnownCorrections corrections) {}

    Readers(Store store) {
        this.store = store;
    }

    /// Within one transaction, so that an answer of several queries sees one state.
    ///
    /// @throws SQLException if it fails, or all was closed
    <T> T ask(Function<Questions, T> question) throws SQLException {
        turns.acquireUninterruptibly();
        try {
            Reader reader = take();
            try {
                return Transaction.READING.run(
                        reader.handle(), inside -> question.apply(new Questions(inside, reader.corrections())));
            } finally {
                giveBack(reader);
            }
        } finally {
            turns.release();
        }
    }

    private Reader take() throws SQLException {
        lock.lock();
        try {
            if (closed) {
                throw new SQLException("the ledger is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        } finally {
            lock.unlock();
        }
        return new Reader(store.reader(), new KnownCorrections(store.file().toString()));
    }

    private void giveBack(Reader reader) {
        lock.lock();
        try {
            idle.push(reader);
        } finally {
            lock.unlock();
        }
    }

    /// Waits for the questions that are being answered.
    @Override
    public void close() {
        turns.acquireUninterruptibly(MOST);
        lock.lock();
        try {
            closed = true;
            idle.forEach(reader -> reader.handle().close());
            idle.clear();
        } finally {
            lock.unlock();
            turns.release(MOST);
        }
    }
}
