package org.hearsay.ledger.commitment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// Finds commitments among the records it is given, one after the other. For one thread.
public final class CommitmentFinder {

    private static final double LEAST_WEIGHT = 2.5;
    private static final double LEAST_COVERAGE = 0.5;
    private static final Comparator<Claim> EARLIEST = comparing(
                    (Claim claim) -> claim.source().published(), nullsFirst(naturalOrder()))
            .thenComparing(claim -> claim.source().article())
            .thenComparing(claim -> claim.passage().start());

    private final ClaimReader reader = new ClaimReader();
    private final Recognition recognition = new Recognition(reader);
    private final Outcomes outcomes = new Outcomes();
    private final ClaimIndex index;
    private final Map<String, Made> made = new LinkedHashMap<>();
    /// By id of a claim that tells of a demand in passing, what its article tells that came of it.
    private final Map<String, List<Claim>> answers = new HashMap<>();
    private final Map<String, List<Claim>> narrations = new HashMap<>();

    private record Made(
            Claim claim,
            CommitmentKind kind,
            @Nullable String condition,
            @Nullable Due due) {}

    public CommitmentFinder() {
        this(new ClaimIndex());
    }

    /// @param index may be shared with other finders of the same claims
    public CommitmentFinder(ClaimIndex index) {
        this.index = index;
    }

    /// Adds an article's record.
    public void add(Record record) {
        add(reader.claims(record));
    }

    /// Adds the claims of one article.
    public void add(List<Claim> claims) {
        index.add(claims);
        for (Claim claim : claims) {
            if (claim.narrated()) {
                narrations
                        .computeIfAbsent(claim.source().article(), article -> new ArrayList<>())
                        .add(claim);
            }
            CommitmentKind kind = recognition.kind(claim);
            if (kind == null && recognition.tellsOfADemand(claim)) {
                List<Claim> told = outcomes.answers(claim, claims);
                kind = told.isEmpty() ? null : CommitmentKind.DEMAND;
                answers.put(claim.id(), told);
            }
            if (kind != null) {
                String condition = Condition.of(claim);
                Due due = answers.containsKey(claim.id()) ? null : Due.of(claim, condition);
                made.put(claim.id(), new Made(claim, kind, condition, due));
            }
        }
    }

    /// All commitments made until `today`, the earliest first, as the articles published until then tell of them.
    public List<Commitment> commitments(LocalDate today) {
        List<Commitment> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Made one :
                made.values().stream().sorted(comparing(Made::claim, EARLIEST)).toList()) {
            if (!isAfter(one.claim(), today) && taken.add(one.claim().id())) {
                found.add(commitment(one, today, taken));
            }
        }
        return List.copyOf(found);
    }

    private Commitment commitment(Made first, LocalDate today, Set<String> taken) {
        String article = first.claim().source().article();
        List<Claim> related = Stream.of(
                        index.candidates(first.claim()),
                        narrations.getOrDefault(article, List.of()),
                        answers.getOrDefault(first.claim().id(), List.of()))
                .flatMap(List::stream)
                .distinct()
                .filter(claim -> !claim.id().equals(first.claim().id()) && !isAfter(claim, today))
                .sorted(EARLIEST)
                .toList();
        List<Commitment.Move> moves = new ArrayList<>();
        List<Claim> repeats = new ArrayList<>();
        Due due = first.due();
        for (Claim claim : related) {
            Made other = made.get(claim.id());
            if (other == null || taken.contains(claim.id()) || !sameAct(first, other)) {
                continue;
            }
            if (other.due() != null
                    && due != null
                    && other.due().day().isAfter(due.day())
                    && !claim.isIn(first.claim())) {
                due = other.due();
                moves.add(new Commitment.Move(claim, due.day(), due.words()));
                taken.add(claim.id());
            } else if (other.due() == null || (due != null && other.due().day().equals(due.day()))) {
                repeats.add(claim);
                taken.add(claim.id());
            }
        }
        Outcomes.Told told = outcomes.of(first.claim(), related);
        Status status = status(first, due, told, today);
        List<Claim> evidence = evidence(status, told);
        return new Commitment(
                first.kind(),
                first.claim(),
                first.kind() == CommitmentKind.DEMAND ? Addressee.of(first.claim()) : null,
                due == null ? null : due.day(),
                due == null ? null : due.words(),
                first.condition(),
                moves,
                repeats,
                status,
                evidence,
                status == Status.KEPT ? delay(first, due, evidence.getFirst()) : null);
    }

    private static Status status(Made first, @Nullable Due due, Outcomes.Told told, LocalDate today) {
        boolean past = due != null && due.day().isBefore(today);
        boolean broken =
                !told.undone().isEmpty() && (past || due == null || told.done().isEmpty() && breached(told));
        if (!told.done().isEmpty()) {
            return broken ? Status.UNKNOWN : Status.KEPT;
        }
        if (broken) {
            return Status.BROKEN;
        }
        if (!past) {
            return Status.OPEN;
        }
        return first.condition() == null ? Status.DUE : Status.UNKNOWN;
    }

    private static boolean breached(Outcomes.Told told) {
        return told.undone().stream().anyMatch(claim -> claim.sentence().contains("breach"));
    }

    private static List<Claim> evidence(Status status, Outcomes.Told told) {
        List<Claim> evidence = new ArrayList<>();
        switch (status) {
            case KEPT -> evidence.addAll(told.done());
            case BROKEN -> evidence.addAll(told.undone());
            case UNKNOWN -> {
                evidence.addAll(told.done());
                evidence.addAll(told.undone());
            }
            case OPEN, DUE -> {}
        }
        evidence.sort(EARLIEST);
        return evidence;
    }

    private static @Nullable Period delay(Made first, @Nullable Due due, Claim done) {
        Period told = Outcomes.late(done);
        if (told != null) {
            return told;
        }
        LocalDate day = Outcomes.day(done);
        LocalDate from = due != null
                ? due.day()
                : first.kind() == CommitmentKind.DEMAND ? first.claim().source().published() : null;
        return day == null || from == null || !day.isAfter(from) ? null : Outcomes.between(from, day);
    }

    private static boolean sameAct(Made first, Made other) {
        Likeness alike = Likeness.of(first.claim(), other.claim());
        return !alike.namesApart()
                && !Likeness.sortsApart(first.claim(), other.claim())
                && alike.weight() >= LEAST_WEIGHT
                && alike.least() >= LEAST_COVERAGE
                && first.claim().negative() == other.claim().negative();
    }

    private static boolean isAfter(Claim claim, LocalDate day) {
        LocalDate published = claim.source().published();
        return published != null && published.isAfter(day);
    }
}
