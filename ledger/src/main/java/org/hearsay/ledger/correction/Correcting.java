package org.hearsay.ledger.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.Holdings;
import org.hearsay.ledger.correction.Change.Add;
import org.hearsay.ledger.correction.Change.Fix;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.Reject;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Change.Via;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// One record while it is corrected.
final class Correcting {

    /// Share of the characters of two contents together that both have, from which they are one statement's.
    private static final double SAME_STATEMENT = 0.5;

    /// From which a statement that was read is the one that was added.
    private static final double SAME_CONTENT = 0.8;

    private static final double CERTAIN = 1;

    private final Record record;
    private final String text;
    private final List<Statement> statements;
    private final Map<String, List<String>> corrected = new LinkedHashMap<>();
    private final List<String> rejected = new ArrayList<>();
    private final List<String> unfound = new ArrayList<>();

    Correcting(Record record) {
        this.record = record;
        this.text = record.article().text();
        this.statements = new ArrayList<>(record.statements());
    }

    Corrected apply(List<Correction> corrections) {
        for (Correction correction : corrections) {
            boolean done = switch (correction.change()) {
                case Fix fix -> fix(fix, correction.id());
                case Reject reject -> reject(reject, correction.id());
                case Add add -> add(add, correction.id());
                case Merge merge -> true;
                case Split split -> true;
                case Undo undo -> true;
            };
            if (!done) {
                unfound.add(correction.id());
            }
        }
        List<Statement> whole =
                statements.stream().map(this::withoutLostDispute).toList();
        Record now = Holdings.record(record.article(), whole, record.times(), record.figures(), record.model());
        return new Corrected(now, corrected, rejected, unfound);
    }

    private boolean fix(Fix fix, String id) {
        Optional<Statement> found = find(fix.statement(), SAME_STATEMENT);
        boolean fits = Stream.of(fix.source(), fix.cue(), fix.content()).allMatch(this::fits)
                && (fix.via() == null || fix.via().stream().map(Via::words).allMatch(this::fits));
        if (found.isEmpty() || !fits) {
            return false;
        }
        Statement old = found.get();
        Statement fixed = new Statement(
                old.id(),
                fix.source() == null ? old.source() : fix.source().passage(text),
                fix.cue() == null ? old.cue() : fix.cue().passage(text),
                fix.content() == null ? old.content() : fix.content().passage(text),
                Objects.requireNonNullElse(fix.speaker(), old.speaker()),
                fix.via() == null ? old.via() : relays(fix.via()),
                Objects.requireNonNullElse(fix.form(), old.form()),
                Objects.requireNonNullElse(fix.act(), old.act()),
                Objects.requireNonNullElse(fix.negated(), old.negated()),
                Objects.requireNonNullElse(fix.certainty(), old.certainty()),
                old.disputes(),
                old.times(),
                old.figures(),
                CERTAIN);
        statements.set(statements.indexOf(old), fixed);
        mark(old.id(), id);
        return true;
    }

    private boolean reject(Reject reject, String id) {
        Optional<Statement> found = find(reject.statement(), SAME_STATEMENT);
        found.ifPresent(statement -> {
            statements.remove(statement);
            corrected.remove(statement.id());
            rejected.add(id);
        });
        return found.isPresent();
    }

    private boolean add(Add add, String id) {
        boolean fits = Stream.of(add.source(), add.cue(), add.content()).allMatch(this::fits)
                && add.via().stream().map(Via::words).allMatch(this::fits);
        if (!fits) {
            return false;
        }
        find(add.content(), SAME_CONTENT).ifPresent(statement -> {
            statements.remove(statement);
            corrected.remove(statement.id());
        });
        Statement added = new Statement(
                id,
                add.source() == null ? null : add.source().passage(text),
                add.cue() == null ? null : add.cue().passage(text),
                add.content().passage(text),
                add.speaker(),
                relays(add.via()),
                add.form(),
                add.act(),
                add.negated(),
                add.certainty(),
                null,
                List.of(),
                List.of(),
                CERTAIN);
        int at = 0;
        while (at < statements.size() && firstWord(statements.get(at)) <= firstWord(added)) {
            at++;
        }
        statements.add(at, added);
        mark(id, id);
        return true;
    }

    private void mark(String statement, String correction) {
        corrected.merge(
                statement,
                List.of(correction),
                (before, next) -> Stream.concat(before.stream(), next.stream()).toList());
    }

    private boolean fits(@Nullable Quote quote) {
        return quote == null || quote.isIn(text);
    }

    /// The statement whose content shares most with the words meant; of two alike the first.
    private Optional<Statement> find(Quote meant, double least) {
        if (!meant.isIn(text)) {
            return Optional.empty();
        }
        Passage place = meant.passage(text);
        Statement best = null;
        double most = least;
        for (Statement statement : statements) {
            double shared = shared(statement.content(), place);
            if (best == null ? shared >= most : shared > most) {
                best = statement;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Jaccard's index of two sets of characters.
    private static double shared(Passage one, Passage other) {
        int both = 0;
        for (Span span : one.spans()) {
            for (Span second : other.spans()) {
                both += Math.max(0, Math.min(span.end(), second.end()) - Math.max(span.start(), second.start()));
            }
        }
        return (double) both / (length(one) + length(other) - both);
    }

    private static int length(Passage passage) {
        return passage.spans().stream().mapToInt(Span::length).sum();
    }

    private List<Relay> relays(List<Via> via) {
        return via.stream()
                .map(relay ->
                        new Relay(relay.name(), relay.kind(), relay.words().passage(text)))
                .toList();
    }

    private static int firstWord(Statement statement) {
        return Stream.of(statement.source(), statement.cue(), statement.content())
                .filter(Objects::nonNull)
                .mapToInt(Passage::start)
                .min()
                .orElseThrow();
    }

    /// What disputed a statement that is gone disputes nothing.
    private Statement withoutLostDispute(Statement statement) {
        Predicate<Statement> disputed = other -> other.id().equals(statement.disputes());
        return statement.disputes() == null || statements.stream().anyMatch(disputed)
                ? statement
                : statement.disputing(null);
    }
}
