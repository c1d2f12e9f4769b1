package org.hearsay.app.cli;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.hearsay.encode.EncoderException;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.container.Piece;
import org.hearsay.ledger.LedgerException;
import org.hearsay.model.Article;
import org.hearsay.model.Record;

/// Many pieces, one after the other: takes each in, has it read, and goes on after one that cannot be.
final class Batch {

    private final Hearsay hearsay;
    private final Web web;
    private final int threads;
    private final BooleanSupplier stopped;

    /// @param web follows the links of feeds
    /// @param threads 1 or more
    /// @param stopped whether the process is about to end, when parts of it may fail
    Batch(Hearsay hearsay, Web web, int threads, BooleanSupplier stopped) {
        this.hearsay = hearsay;
        this.web = web;
        this.threads = threads;
        this.stopped = stopped;
    }

    /// @param work reads an article, on many threads
    /// @param sink takes what was read, on this thread, in the order of the inputs
    Tally run(Inputs inputs, Function<Article, Outcome> work, ReadAhead.Sink<Record> sink) throws IOException {
        Tally tally = new Tally();
        Progress progress = new Progress(hearsay.screen(), inputs);
        ReadAhead.run(inputs, threads, piece -> outcome(piece, work), outcome -> {
            progress.clear();
            take(outcome, sink, tally);
            progress.show(tally.inputs());
        });
        progress.clear();
        return tally;
    }

    private Outcome outcome(Piece piece, Function<Article, Outcome> work) {
        try {
            return switch (piece) {
                case Piece.Held held -> outcome(held.read(), work);
                case Piece.Link link -> {
                    IngestResult found = web.follow(link);
                    yield found == null ? Outcome.KNOWN : outcome(found, work);
                }
                case Piece.Refused(Rejected rejected) -> new Outcome.Refused(rejected);
            };
        } catch (EncoderException | LedgerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return stopped.getAsBoolean() ? Outcome.DROPPED : new Outcome.Broken(piece.origin(), e);
        }
    }

    private static Outcome outcome(IngestResult result, Function<Article, Outcome> work) {
        return switch (result) {
            case Ingested(Article article) -> work.apply(article);
            case Rejected rejected -> new Outcome.Refused(rejected);
        };
    }

    private void take(Outcome outcome, ReadAhead.Sink<Record> sink, Tally tally) throws IOException {
        switch (outcome) {
            case Outcome.Read(Record record) -> {
                tally.add(record);
                sink.accept(record);
            }
            case Outcome.Known known -> tally.addKnown();
            case Outcome.Dropped dropped -> {}
            case Outcome.Refused(Rejected rejected) -> {
                tally.add(rejected.reason());
                hearsay.complain(rejected.line());
            }
            case Outcome.Broken(String origin, Throwable cause) -> {
                tally.addBroken();
                hearsay.complain(origin + ": a mistake in Hearsay: " + Failures.words(cause)
                        + "; please report it with what --debug prints");
                if (hearsay.debug()) {
                    cause.printStackTrace(hearsay.screen().err());
                }
            }
        }
    }
}
