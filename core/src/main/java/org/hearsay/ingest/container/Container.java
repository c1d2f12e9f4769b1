package org.hearsay.ingest.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An open input, taken apart from its beginning to its end. For one thread.
public interface Container extends Closeable {

    /// The next piece; `null` at the end. Damage is a [Piece.Refused], never an exception.
    @Nullable
    Piece next();

    /// A container of pieces at hand.
    static Container of(List<Piece> pieces) {
        Iterator<Piece> each = List.copyOf(pieces).iterator();
        return new Container() {
            @Override
            public @Nullable Piece next() {
                return each.hasNext() ? each.next() : null;
            }

            @Override
            public void close() {}
        };
    }

    /// Lets go of the stream.
    @Override
    void close() throws IOException;
}
