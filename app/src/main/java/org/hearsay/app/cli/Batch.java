package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.hearsay.encode.EncoderException;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.InputFiles;
import org.hearsay.ledger.LedgerException;
import org.hearsay.model.Article;
import org.hearsay.model.Record;

/// Many inputs, one after the other: takes each in, has it read, and goes on after one that cannot be.
final class Batch {

    private final Hearsay hearsay;
    private final InputFiles files;
    private final Hints hints;
    private final int threads;

    /// @param threads 1 or more; no more are used than there are inputs
    Batch(Hearsay hearsay, List<String> inputs, Hints hints, int threads) {
        this.hearsay = hearsay;
        this.files = InputFiles.of(inputs);
        this.hints = hints;
        this.threads = Math.clamp(threads, 1, Math.max(1, files.origins().size()));
    }

    /// @param work reads an article, on many threads
    /// @param sink takes what was read, on this thread, in the order of the inputs
    Tally run(Function<Article, Outcome> work, ReadAhead.Sink<Record> sink) throws IOException {
        Tally tally = new Tally();
        Progress progress = new Progress(hearsay.screen(), files.origins().size());
        for (Rejected folder : files.rejected()) {
            refuse(folder, tally);
        }
        ReadAhead.run(files.origins().iterator(), threads, origin -> outcome(origin, work), outcome -> {
            progress.clear();
            take(outcome, sink, tally);
            progress.show(tally.inputs());
        });
        progress.clear();
        return tally;
    }

    private Outcome outcome(String origin, Function<Article, Outcome> work) {
        try {
            ArticleReader articles = new ArticleReader();
            IngestResult result = origin.equals(ArticleReader.STANDARD_INPUT)
                    ? articles.read(hearsay.screen().in(), origin, hints)
                    : articles.read(origin, hints);
            return switch (result) {
                case Ingested(Article article) -> work.apply(article);
                case Rejected rejected -> new Outcome.Refused(rejected);
            };
        } catch (EncoderException | LedgerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Broken(origin, e);
        }
    }

    private void take(Outcome outcome, ReadAhead.Sink<Record> sink, Tally tally) throws IOException {
        switch (outcome) {
            case Outcome.Read(Record record) -> {
                tally.add(record);
                sink.accept(record);
            }
            case Outcome.Known known -> tally.addKnown();
            case Outcome.Refused(Rejected rejected) -> refuse(rejected, tally);
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

    private void refuse(Rejected rejected, Tally tally) {
        tally.add(rejected.reason());
        hearsay.complain(rejected.line());
    }
}
