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

    void addBroken() {
        broken++;
        fail(ExitCode.INTERNAL);
    }

    /// Inputs seen so far.
    int inputs() {
        return articles
                + broken
                + refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// That of the first input that could not be read; without one, whether a statement was found.
    int exitCode() {
        if (firstFailure != ExitCode.OK) {
            return firstFailure;
        }
        return statements == 0 ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    /// e.g. `12 articles read, 240 statements, 3 not read: 2 not a text, 1 empty`.
    String summary() {
        StringBuilder summary = new StringBuilder(Wording.count(articles, "article")
                + " read, "
                + statements
                + (statements == 1 ? " statement" : " statements"));
        int unread = inputs() - articles;
        if (unread > 0) {
            summary.append(", ").append(unread).append(" not read: ");
            summary.append(refused.entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey().words())
                    .collect(Collectors.joining(", ")));
            if (broken > 0) {
                summary.append(refused.isEmpty() ? "" : ", ").append(broken).append(" by a mistake in Hearsay");
            }
        }
        return summary.toString();
    }

    private void fail(int code) {
        if (firstFailure == ExitCode.OK) {
            firstFailure = code;
        }
    }

    private static int exitCode(Reason reason) {
        return switch (reason) {
            case MISSING, UNREADABLE -> ExitCode.IO;
            case NO_ARTICLES, EMPTY, BINARY, TOO_LARGE, NO_BODY, NOT_ENGLISH, MALFORMED -> ExitCode.BAD_INPUT;
        };
    }
}
