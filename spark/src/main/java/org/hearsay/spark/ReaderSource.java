package org.hearsay.spark;

import java.io.Serializable;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;

/// Where a task finds what reads an article, in whatever process it runs.
public interface ReaderSource extends Serializable {

    /// What reads an article. The same for all tasks of a process; thread-safe.
    Function<Article, Record> reader();

    /// Which encoder reads.
    ModelVersion version();
}
