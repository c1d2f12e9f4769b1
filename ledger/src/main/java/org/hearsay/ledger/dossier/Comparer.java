package org.hearsay.ledger.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.json.CodePoints;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.commitment.CommitmentFinder;
import org.hearsay.ledger.dispute.Conflict;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.DisputeFinder;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.matter.MatterFinder;
import org.hearsay.ledger.timeline.Happening;
import org.hearsay.ledger.timeline.TimelineFinder;
import org.hearsay.model.Record;

/// Sets the claims of articles beside one another. It keeps the claims and not the records, so that there is room for
/// all articles of a large ledger. For one thread, but for [#points].
///
/// An addition takes time in proportion to the article, not to what was added before.
public final class Comparer {

    /// Characters of an article, from which on nothing of it is compared: no news article is so long, and what is not
    /// one
    /// shall not keep all others waiting.
    private static final int LONGEST = 500_000;

    private final ClaimReader reader = new ClaimReader();
    private final ClaimIndex index = new ClaimIndex();
    private final DisputeFinder disputes;
    private final CommitmentFinder commitments = new CommitmentFinder(index);
    private final MatterFinder matters = new MatterFinder(index);
    private final TimelineFinder timeline = new TimelineFinder(index);
    private final Map<String, CodePoints> points = new ConcurrentHashMap<>();
    private final Origins origins;

    /// @param origins tells copies, whose disputes are those of their origins
    public Comparer(Identities identities, Origins origins) {
        this.origins = origins;
        disputes = new DisputeFinder(identities, index);
    }

    /// What an addition brought.
    ///
    /// @param claims of the article; empty if it was here already
    /// @param conflicts of these claims with one another and with those before
    public record Brought(List<Claim> claims, List<Conflict> conflicts) {

        static final Brought NOTHING = new Brought(List.of(), List.of());

        public Brought {
            claims = List.copyOf(claims);
            conflicts = List.copyOf(conflicts);
        }
    }

    /// Adds an article's record; one that is here already is left out.
    public Brought add(Record record) {
        return add(record, claims(record));
    }

    /// Adds many at once, in their order, the reading of their words on all cores.
    ///
    /// @return what each brought, in their order
    public List<Brought> add(List<Record> many) {
        List<List<Claim>> claims = many.parallelStream().map(this::claims).toList();
        List<Brought> brought = new ArrayList<>();
        for (int i = 0; i < many.size(); i++) {
            brought.add(add(many.get(i), claims.get(i)));
        }
        return brought;
    }

    private List<Claim> claims(Record record) {
        return record.article().text().length() > LONGEST ? List.of() : reader.claims(record);
    }

    private Brought add(Record record, List<Claim> claims) {
        CodePoints own = CodePoints.of(record.article().text());
        if (points.putIfAbsent(record.article().id(), own) != null) {
            return Brought.NOTHING;
        }
        List<Conflict> conflicts = disputes.add(claims);
        commitments.add(claims);
        matters.add(claims, conflicts);
        timeline.add(claims);
        return new Brought(claims, conflicts);
    }

    /// Number of articles.
    public int articles() {
        return points.size();
    }

    /// Whether an article is here.
    public boolean knows(String article) {
        return points.containsKey(article);
    }

    /// How places in an article are counted in code points; empty if it is not here. Safe for use by many threads.
    public Optional<CodePoints> points(String article) {
        return Optional.ofNullable(points.get(article));
    }

    /// Disputes with a claim in `scope`, the surest first. What copies of the same articles say again is left out.
    public List<Dispute> disputes(Scope scope) {
        List<Dispute> wanted =
                disputes.disputes().stream().filter(scope::accepts).toList();
        return Repeats.leftOut(wanted, origins);
    }

    /// Matters with a claim in `scope`, the largest first.
    public List<Matter> matters(Scope scope) {
        return matters.matters().stream().filter(scope::accepts).toList();
    }

    /// Commitments made in `scope`, as of `today`, the earliest first.
    public List<Commitment> commitments(Scope scope, LocalDate today) {
        return commitments.commitments(today).stream().filter(scope::accepts).toList();
    }

    /// Happenings told in `scope`, in order.
    public List<Happening> timeline(Scope scope) {
        return timeline.happenings().stream().filter(scope::accepts).toList();
    }

    /// The claims, for others that look through them.
    ClaimIndex index() {
        return index;
    }
}
