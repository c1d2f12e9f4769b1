package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.evaluate.FigureEvaluation;
import org.hearsay.app.evaluate.Table;
import org.hearsay.quantity.FigureReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Scores figures.
@Command(
        name = "figures",
        header = {
            "Score figures against NewsQuant.",
            "",
            "Example:",
            "  hearsay evaluate figures newsquant/dev.json",
            ""
        },
        description = "Precision, recall and F1 of values, of values with their unit, with their relation (= ~ < > up "
                + "down), and with words for what is counted, in part and completely, with counts.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class EvaluateFiguresCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "A JSON list of texts, each with its quantities: change, value, normalized_unit and "
                    + "referred_concepts.")
    private Path corpus = Path.of("");

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    EvaluateFiguresCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        Table table = Table.of(FigureEvaluation.of(corpus, new FigureReader()));
        hearsay.screen().out().write(table.toString().getBytes(UTF_8));
        return ExitCode.OK;
    }
}
