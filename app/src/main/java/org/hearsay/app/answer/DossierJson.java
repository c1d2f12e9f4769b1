package org.hearsay.app.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.json.CodePoints;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.corroborate.Corroboration;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.naming.Naming;
import org.hearsay.ledger.timeline.Happening;
import org.jspecify.annotations.Nullable;

/// What a dossier answers as indented JSON, `hearsay.dossier/1`, without a line break at the end; described in
/// `docs/dossier-json.md`.
public final class DossierJson {

    private static final String SCHEMA = "hearsay.dossier/1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Function<String, Optional<CodePoints>> points;
    private final Map<String, @Nullable Object> foot;

    /// @param dossier holds the articles of what is written
    public DossierJson(Dossier dossier) {
        this(dossier::points);
    }

    /// @param points tells how places in an article are counted in code points
    public DossierJson(Function<String, Optional<CodePoints>> points) {
        this(points, Map.of());
    }

    /// @param foot further keys, at the end of each answer
    public DossierJson(Function<String, Optional<CodePoints>> points, Map<String, @Nullable Object> foot) {
        this.points = points;
        this.foot = new LinkedHashMap<>(foot);
    }

    /// `{"schema": …, "disputes": […]}`.
    public String disputes(List<Dispute> found) {
        return write("disputes", found.stream().map(this::dispute).toList());
    }

    /// `{"schema": …, "matters": […]}`.
    public String matters(List<Matter> found) {
        return write("matters", found.stream().map(this::matter).toList());
    }

    /// `{"schema": …, "today": …, "commitments": […]}`.
    public String commitments(List<Commitment> found, LocalDate today) {
        Map<String, @Nullable Object> answer = head();
        answer.put("today", today.toString());
        answer.put("commitments", found.stream().map(this::commitment).toList());
        return write(answer);
    }

    /// `{"schema": …, "timeline": […]}`.
    public String timeline(List<Happening> found) {
        return write("timeline", found.stream().map(this::happening).toList());
    }

    /// `{"schema": …, "term": …, "names": […], "because": […]}`.
    public String naming(Naming naming) {
        Map<String, @Nullable Object> answer = head();
        answer.put("term", naming.term());
        answer.put("names", naming.names().stream().map(DossierJson::name).toList());
        answer.put(
                "because",
                naming.because().stream()
                        .map(alias -> row(
                                "first", alias.first(),
                                "second", alias.second(),
                                "article", alias.article().isEmpty() ? null : alias.article(),
                                "words", alias.words()))
                        .toList());
        return write(answer);
    }

    /// `{"schema": …, "claim": …, "origins": […], "relays": […], "contradicted": […]}`.
    public String corroboration(Corroboration corroboration) {
        Map<String, @Nullable Object> answer = head();
        answer.put("claim", claim(corroboration.claim()));
        answer.put("origins", claims(corroboration.origins()));
        answer.put("relays", claims(corroboration.relays()));
        answer.put("contradicted", claims(corroboration.contradicted()));
        return write(answer);
    }

    private Map<String, @Nullable Object> dispute(Dispute dispute) {
        return row(
                "kind", lower(dispute.kind()),
                "title", dispute.title(),
                "confidence", Math.round(dispute.confidence() * 100) / 100.0,
                "reasons", dispute.reasons(),
                "sides",
                        dispute.sides().stream()
                                .map(side -> claims(side.claims()))
                                .toList());
    }

    private Map<String, @Nullable Object> matter(Matter matter) {
        return row(
                "id", matter.id(),
                "title", matter.title(),
                "claims",
                        matter.members().stream()
                                .map(member -> {
                                    Map<String, @Nullable Object> row = claim(member.claim());
                                    row.put("because", member.because());
                                    return row;
                                })
                                .toList());
    }

    private Map<String, @Nullable Object> commitment(Commitment commitment) {
        return row(
                "kind", lower(commitment.kind()),
                "status", lower(commitment.status()),
                "claim", claim(commitment.claim()),
                "of", commitment.of(),
                "due", text(commitment.due()),
                "dueWords", commitment.dueWords(),
                "condition", commitment.condition(),
                "delay", text(commitment.delay()),
                "moves",
                        commitment.moves().stream()
                                .map(move -> row(
                                        "due",
                                        move.due().toString(),
                                        "words",
                                        move.words(),
                                        "claim",
                                        claim(move.claim())))
                                .toList(),
                "repeats", claims(commitment.repeats()),
                "evidence", claims(commitment.evidence()));
    }

    private Map<String, @Nullable Object> happening(Happening happening) {
        return row(
                "when", happening.when(),
                "from", text(happening.days().from()),
                "to", text(happening.days().to()),
                "reports", claims(happening.reports()));
    }

    private static Map<String, @Nullable Object> name(Naming.Name name) {
        return row(
                "name", name.name(),
                "count", name.count(),
                "uses",
                        name.uses().stream()
                                .map(use -> row(
                                        "outlet", use.outlet(),
                                        "speaker", use.speaker(),
                                        "count", use.count(),
                                        "first", text(use.first()),
                                        "last", text(use.last()),
                                        "article", use.article(),
                                        "example", use.example()))
                                .toList());
    }

    private List<Map<String, @Nullable Object>> claims(List<Claim> claims) {
        return claims.stream().map(this::claim).toList();
    }

    private Map<String, @Nullable Object> claim(Claim claim) {
        return row(
                "article", claim.source().article(),
                "unit", claim.unit(),
                "outlet", claim.source().outlet(),
                "published", text(claim.source().published()),
                "headline", claim.source().headline(),
                "origin", claim.source().origin(),
                "url", claim.source().url(),
                "speaker",
                        row(
                                "name", claim.speaker().name(),
                                "kind", lower(claim.speaker().kind()),
                                "description", claim.speaker().description()),
                "via", claim.via(),
                "act", lower(claim.act()),
                "negated", claim.negated(),
                "words", claim.words(),
                "spans", spans(claim),
                "sentence", claim.sentence());
    }

    /// In code points, as in every export.
    private List<List<Integer>> spans(Claim claim) {
        return points.apply(claim.source().article())
                .map(article -> claim.passage().spans().stream()
                        .map(span -> List.of(article.fromUtf16(span.start()), article.fromUtf16(span.end())))
                        .toList())
                .orElse(List.of());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Keys and values in turn.
    private static Map<String, @Nullable Object> row(@Nullable Object... cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(Objects.requireNonNull(cells[i]).toString(), cells[i + 1]);
        }
        return row;
    }

    private static Map<String, @Nullable Object> head() {
        return row("schema", SCHEMA);
    }

    private String write(String key, Object found) {
        Map<String, @Nullable Object> answer = head();
        answer.put(key, found);
        return write(answer);
    }

    private String write(Map<String, @Nullable Object> answer) {
        answer.putAll(foot);
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }
}
