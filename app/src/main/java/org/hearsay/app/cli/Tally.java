package org.hearsay.app.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.outline.Wording;
import org.hearsay.ingest.Reason;
import org.hearsay.model.Record;

/// Counts what became of a batch.
final class Tally {

    private final Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    private int articles;
    private int broken;
    private int known;
    private long statements;
    private int firstFailure = ExitCode.OK;

    void add(Record record) {
        articles++;
        statements += record.statements().size();
    }

    void add(Reason reason) {
        refused.merge(reason, 1, Integer::sum);
        fail(exitCode(reason));
    }

    /// An article that need not be read again.
    void addKnown() {
        known++;
    }

    int known() {
        return known;
    }

    void addBroken() {
        broken++;
        fail(ExitCode.INTERNAL);
    }

    /// Inputs seen so far.
    int inputs() {
        return articles
                + known
                + broken
                + refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// That of the first input that could not be read; without one, whether a statement was found.
    int exitCode() {
        return firstFailure == ExitCode.OK && statements == 0 ? ExitCode.NOTHING_FOUND : firstFailure;
    }

    /// The exit code of the first input that could not be read; without one, that of success.
    int failure() {
        return firstFailure;
    }

    /// e.g. `12 articles read, 240 statements, 3 not read: 2 not a text, 1 empty`.
    String summary() {
        return Wording.count(articles, "article")
                + " read, "
                + statements
                + (statements == 1 ? " statement" : " statements")
                + unread();
    }

    /// e.g. `, 3 not read: 2 not a text, 1 empty`; empty if all could be read.
    String unread() {
        int unread = inputs() - articles - known;
        if (unread == 0) {
            return "";
        }
        String reasons = refused.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().words())
                .collect(Collectors.joining(", "));
        String mistakes = broken == 0 ? "" : (refused.isEmpty() ? "" : ", ") + broken + " by a mistake in Hearsay";
        return ", " + unread + " not read: " + reasons + mistakes;
    }

    private void fail(int code) {
        if (firstFailure == ExitCode.OK) {
            firstFailure = code;
        }
    }

    private static int exitCode(Reason reason) {
        return switch (reason) {
            case MISSING, UNREADABLE, NOT_FETCHED -> ExitCode.IO;
            case NO_ARTICLES, EMPTY, BINARY, TOO_LARGE, NO_BODY, LINK_ONLY, NOT_ENGLISH, MALFORMED ->
                ExitCode.BAD_INPUT;
        };
    }
}
