package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.evaluate.Table;
import org.hearsay.app.evaluate.TimeEvaluation;
import org.hearsay.app.evaluate.TimeSpecEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Scores dates and durations.
@Command(
        name = "times",
        header = {
            "Score dates and durations against marked articles.",
            "",
            "Examples:",
            "  hearsay evaluate times meantime",
            "  hearsay evaluate times meantime --differences",
            "  hearsay evaluate times meantime --specs Recognizers-Text/Specs/DateTime/English",
            ""
        },
        description = "Precision, recall and F1 of expressions with the very words (strict) and with some of them "
                + "(relaxed), and of the types and values of those, with counts, as TempEval-3 measures.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class EvaluateTimesCommand extends EvaluationCommand {

    @Parameters(
            paramLabel = "DIR",
            description = "A folder of NAME.txt, the day of publication on its first line and the text after it, and "
                    + "NAME.gold: start, end, TIMEX3 type and value of each expression, tab-separated.")
    private Path corpus = Path.of("");

    @Option(
            names = "--specs",
            paramLabel = "DIR",
            description = "Run the English date specifications of Recognizers-Text in this folder, too.")
    private @Nullable Path specs;

    @Option(names = "--differences", description = "List what was read otherwise than marked.")
    private boolean differences;

    EvaluateTimesCommand(Hearsay hearsay) {
        super(hearsay);
    }

    @Override
    List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        TimeEvaluation times = TimeEvaluation.of(corpus);
        blocks.add(Table.of(times).toString());
        if (differences) {
            blocks.add(lines(times.differences()));
        }
        if (specs != null) {
            TimeSpecEvaluation evaluation = TimeSpecEvaluation.of(specs);
            blocks.add(Table.of(evaluation).toString());
            if (differences) {
                blocks.add(lines(evaluation.failures()));
            }
        }
        return blocks;
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
