package org.hearsay.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.hearsay.app.answer.AnswerJson;
import org.hearsay.app.answer.DossierJson;
import org.hearsay.app.answer.FlatJson;
import org.hearsay.app.answer.PeopleJson;
import org.hearsay.app.export.StatementTable;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.app.web.correct.Amendments;
import org.hearsay.app.web.correct.Fields;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.app.web.intake.Intake;
import org.hearsay.app.web.intake.Overview;
import org.hearsay.app.web.view.Addresses;
import org.hearsay.app.web.view.Cursor;
import org.hearsay.app.web.view.Query;
import org.hearsay.json.RecordJson;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Headline;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.correction.Change.OfArticle;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// The routes for programs.
public final class Api {

    private static final int FEW = 20;
    private static final int MOST = 200;
    private static final int FEED = 50;
    private static final String JSON = "application/json; charset=utf-8";

    private final Ledger ledger;
    private final Amendments amendments;
    private final Overview overview;
    private final Intake intake;
    private final Guard guard;

    public Api(Ledger ledger, Overview overview, Intake intake, Guard guard) {
        this.ledger = ledger;
        this.amendments = new Amendments(ledger);
        this.overview = overview;
        this.intake = intake;
        this.guard = guard;
    }

    /// All of them.
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/api/v1/search", this::search),
                new Route("GET", "/api/v1/facets", this::facets),
                new Route("GET", "/api/v1/articles", this::articles),
                new Route("GET", "/api/v1/articles/{id}", this::article),
                new Route("GET", "/api/v1/articles/{id}/statements.csv", this::statements),
                new Route("POST", "/api/v1/articles", this::add),
                new Route("GET", "/api/v1/speakers", this::speakers),
                new Route("GET", "/api/v1/stats", this::stats),
                new Route("GET", "/api/v1/disputes", this::disputes),
                new Route("GET", "/api/v1/matters", this::matters),
                new Route("GET", "/api/v1/commitments", this::commitments),
                new Route("GET", "/api/v1/timeline", this::timeline),
                new Route("GET", "/api/v1/corrections", this::corrections),
                new Route("GET", "/api/v1/corrections/{id}", this::correction),
                new Route("POST", "/api/v1/corrections", this::correct),
                new Route("POST", "/api/v1/corrections/{id}/undo", this::undo),
                new Route("POST", "/api/v1/read", this::read),
                new Route("GET", "/api/v1/openapi.yaml", Api::description),
                new Route("GET", "/feed.atom", this::feed));
    }

    public void addTo(RoutesConfig to) {
        routes().forEach(route ->
                to.addEndpoint(new Endpoint(new HandlerType(route.method()), route.path(), route.handler())));
    }

    private void search(Context context) {
        Query query = Query.of(context::queryParam);
        int limit = limit(context);
        Page page = query.page(limit);
        Hits hits = query.newest() ? ledger.newest(query.search(), page) : ledger.search(query.search(), page);
        json(context, AnswerJson.of(hits, hits.more() ? Cursor.of(query.offset() + limit) : null));
    }

    private void facets(Context context) {
        Search search = Query.of(context::queryParam).search();
        json(
                context,
                AnswerJson.of(search.equals(Search.ALL) ? overview.facets() : ledger.facets(search, Facets.MOST)));
    }

    private void articles(Context context) {
        int limit = limit(context);
        int offset = Cursor.offset(context.queryParam("after"));
        List<Headline> found = ledger.headlines(new Page(limit + 1, offset));
        json(context, AnswerJson.ofHeadlines(found.stream().limit(limit).toList(), next(found, limit, offset)));
    }

    private void article(Context context) {
        json(context, RecordJson.indented(record(context)));
    }

    private void statements(Context context) {
        Record record = record(context);
        Reply.send(
                context,
                "text/csv; charset=utf-8",
                StatementTable.HEADER + StatementTable.lines(record.article(), record.statements()));
    }

    private void speakers(Context context) {
        int limit = limit(context);
        int offset = Cursor.offset(context.queryParam("after"));
        SpeakerKind kind = Query.of(name -> name.equals("kind") ? context.queryParam(name) : null)
                .search()
                .kind();
        Set<SpeakerKind> kinds = kind == null ? EnumSet.allOf(SpeakerKind.class) : EnumSet.of(kind);
        List<SpeakerCount> found = ledger.speakers(kinds, new Page(limit + 1, offset));
        json(context, AnswerJson.of(found.stream().limit(limit).toList(), next(found, limit, offset)));
    }

    private void stats(Context context) {
        json(context, AnswerJson.of(overview.stats()));
    }

    private void disputes(Context context) {
        Findings findings = overview.findings();
        Scope scope = scope(context);
        compared(context, findings.disputes(), scope::accepts, DossierJson::disputes);
    }

    private void matters(Context context) {
        Findings findings = overview.findings();
        Scope scope = scope(context);
        compared(context, findings.matters(), scope::accepts, DossierJson::matters);
    }

    private void commitments(Context context) {
        Findings findings = overview.findings();
        Scope scope = scope(context);
        compared(
                context,
                findings.commitments(),
                scope::accepts,
                (json, found) -> json.commitments(found, findings.today()));
    }

    private void timeline(Context context) {
        Findings findings = overview.findings();
        Scope scope = scope(context);
        compared(context, findings.timeline(), scope::accepts, DossierJson::timeline);
    }

    /// A page of what was found, and which articles that rests on.
    private <T> void compared(
            Context context, List<T> found, Predicate<T> wanted, BiFunction<DossierJson, List<T>, String> json) {
        Findings findings = overview.findings();
        int limit = limit(context);
        int offset = Cursor.offset(context.queryParam("after"));
        List<T> rows =
                found.stream().filter(wanted).skip(offset).limit(limit + 1L).toList();
        Map<String, @Nullable Object> foot = new LinkedHashMap<>();
        foot.put("articles", findings.articles());
        foot.put("at", findings.at().toString());
        foot.put("next", next(rows, limit, offset));
        json(
                context,
                json.apply(
                        new DossierJson(findings::points, foot),
                        rows.stream().limit(limit).toList()));
    }

    /// Which claims are wanted.
    private static Scope scope(Context context) {
        Search search = Query.of(name -> switch (name) {
                    case "since", "until" -> context.queryParam(name);
                    default -> null;
                })
                .search();
        String words = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
        return new Scope(
                search.since(),
                search.until(),
                context.queryParam("speaker"),
                context.queryParam("place"),
                words.isEmpty() ? Set.<String>of() : new HashSet<>(Arrays.asList(words.split("\\s+"))));
    }

    private void read(Context context) {
        if (isAddress(context)) {
            guard.checkBearer(context);
        }
        guard.checkPace(context);
        json(context, RecordJson.indented(sent(context)));
    }

    private void add(Context context) {
        guard.checkBearer(context);
        guard.checkPace(context);
        Record record = sent(context);
        String id = record.article().id();
        Added added = ledger.add(List.of(new Reading(record, Instant.now())));
        overview.forget();
        boolean fresh = added.articles() + added.again() > 0;
        context.status(fresh ? HttpStatus.CREATED : HttpStatus.OK)
                .header("Location", "/api/v1/articles/" + Addresses.bare(id));
        json(context, AnswerJson.added(id, fresh, record.statements().size()));
    }

    private void corrections(Context context) {
        Corrections all = ledger.corrections();
        int limit = limit(context);
        int offset = Cursor.offset(context.queryParam("after"));
        String article = context.queryParam("article");
        List<Object> rows = all.all().reversed().stream()
                .filter(correction -> article == null
                        || (correction.change() instanceof OfArticle change
                                && change.article().equals(Addresses.full(article))))
                .skip(offset)
                .limit(limit + 1L)
                .map(correction -> row(correction, all))
                .toList();
        json(context, PeopleJson.corrections(rows.stream().limit(limit).toList(), next(rows, limit, offset)));
    }

    private void correction(Context context) {
        Corrections all = ledger.corrections();
        json(context, PeopleJson.correctionAlone(row(Amendments.known(all, context.pathParam("id")), all)));
    }

    private Object row(Correction correction, Corrections all) {
        return PeopleJson.correction(correction, all.isUndone(correction), unfound(correction));
    }

    /// Whether it finds nothing to change in the article's current reading.
    private boolean unfound(Correction correction) {
        return correction.change() instanceof OfArticle change
                && ledger.record(change.article())
                        .map(corrected -> corrected.unfound().contains(correction.id()))
                        .orElse(true);
    }

    private void correct(Context context) {
        guard.checkBearer(context);
        guard.checkPace(context);
        keep(context, fields(context));
    }

    private void undo(Context context) {
        guard.checkBearer(context);
        guard.checkPace(context);
        Map<String, List<String>> fields = new LinkedHashMap<>(fields(context));
        fields.put("change", List.of("undo"));
        fields.put("correction", List.of(context.pathParam("id")));
        keep(context, fields);
    }

    private void keep(Context context, Map<String, List<String>> fields) {
        Correction correction = amendments.of(new Fields(fields));
        ledger.correct(List.of(correction));
        overview.forget();
        context.status(HttpStatus.CREATED).header("Location", "/api/v1/corrections/" + correction.id());
        json(context, PeopleJson.correctionAlone(row(correction, ledger.corrections())));
    }

    private static Map<String, List<String>> fields(Context context) {
        try {
            return FlatJson.read(context.body());
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "Wrong body", "The body is no correction: " + e.getMessage());
        }
    }

    private void feed(Context context) {
        Query query = Query.of(context::queryParam);
        Hits hits = ledger.newest(query.search(), new Page(FEED, 0));
        Reply.send(
                context,
                "application/atom+xml; charset=utf-8",
                Feed.of(query, hits, context.scheme() + "://" + context.host()));
    }

    private static void description(Context context) throws IOException {
        try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.yaml"), "openapi.yaml")) {
            Reply.send(context, "application/yaml; charset=utf-8", in.readAllBytes());
        }
    }

    /// Whether the body is the address of an article (RFC 2483, section 5).
    private static boolean isAddress(Context context) {
        return Objects.requireNonNullElse(context.contentType(), "").startsWith("text/uri-list");
    }

    /// The body is the article, as plain text or as a page, or its address; what else is known of it stands in the
    /// address of the request.
    private Record sent(Context context) {
        if (isAddress(context)) {
            return intake.fetch(
                    context.body()
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .findFirst()
                            .orElse("")
                            .strip(),
                    Intake.hints(context::queryParam));
        }
        byte[] body;
        try {
            body = context.bodyAsBytes();
        } catch (UncheckedIOException e) {
            throw new Refusal(400, "Broken off", "The article did not arrive whole");
        }
        return intake.read(body, "sent", Intake.hints(context::queryParam).withContentType(context.contentType()));
    }

    /// What an article says, as corrections leave it.
    private Record record(Context context) {
        return amendments.record(context.pathParam("id"));
    }

    private static int limit(Context context) {
        String limit = context.queryParam("limit");
        try {
            int rows = limit == null ? FEW : Integer.parseInt(limit);
            if (rows >= 1 && rows <= MOST) {
                return rows;
            }
        } catch (NumberFormatException e) {
            throw noLimit();
        }
        throw noLimit();
    }

    private static Refusal noLimit() {
        return new Refusal(400, "Wrong parameter", "The parameter 'limit' is none of 1 to " + MOST);
    }

    private static @Nullable String next(List<?> upToOneMore, int limit, int offset) {
        return upToOneMore.size() > limit ? Cursor.of(offset + limit) : null;
    }

    private static void json(Context context, String json) {
        Reply.send(context, JSON, json);
    }
}
