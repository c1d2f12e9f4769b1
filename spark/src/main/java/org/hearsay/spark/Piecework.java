package org.hearsay.spark;

import java.io.Serializable;
import java.util.Comparator;
import org.hearsay.model.Article;

/// One piece of an input, on its way to be read.
///
/// @param file number of the input; [#KNOWN] if the archive has the article already
/// @param number of the piece in it, from 0
/// @param what an [Article] or a [Reject]
record Piecework(int file, long number, Serializable what) implements Serializable {

    static final int KNOWN = -1;

    /// What brings pieces together: the article's id, or the place of what is none.
    ///
    /// @param id of the article
    /// @param file as in [Piecework#file()]
    /// @param number as in [Piecework#number()]
    record Key(String id, int file, long number) implements Serializable, Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::id).thenComparing(Key::file).thenComparing(Key::number);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    Key key() {
        return new Key(what instanceof Article article ? article.id() : "reject " + file + " " + number, file, number);
    }

    /// What stands for an article that the archive has.
    static Key known(String id) {
        return new Key(id, KNOWN, 0);
    }
}
