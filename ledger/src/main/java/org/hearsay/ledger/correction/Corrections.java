package org.hearsay.ledger.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.OfArticle;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.identity.Identity;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Record;

/// Corrections in order, each once. Immutable.
public final class Corrections {

    /// None.
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> all;
    private final Set<String> undone = new HashSet<>();
    private final Set<String> articles = new HashSet<>();

    private Corrections(List<Correction> all) {
        this.all = all;
        for (Correction correction : all.reversed()) {
            if (correction.change() instanceof Undo(String id) && !undone.contains(correction.id())) {
                undone.add(id);
            }
            if (correction.change() instanceof OfArticle change) {
                articles.add(change.article());
            }
        }
    }

    /// These in any order.
    public static Corrections of(Collection<Correction> corrections) {
        Map<String, Correction> byId = new LinkedHashMap<>();
        corrections.forEach(correction -> byId.put(correction.id(), correction));
        return new Corrections(
                byId.values().stream().sorted(Correction.IN_ORDER).toList());
    }

    /// All of them, by time and then by id.
    public List<Correction> all() {
        return all;
    }

    /// Whether it does not hold, as another undoes it.
    public boolean isUndone(Correction correction) {
        return undone.contains(correction.id());
    }

    /// The record with those of them that hold and are about its article.
    public Corrected apply(Record record) {
        if (articles.isEmpty()) {
            return Corrected.asRead(record);
        }
        String article = record.article().id();
        List<Correction> own = all.stream()
                .filter(correction -> correction.change() instanceof OfArticle change
                        && change.article().equals(article)
                        && !isUndone(correction))
                .toList();
        return own.isEmpty() ? Corrected.asRead(record) : new Correcting(record).apply(own);
    }

    /// Whether any, undone or not, is about this article.
    public boolean areAbout(String article) {
        return articles.contains(article);
    }

    /// Whether any that holds is about speakers.
    public boolean changeSpeakers() {
        return all.stream()
                .anyMatch(correction -> (correction.change() instanceof Merge || correction.change() instanceof Split)
                        && !isUndone(correction));
    }

    /// Puts together and splits off, in order; the later wins.
    ///
    /// @param identities no naming in two
    public List<Identity> apply(List<Identity> identities) {
        List<Identity> now = new ArrayList<>(identities);
        for (Correction correction : all) {
            if (!isUndone(correction)) {
                switch (correction.change()) {
                    case Merge(NameRef one, NameRef other) -> merge(now, one, other);
                    case Split(NameRef name) -> split(now, name);
                    case OfArticle article -> {}
                    case Undo undo -> {}
                }
            }
        }
        now.sort((one, other) ->
                one.namings().getFirst().compareTo(other.namings().getFirst()));
        return List.copyOf(now);
    }

    /// Nothing happens unless both are there.
    private static void merge(List<Identity> identities, NameRef one, NameRef other) {
        List<Identity> meant = identities.stream()
                .filter(identity ->
                        identity.namings().stream().anyMatch(naming -> one.matches(naming) || other.matches(naming)))
                .toList();
        List<Naming> namings =
                meant.stream().flatMap(identity -> identity.namings().stream()).toList();
        if (namings.stream().anyMatch(one::matches) && namings.stream().anyMatch(other::matches)) {
            identities.removeAll(meant);
            identities.add(new Identity(namings, true));
        }
    }

    private static void split(List<Identity> identities, NameRef name) {
        List<Naming> apart = new ArrayList<>();
        for (Identity identity : List.copyOf(identities)) {
            List<Naming> meant =
                    identity.namings().stream().filter(name::matches).toList();
            if (!meant.isEmpty()) {
                apart.addAll(meant);
                identities.remove(identity);
                List<Naming> rest = identity.namings().stream()
                        .filter(naming -> !name.matches(naming))
                        .toList();
                if (!rest.isEmpty()) {
                    identities.add(new Identity(rest, true));
                }
            }
        }
        if (!apart.isEmpty()) {
            identities.add(new Identity(apart, true));
        }
    }
}
