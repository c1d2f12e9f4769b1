package org.hearsay.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.Reason;
import org.hearsay.ingest.container.Container;
import org.hearsay.ingest.container.Containers;
import org.hearsay.ingest.container.JsonKeys;
import org.hearsay.ingest.container.Limits;
import org.hearsay.ingest.container.Piece;
import org.jspecify.annotations.Nullable;

/// Takes a file apart into articles and what could not become one.
///
/// @param anyLanguage whether to take articles that are not English
/// @param outlet who published all of them; `null` if the inputs say
/// @param fields of an object of JSON, the key of a part, by the part's name
public record Intake(boolean anyLanguage, @Nullable String outlet, LinkedHashMap<JsonKeys.Part, String> fields)
        implements Serializable {

    /// Nothing but what the inputs say.
    public static final Intake USUAL = new Intake(false, null, new LinkedHashMap<>());

    /// What stands in `file`, piece by piece: one of them is held at a time. A file that cannot be opened gives one
    /// refusal.
    Iterator<Piecework> take(InputFile file, Configuration configuration) {
        String origin = file.origin();
        InputStream in;
        try {
            Path path = new Path(file.uri());
            in = path.getFileSystem(configuration).open(path);
        } catch (IOException e) {
            return java.util.List.of(new Piecework(
                            file.number(),
                            0,
                            new Reject(
                                    origin,
                                    Reason.UNREADABLE.name(),
                                    String.valueOf(e.getMessage()),
                                    "check the permission, the disk or the network",
                                    Reject.NO_MONTH)))
                    .iterator();
        }
        Hints hints = Hints.NONE.withOutlet(outlet).withAnyLanguage(anyLanguage);
        return new Pieces(file, containers().open(new BufferedInputStream(in, 1 << 16), origin, null, hints));
    }

    private Containers containers() {
        JsonKeys keys = JsonKeys.USUAL;
        for (Map.Entry<JsonKeys.Part, String> field : fields.entrySet()) {
            keys = keys.with(field.getKey(), field.getValue());
        }
        return new Containers(new ArticleReader(), keys, Limits.DEFAULT);
    }

    private static final class Pieces implements Iterator<Piecework> {

        private final InputFile file;
        private final Container container;
        private @Nullable Piece next;
        private long number = -1;
        private boolean ended;

        Pieces(InputFile file, Container container) {
            this.file = file;
            this.container = container;
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                next = container.next();
                number++;
                if (next == null) {
                    close();
                }
            }
            return next != null;
        }

        @Override
        public Piecework next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Piece piece = next;
            next = null;
            return new Piecework(file.number(), number, what(piece));
        }

        private void close() {
            ended = true;
            try {
                container.close();
            } catch (IOException e) {
                // What was wanted of it has been read.
            }
        }

        private static Serializable what(Piece piece) {
            try {
                return switch (piece) {
                    case Piece.Held held -> what(held.read());
                    case Piece.Refused(Rejected rejected) -> Reject.of(rejected);
                    case Piece.Link link ->
                        Reject.of(new Rejected(
                                link.origin(),
                                Reason.LINK_ONLY,
                                link.address(),
                                "fetch the page and put it into the archive's input"));
                };
            } catch (RuntimeException | StackOverflowError e) {
                return Reject.ofMistake(piece.origin(), null, e);
            }
        }

        private static Serializable what(IngestResult result) {
            return switch (result) {
                case Ingested(var article) -> article;
                case Rejected rejected -> Reject.of(rejected);
            };
        }
    }
}
