package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.hearsay.Reader;
import org.hearsay.app.evaluate.Bench;
import org.hearsay.app.evaluate.BenchResult;
import org.hearsay.app.evaluate.StageBench;
import org.hearsay.app.evaluate.Table;
import org.hearsay.encode.Encoder;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.InputFiles;
import org.hearsay.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures speed, memory and start-up.
@Command(
        name = "bench",
        header = {
            "Measure speed and memory on your own articles.",
            "",
            "Example:",
            "  hearsay bench articles/ --threads 1",
            ""
        },
        description = "Words a second of the encoder alone and of the whole reader on all threads, and of each stage "
                + "on one thread; time to start; peak memory.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class BenchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of articles, or single files.")
    private List<String> inputs = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once (1).")
    private int threads = 1;

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    BenchCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        Encoder encoder = Encoder.load();
        try (Reader reader = Reader.of(encoder)) {
            Duration startUp = Bench.startUp();
            Tally tally = new Tally();
            List<Article> articles = articles(tally);
            if (articles.isEmpty()) {
                return tally.exitCode();
            }
            List<String> texts = articles.stream().map(Article::text).toList();
            Bench bench = new Bench(texts, encoder::label, text -> reader.read(Article.of(text)));
            BenchResult result = bench.run(Math.max(1, threads), new StageBench(encoder::label).run(articles), startUp);
            hearsay.screen().out().write(Table.of(result).toString().getBytes(UTF_8));
            return ExitCode.OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<Article> articles(Tally tally) {
        InputFiles files = InputFiles.of(inputs);
        List<Rejected> rejects = new ArrayList<>(files.rejected());
        List<Article> articles = new ArrayList<>();
        for (String origin : files.origins()) {
            switch (new ArticleReader().read(origin, Hints.NONE)) {
                case Ingested(Article article) -> articles.add(article);
                case Rejected rejected -> rejects.add(rejected);
            }
        }
        for (Rejected rejected : rejects) {
            tally.add(rejected.reason());
            hearsay.complain(rejected.line());
        }
        return articles;
    }
}
