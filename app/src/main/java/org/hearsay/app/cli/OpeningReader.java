package org.hearsay.app.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hearsay.Reader;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;

/// A reader that opens on a thread of its own while the first article is being taken in; if none can be, nobody waits
/// for it. Thread-safe.
final class OpeningReader implements AutoCloseable {

    private final CompletableFuture<Reader> opening = CompletableFuture.supplyAsync(Reader::open);

    /// @throws org.hearsay.encode.EncoderException if the reader cannot be opened or fails
    Record read(Article article) {
        return opened().read(article);
    }

    /// Which encoder will read.
    ///
    /// @throws org.hearsay.encode.EncoderException if the reader cannot be opened
    ModelVersion version() {
        return opened().version();
    }

    /// Waits until it is open or cannot be: a process that ends while the encoder's native library loads may crash.
    void await() {
        opening.handle((opened, failure) -> true).join();
    }

    @Override
    public void close() {
        opening.thenAccept(Reader::close);
    }

    private Reader opened() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
