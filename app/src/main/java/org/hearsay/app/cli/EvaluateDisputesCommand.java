package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.Reader;
import org.hearsay.app.evaluate.cases.Case;
import org.hearsay.app.evaluate.cases.CaseEvaluation;
import org.hearsay.app.evaluate.cases.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Scores disputes, commitments and matters against small cases.
@Command(
        name = "disputes",
        header = {
            "Score disputes, commitments and matters against small cases.",
            "",
            "Examples:",
            "  hearsay evaluate disputes cases --group dev-",
            "  hearsay evaluate disputes cases --group dev-figure --mistakes",
            ""
        },
        description = "Each case is a few short articles and what they hold; the way from text to answer is measured "
                + "whole. Precision and recall by kind of dispute, of commitments with the shares that have the listed "
                + "date, condition, status and evidence, and of pairs of claims in one matter or apart; for each set of cases "
                + "(dev, fresh, …: how the ids of its cases begin) by itself.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class EvaluateDisputesCommand extends EvaluationCommand {

    @Parameters(paramLabel = "FOLDER", description = "Files of cases, as the README beside them tells.")
    private Path folder = Path.of("");

    @Option(
            names = "--group",
            paramLabel = "PREFIX",
            defaultValue = "",
            description = "Only files whose name begins so, e.g. dev- (all).")
    private String group = "";

    @Option(names = "--mistakes", description = "List what is wrong and what is missed.")
    private boolean mistakes;

    EvaluateDisputesCommand(Hearsay hearsay) {
        super(hearsay);
    }

    @Override
    List<String> blocks() throws IOException {
        Map<String, CaseEvaluation> bySet = new TreeMap<>();
        try (Reader reader = Reader.open()) {
            for (Case one : CaseFile.readAll(folder, group)) {
                bySet.computeIfAbsent(one.set(), set -> new CaseEvaluation()).add(one, reader::read);
            }
        }
        List<String> blocks = new ArrayList<>();
        bySet.forEach((set, evaluation) -> {
            blocks.add(set + ": " + evaluation.report());
            if (mistakes && !evaluation.mistakes().isEmpty()) {
                blocks.add(String.join("\n", evaluation.mistakes()) + "\n");
            }
        });
        return blocks;
    }
}
