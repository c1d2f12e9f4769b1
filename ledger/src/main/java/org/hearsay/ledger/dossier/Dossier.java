package org.hearsay.ledger.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.commitment.CommitmentFinder;
import org.hearsay.ledger.corroborate.Corroboration;
import org.hearsay.ledger.corroborate.Corroborator;
import org.hearsay.ledger.dispute.Conflict;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.DisputeFinder;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.matter.MatterFinder;
import org.hearsay.ledger.naming.Naming;
import org.hearsay.ledger.naming.NamingFinder;
import org.hearsay.ledger.timeline.Happening;
import org.hearsay.ledger.timeline.TimelineFinder;
import org.hearsay.model.Record;

/// All that some records tell, ready to be asked. For one thread.
///
/// An addition takes time in proportion to the article, not to what was added before.
public final class Dossier {

    private final ClaimReader reader = new ClaimReader();
    private final DisputeFinder disputes;
    private final ClaimIndex index = new ClaimIndex();
    private final CommitmentFinder commitments = new CommitmentFinder(index);
    private final MatterFinder matters = new MatterFinder(index);
    private final TimelineFinder timeline = new TimelineFinder(index);
    private final NamingFinder names = new NamingFinder();
    private final Corroborator corroborator;
    private final Map<String, Record> records = new HashMap<>();
    private final Origins origins;

    public Dossier(Identities identities, Origins origins) {
        this.origins = origins;
        disputes = new DisputeFinder(identities, index);
        corroborator = new Corroborator(origins, identities, index);
    }

    /// Adds an article's record; one that is here already is left out.
    ///
    /// @return the conflicts that it brought
    public List<Conflict> add(Record record) {
        return add(record, reader.claims(record));
    }

    /// Adds many at once, in their order, the reading of their words on all cores.
    public void add(List<Record> many) {
        List<List<Claim>> claims = many.parallelStream().map(reader::claims).toList();
        for (int i = 0; i < many.size(); i++) {
            add(many.get(i), claims.get(i));
        }
    }

    private List<Conflict> add(Record record, List<Claim> claims) {
        if (records.putIfAbsent(record.article().id(), record) != null) {
            return List.of();
        }
        List<Conflict> brought = disputes.add(claims);
        commitments.add(claims);
        matters.add(claims, brought);
        timeline.add(claims);
        names.add(record);
        corroborator.add(claims, brought);
        return brought;
    }

    /// Number of articles.
    public int articles() {
        return records.size();
    }

    /// The record of an article that is here.
    public Optional<Record> record(String article) {
        return Optional.ofNullable(records.get(article));
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

    /// What a thing is called.
    ///
    /// @param same further pairs of names that are one thing's, by the user's word
    public Naming names(String term, Map<String, String> same) {
        same.forEach(names::same);
        return names.of(term);
    }

    /// Who carries a claim; empty if there is none, or more than one, of this id.
    ///
    /// @param id article and unit, as `1f6a#s3`
    public Optional<Corroboration> corroboration(String id) {
        return Optional.ofNullable(corroborator.of(id));
    }

    /// The one matter whose id or title begins so, or that holds such a claim; empty if there is none.
    public Optional<Matter> matter(String asked) {
        List<Matter> all = new ArrayList<>(matters.matters());
        return all.stream()
                .filter(matter -> isAsked(matter, asked))
                .findFirst()
                .or(() -> matters(new Scope(null, null, null, null, Set.of(asked.split("\\s+")))).stream()
                        .findFirst());
    }

    private static boolean isAsked(Matter matter, String asked) {
        return matter.id().startsWith(asked)
                || matter.id().startsWith("sha256:" + asked)
                || matter.title().equalsIgnoreCase(asked);
    }
}
