package org.hearsay.app.cli;

import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// A reader that is opened when it is first asked, or told to: what can be shown without it does not wait for it.
/// Thread-safe.
final class LateReader implements AutoCloseable {

    private @Nullable OpeningReader reader;
    private boolean closed;

    /// Begins to open it, and does not wait.
    synchronized OpeningReader begin() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        OpeningReader begun = reader == null ? new OpeningReader() : reader;
        reader = begun;
        return begun;
    }

    /// @throws org.hearsay.encode.EncoderException if the reader cannot be opened or fails
    Record read(Article article) {
        return begin().read(article);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (reader != null) {
            reader.await();
            reader.close();
        }
    }
}
