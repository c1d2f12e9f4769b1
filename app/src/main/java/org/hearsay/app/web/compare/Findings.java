package org.hearsay.app.web.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.json.CodePoints;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dossier.Comparer;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.timeline.Happening;

/// What articles were found to say about one another at some moment. Safe for use by many threads.
public final class Findings {

    private final int articles;
    private final Instant at;
    private final LocalDate today;
    private final List<Dispute> disputes;
    private final List<Matter> matters;
    private final List<Commitment> commitments;
    private final List<Happening> timeline;
    private final Map<String, Dispute> disputesByName = new LinkedHashMap<>();
    private final Map<String, Matter> mattersById = new LinkedHashMap<>();
    private final Map<String, String> origins = new ConcurrentHashMap<>();
    private final Comparer comparer;
    private final Origins asked;

    /// @param comparer only its places are asked for later
    /// @param origins asked once for each article
    Findings(Comparer comparer, LocalDate today, Instant at, Origins origins) {
        this.comparer = comparer;
        this.articles = comparer.articles();
        this.at = at;
        this.today = today;
        this.asked = origins;
        this.disputes = comparer.disputes(Scope.ALL);
        this.matters = comparer.matters(Scope.ALL);
        this.commitments = comparer.commitments(Scope.ALL, today);
        this.timeline = comparer.timeline(Scope.ALL);
        disputes.forEach(dispute -> disputesByName.putIfAbsent(name(dispute), dispute));
        matters.forEach(matter -> mattersById.put(matter.id(), matter));
    }

    /// How many articles were set beside one another.
    public int articles() {
        return articles;
    }

    /// When they were.
    public Instant at() {
        return at;
    }

    /// The day as of which commitments are told.
    public LocalDate today() {
        return today;
    }

    /// The surest first.
    public List<Dispute> disputes() {
        return disputes;
    }

    /// The largest first.
    public List<Matter> matters() {
        return matters;
    }

    /// The earliest first.
    public List<Commitment> commitments() {
        return commitments;
    }

    /// In order.
    public List<Happening> timeline() {
        return timeline;
    }

    /// The dispute of this name.
    ///
    /// @param name as in [#name(Dispute)]
    public Optional<Dispute> dispute(String name) {
        return Optional.ofNullable(disputesByName.get(name));
    }

    /// The matter whose first claim has this id.
    public Optional<Matter> matter(String id) {
        return Optional.ofNullable(mattersById.get(id));
    }

    /// How places in an article are counted in code points; empty if it was not looked at.
    public Optional<CodePoints> points(String article) {
        return comparer.points(article);
    }

    /// The id of the article that an article's text came from.
    public String origin(String article) {
        return origins.computeIfAbsent(article, asked::of);
    }

    /// What a dispute is asked for by: the first claims of its first two sides.
    public static String name(Dispute dispute) {
        String claims = dispute.kind() + " "
                + dispute.sides().get(0).claims().getFirst().id() + " "
                + dispute.sides().get(1).claims().getFirst().id();
        return UUID.nameUUIDFromBytes(claims.getBytes(UTF_8)).toString();
    }
}
