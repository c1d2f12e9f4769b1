package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.answer.AnswerJson;
import org.hearsay.app.terminal.AnswerPrinter;
import org.hearsay.app.terminal.FamilyPrinter;
import org.hearsay.ledger.Family;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;

/// Writes what a ledger answers to standard output.
///
/// @param hearsay whose streams to use
record Answer(Hearsay hearsay) {

    /// @return the exit code
    int write(Hits found, boolean json, PageOptions page) throws IOException {
        write(
                json
                        ? AnswerJson.of(found) + "\n"
                        : found.hits().stream().map(printer()::print).collect(Collectors.joining()));
        if (found.more() && !json) {
            hearsay.complain("there are more: --page " + page.next());
        }
        return answered(!found.hits().isEmpty(), "no such statement");
    }

    /// @return the exit code
    int write(List<SpeakerCount> speakers, boolean json) throws IOException {
        if (json) {
            write(AnswerJson.of(speakers) + "\n");
        } else if (!speakers.isEmpty()) {
            write(printer().print(speakers));
        }
        return answered(!speakers.isEmpty(), "no such speaker");
    }

    /// @return the exit code
    int write(Family family, boolean json) throws IOException {
        write(
                json
                        ? AnswerJson.of(family) + "\n"
                        : new FamilyPrinter(hearsay.ink(), hearsay.screen().columns()).print(family));
        return answered(!family.copies().isEmpty(), "no other article carries its text");
    }

    /// @return the exit code
    int write(Stats stats, boolean json) throws IOException {
        write(json ? AnswerJson.of(stats) + "\n" : printer().print(stats));
        return answered(stats.articles() > 0, "the ledger is empty");
    }

    private int answered(boolean found, String otherwise) {
        if (!found) {
            hearsay.complain(otherwise);
        }
        return found ? ExitCode.OK : ExitCode.NOTHING_FOUND;
    }

    private AnswerPrinter printer() {
        return new AnswerPrinter(hearsay.ink(), hearsay.screen().columns());
    }

    private void write(String text) throws IOException {
        hearsay.screen().out().write(text.getBytes(UTF_8));
        hearsay.screen().out().flush();
    }
}
