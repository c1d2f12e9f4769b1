package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.evaluate.FigureEvaluation;
import org.hearsay.app.evaluate.Table;
import org.hearsay.quantity.FigureReader;
import picocli.CommandLine.Command;
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
final class EvaluateFiguresCommand extends EvaluationCommand {

    @Parameters(
            paramLabel = "FILE",
            description = "A JSON list of texts, each with its quantities: change, value, normalized_unit and "
                    + "referred_concepts.")
    private Path corpus = Path.of("");

    EvaluateFiguresCommand(Hearsay hearsay) {
        super(hearsay);
    }

    @Override
    List<String> blocks() throws IOException {
        return List.of(Table.of(FigureEvaluation.of(corpus, new FigureReader())).toString());
    }
}
