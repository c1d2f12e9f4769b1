package org.hearsay;

import org.hearsay.attribute.Attributor;
import org.hearsay.encode.Encoder;
import org.hearsay.encode.Labels;
import org.hearsay.model.Article;
import org.hearsay.model.Record;

/// Reads an article: article in, record out.
///
/// Costly to open, as it loads the encoder; cheap to ask. Thread-safe: share one among all threads.
public final class Reader implements AutoCloseable {

    private final Encoder encoder;
    private final Attributor attributor;

    private Reader(Encoder encoder) {
        this.encoder = encoder;
        this.attributor = new Attributor(encoder::label);
    }

    /// A reader with the encoder that comes with the library.
    public static Reader open() {
        return of(Encoder.load());
    }

    /// A reader with `encoder`, which is closed with it.
    public static Reader of(Encoder encoder) {
        return new Reader(encoder);
    }

    /// What `article` says. The same article gives the same record, whatever is read beside it.
    public Record read(Article article) {
        Labels labels = encoder.label(article.text());
        return new Record(article, attributor.read(article, labels), encoder.version());
    }

    @Override
    public void close() {
        encoder.close();
    }
}
