package org.hearsay.spark;

import java.util.function.Function;
import org.hearsay.Reader;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;

/// The reader with the encoder that comes with the library, opened once in a process, when its first task asks, and
/// shared by all of them: each reads on its own thread over weights that are held once. It is never closed, as a
/// process
/// that ends frees it.
///
/// Articles are not put into one batch of the encoder: a window by itself gives the same labels whatever is read
/// beside
/// it, and on a processor a batch gains nothing.
record SharedReader() implements ReaderSource {

    /// Made when first used, once, by the Java virtual machine's own rule for classes.
    private static final class Held {
        private static final Reader READER = Reader.open();
    }

    @Override
    public Function<Article, Record> reader() {
        return Held.READER::read;
    }

    @Override
    public ModelVersion version() {
        return Held.READER.version();
    }
}
