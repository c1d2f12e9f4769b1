package org.hearsay.app.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.Hardwood;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The rows of several files, each of which is sorted by article and number, as if they were one. For one thread.
final class Rows implements AutoCloseable {

    private final PriorityQueue<Cursor> cursors = new PriorityQueue<>(
            Comparator.comparing(Cursor::article).thenComparing(Cursor::number).thenComparing(Cursor::file));

    private Rows() {}

    /// @param key name of the column that holds the article's id
    static Rows open(Hardwood hardwood, List<Path> files, String key) throws IOException {
        Rows rows = new Rows();
        try {
            for (Path file : files) {
                rows.cursors.add(Cursor.open(hardwood, file, key));
            }
            rows.cursors.removeIf(cursor -> !cursor.isAtRow());
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
        return rows;
    }

    /// The next row; `null` at the end.
    @Nullable
    ObjectNode next() throws ArchiveFormatException {
        Cursor first = cursors.poll();
        if (first == null) {
            return null;
        }
        ObjectNode row = first.row();
        if (first.advance()) {
            cursors.add(first);
        } else {
            first.close();
        }
        return row;
    }

    /// The next row of this article, those of articles before it passed over; `null` if there is none.
    @Nullable
    ObjectNode nextOf(String article) throws ArchiveFormatException {
        while (!cursors.isEmpty()) {
            int order = cursors.element().article().compareTo(article);
            if (order > 0) {
                return null;
            }
            ObjectNode row = next();
            if (order == 0) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() {
        cursors.forEach(Cursor::close);
        cursors.clear();
    }
}
