package org.hearsay.ingest.container;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// An open input, taken apart from its beginning to its end. For one thread.
public interface Container extends Closeable {

    /// The next piece; `null` at the end. Damage is a [Piece.Refused], never an exception.
    @Nullable Piece next();

    /// Lets go of the stream.
    @Override
    void close() throws IOException;
}
