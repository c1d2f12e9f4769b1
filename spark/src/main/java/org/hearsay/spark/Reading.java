package org.hearsay.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/// Reads the articles of one task, sorted by their key: of several with one id the first alone, and none that the
/// archive
/// has. What fails on an article ends that article and nothing else.
final class Reading implements Iterator<Row> {

    private final Iterator<Tuple2<Piecework.Key, Piecework>> pieces;
    private final Function<Article, Record> reader;
    private final Counters counters;
    private String last = "";
    private @Nullable Row next;

    Reading(Iterator<Tuple2<Piecework.Key, Piecework>> pieces, Function<Article, Record> reader, Counters counters) {
        this.pieces = pieces;
        this.reader = reader;
        this.counters = counters;
    }

    @Override
    public boolean hasNext() {
        while (next == null && pieces.hasNext()) {
            next = taken(pieces.next());
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private @Nullable Row taken(Tuple2<Piecework.Key, Piecework> piece) {
        Piecework.Key key = piece._1();
        boolean again = key.id().equals(last);
        last = key.id();
        if (key.file() == Piecework.KNOWN) {
            return null;
        }
        if (again) {
            counters.passedOver().add(1);
            return null;
        }
        return switch (piece._2().what()) {
            case Article article -> read(article);
            case Reject reject -> rejected(reject);
            default -> throw new IllegalStateException("neither article nor reject");
        };
    }

    private Row read(Article article) {
        Row record;
        try {
            Record read = reader.apply(article);
            record = Rows.row(read);
            counters.articles().add(1);
            counters.statements().add(read.statements().size());
        } catch (org.hearsay.encode.EncoderException e) {
            // The encoder itself does not work here: another process may do better, and a reject would hide it.
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return rejected(Reject.ofMistake(article.origin(), article.published(), e));
        }
        return RowFactory.create(Months.of(article.published()), record, null);
    }

    private Row rejected(Reject reject) {
        counters.rejects().add(1);
        return RowFactory.create(
                reject.month(),
                null,
                RowFactory.create(reject.origin(), reject.reason(), reject.place(), reject.remedy()));
    }
}
