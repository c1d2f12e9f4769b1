package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.Reader;
import org.hearsay.app.evaluate.AnnotatedArticle;
import org.hearsay.app.evaluate.AttributionScore;
import org.hearsay.app.evaluate.PolnearCorpus;
import org.hearsay.app.evaluate.Table;
import org.hearsay.encode.Encoder;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Scores attributions in political news.
@Command(
        name = "polnear",
        header = {
            "Score attributions against PolNeAR.",
            "",
            "Example:",
            "  hearsay evaluate polnear PolNeAR/data --split dev",
            ""
        },
        description = "Precision, recall and F1 of sources, cues, contents and whole attributions, with counts. "
                + "Statements within statements are left out, as PolNeAR marks the outermost alone.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class EvaluatePolnearCommand implements Callable<Integer> {

    /// Whose attributions are scored.
    enum Stage {
        encoder,
        reader
    }

    @Parameters(paramLabel = "DIR", description = "The folder that holds PolNeAR's parts.")
    private Path corpus = Path.of("");

    @Option(names = "--split", paramLabel = "PART", description = "Part of the corpus (dev).")
    private String split = "dev";

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "What to score: reader, all of it (the default), or encoder alone.")
    private Stage stage = Stage.reader;

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    EvaluatePolnearCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        List<AnnotatedArticle> articles = PolnearCorpus.read(corpus, split);
        Encoder encoder = Encoder.load();
        try (Reader reader = Reader.of(encoder)) {
            AttributionScore score = AttributionScore.of(articles, text -> switch (stage) {
                case encoder -> encoder.label(text).attributions();
                case reader -> attributions(reader.read(Article.of(text)));
            });
            hearsay.screen().out().write(Table.of(score).toString().getBytes(UTF_8));
        }
        return ExitCode.OK;
    }

    /// The statements as attributions, without those inside the content of another: PolNeAR marks the outermost alone.
    private static List<Attribution> attributions(Record record) {
        List<Statement> statements = record.statements();
        return statements.stream()
                .filter(inner -> statements.stream().noneMatch(outer -> outer != inner && isWithin(inner, outer)))
                .map(statement -> new Attribution(
                        statement.source(), statement.cue(), statement.content(), statement.confidence()))
                .toList();
    }

    private static boolean isWithin(Statement inner, Statement outer) {
        Span words = inner.cue() == null ? inner.content().hull() : inner.cue().hull();
        return outer.content().contains(words);
    }
}
