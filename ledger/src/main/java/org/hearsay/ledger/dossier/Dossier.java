package org.hearsay.ledger.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.json.CodePoints;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.corroborate.Corroboration;
import org.hearsay.ledger.corroborate.Corroborator;
import org.hearsay.ledger.dispute.Conflict;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.naming.Naming;
import org.hearsay.ledger.naming.NamingFinder;
import org.hearsay.ledger.timeline.Happening;
import org.hearsay.model.Record;

/// All that some records tell, ready to be asked. For one thread.
///
/// An addition takes time in proportion to the article, not to what was added before.
public final class Dossier {

    private final Comparer comparer;
    private final NamingFinder names = new NamingFinder();
    private final Corroborator corroborator;
    private final Map<String, Record> records = new HashMap<>();

    public Dossier(Identities identities, Origins origins) {
        comparer = new Comparer(identities, origins);
        corroborator = new Corroborator(origins, identities, comparer.index());
    }

    /// Adds an article's record; one that is here already is left out.
    ///
    /// @return the conflicts that it brought
    public List<Conflict> add(Record record) {
        Comparer.Brought brought = comparer.add(record);
        keep(record, brought);
        return brought.conflicts();
    }

    /// Adds many at once, in their order, the reading of their words on all cores.
    public void add(List<Record> many) {
        List<Comparer.Brought> brought = comparer.add(many);
        for (int i = 0; i < many.size(); i++) {
            keep(many.get(i), brought.get(i));
        }
    }

    private void keep(Record record, Comparer.Brought brought) {
        if (records.putIfAbsent(record.article().id(), record) == null) {
            names.add(record);
            corroborator.add(brought.claims(), brought.conflicts());
        }
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
        return comparer.disputes(scope);
    }

    /// Matters with a claim in `scope`, the largest first.
    public List<Matter> matters(Scope scope) {
        return comparer.matters(scope);
    }

    /// Commitments made in `scope`, as of `today`, the earliest first.
    public List<Commitment> commitments(Scope scope, LocalDate today) {
        return comparer.commitments(scope, today);
    }

    /// Happenings told in `scope`, in order.
    public List<Happening> timeline(Scope scope) {
        return comparer.timeline(scope);
    }

    /// How places in an article are counted in code points; empty if it is not here.
    public Optional<CodePoints> points(String article) {
        return comparer.points(article);
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
        return matters(Scope.ALL).stream()
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
