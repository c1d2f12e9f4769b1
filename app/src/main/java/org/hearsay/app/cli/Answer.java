package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.answer.AnswerJson;
import org.hearsay.app.answer.PeopleJson;
import org.hearsay.app.terminal.AnswerPrinter;
import org.hearsay.app.terminal.FamilyPrinter;
import org.hearsay.app.terminal.PeoplePrinter;
import org.hearsay.ledger.Family;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.Change.OfArticle;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.CorrectionJson;
import org.hearsay.ledger.correction.Corrections;

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

    /// A speaker and what was said.
    ///
    /// @return the exit code
    int write(Who who, Hits said, boolean json, PageOptions page) throws IOException {
        if (json) {
            write(PeopleJson.of(who, said) + "\n");
            return ExitCode.OK;
        }
        write(people().print(who) + said.hits().stream().map(printer()::print).collect(Collectors.joining()));
        if (said.more()) {
            hearsay.complain("there are more: --page " + page.next());
        }
        return ExitCode.OK;
    }

    /// Speakers of which one has to be chosen.
    ///
    /// @return the exit code
    int candidates(List<Who> found, boolean json) throws IOException {
        write(json ? PeopleJson.candidates(found) + "\n" : people().candidates(found));
        hearsay.complain("several are called so; name one by its id: hearsay speaker "
                + found.getFirst().id());
        return ExitCode.NOTHING_FOUND;
    }

    /// @param jsonLines instead of `json`
    /// @return the exit code
    int write(List<Correction> corrections, Ledger ledger, boolean json, boolean jsonLines) throws IOException {
        Corrections all = ledger.corrections();
        if (jsonLines) {
            for (Correction correction : corrections) {
                write(CorrectionJson.line(correction) + "\n");
            }
            return answered(!corrections.isEmpty(), "no correction");
        }
        Set<String> unfound = new HashSet<>();
        corrections.stream()
                .flatMap(each -> each.change() instanceof OfArticle change ? Stream.of(change.article()) : Stream.of())
                .distinct()
                .flatMap(article -> ledger.record(article).stream())
                .forEach(record -> unfound.addAll(record.unfound()));
        if (json) {
            List<Object> rows = corrections.stream()
                    .map(each -> PeopleJson.correction(each, all.isUndone(each), unfound.contains(each.id())))
                    .toList();
            write(PeopleJson.corrections(rows) + "\n");
        } else {
            for (Correction each : corrections) {
                String remark =
                        all.isUndone(each) ? "undone" : unfound.contains(each.id()) ? "finds no statement now" : "";
                write(people().print(each, remark));
            }
        }
        return answered(!corrections.isEmpty(), "no correction");
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

    private PeoplePrinter people() {
        return new PeoplePrinter(hearsay.ink(), hearsay.screen().columns());
    }

    private AnswerPrinter printer() {
        return new AnswerPrinter(hearsay.ink(), hearsay.screen().columns());
    }

    private void write(String text) throws IOException {
        hearsay.screen().out().write(text.getBytes(UTF_8));
        hearsay.screen().out().flush();
    }
}
