package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearsay.app.web.api.Reply;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.app.web.intake.Names;
import org.hearsay.app.web.intake.Overview;
import org.hearsay.app.web.view.Addresses;
import org.hearsay.app.web.view.ArticleView;
import org.hearsay.app.web.view.Cursor;
import org.hearsay.app.web.view.HomeView;
import org.hearsay.app.web.view.NamesView;
import org.hearsay.app.web.view.OutletView;
import org.hearsay.app.web.view.OutletsView;
import org.hearsay.app.web.view.Plot;
import org.hearsay.app.web.view.Query;
import org.hearsay.app.web.view.SearchView;
import org.hearsay.app.web.view.SpeakerView;
import org.hearsay.app.web.view.SpeakersView;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.model.SpeakerKind;

/// The pages that show what the ledger holds.
final class Pages {

    private static final int NEWEST = 10;
    private static final Page MEANT = new Page(20, 0);
    private static final int LONGEST = 200;
    private static final String HEX = "[0-9a-f]{4,64}";

    private final Ledger ledger;
    private final Overview overview;
    private final Guard guard;
    private final Templates templates;

    Pages(Ledger ledger, Overview overview, Guard guard, Templates templates) {
        this.ledger = ledger;
        this.overview = overview;
        this.guard = guard;
        this.templates = templates;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.get("/search", this::search);
        routes.get("/article/{id}", this::article);
        routes.get("/speakers", this::speakers);
        routes.get("/speaker", this::speaker);
        routes.get("/outlets", this::outlets);
        routes.get("/outlet", this::outlet);
        routes.get("/names", this::names);
        routes.get("/names.csv", this::namesCsv);
        routes.get("/plots/{name}", this::plot);
        routes.get("/api", context -> templates.show(context, "api", "API", "/api", ""));
    }

    private void home(Context context) {
        HomeView view = HomeView.of(
                overview.stats(), overview.facets(), ledger.headlines(new Page(NEWEST, 0)), overview.findings());
        templates.show(context, "home", "The record of who said what", "/", "/feed.atom", view);
    }

    private void search(Context context) {
        Query query = Query.of(context::queryParam);
        Search search = query.search();
        Page page = query.page(SearchView.ROWS);
        Hits hits =
                query.newest() || search.terms().isEmpty() ? ledger.newest(search, page) : ledger.search(search, page);
        SearchView view =
                SearchView.of(query, hits, query.isEmpty() ? overview.facets() : ledger.facets(search, Facets.MOST));
        String title = query.value("q").isEmpty() ? "Search" : query.value("q");
        templates.show(context, "search", title, "/search", view.feed(), view);
    }

    private void article(Context context) {
        String id = context.pathParam("id");
        List<String> ids = id.matches(HEX) ? ledger.ids(Addresses.full(id), 2) : List.of();
        if (ids.size() != 1) {
            throw new Refusal(404, "No such article", "The ledger holds no article of this id");
        }
        if (!Addresses.bare(ids.getFirst()).equals(id)) {
            context.redirect(Addresses.article(ids.getFirst()), HttpStatus.FOUND);
            return;
        }
        Entry entry = ledger.article(ids.getFirst()).orElseThrow();
        Corrected corrected = ledger.record(ids.getFirst()).orElseThrow();
        ArticleView view = ArticleView.of(entry, corrected, ledger.copies(ids.getFirst()), guard.isSignedIn(context));
        templates.show(context, "article", view.title(), "", view);
    }

    private void speakers(Context context) {
        SpeakerKind kind = Query.of(name -> name.equals("kind") ? context.queryParam(name) : null)
                .search()
                .kind();
        int offset = Cursor.offset(context.queryParam("after"));
        Set<SpeakerKind> kinds = kind == null
                ? EnumSet.of(SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.OFFICE)
                : EnumSet.of(kind);
        List<SpeakerCount> counts = ledger.speakers(kinds, new Page(SpeakersView.ROWS + 1, offset));
        templates.show(
                context,
                "speakers",
                "Speakers",
                "/speakers",
                SpeakersView.of(kind, offset, counts, Plot.speakersOverTime(overview.voiced())));
    }

    private void speaker(Context context) {
        String name = context.queryParam("name");
        if (name == null || name.isBlank()) {
            throw new Refusal(404, "No such speaker", "The address names no speaker");
        }
        Query query = Query.of(parameter -> switch (parameter) {
            case "speaker" -> name;
            case "after" -> context.queryParam(parameter);
            default -> null;
        });
        List<Who> meant = Who.meant(name, ledger.who(name, MEANT));
        Who who = meant.size() == 1 && meant.getFirst().one() ? meant.getFirst() : null;
        Hits hits = who == null
                ? ledger.search(query.search(), query.page(SearchView.ROWS))
                : ledger.saidBy(who.id(), query.page(SearchView.ROWS));
        if (hits.hits().isEmpty()) {
            throw new Refusal(404, "No such speaker", "The ledger holds no statement by anyone of this name");
        }
        SpeakerView view = SpeakerView.of(name, query, hits, ledger.facets(query.search(), Facets.MOST), who);
        templates.show(context, "speaker", name, "/speakers", SearchView.feed(query), view);
    }

    private void outlets(Context context) {
        templates.show(context, "outlets", "Outlets", "/outlets", OutletsView.of(overview.stats(), overview.facets()));
    }

    private void outlet(Context context) {
        String name = named(context, "name");
        Query query = Query.of(parameter -> parameter.equals("outlet") ? name : null);
        Facets facets = ledger.facets(query.search(), Facets.MOST);
        if (facets.statements() == 0) {
            throw new Refusal(404, "No such outlet", "The ledger holds no statement from an outlet of this name");
        }
        OutletView view = OutletView.of(name, query, facets, overview.stats());
        templates.show(context, "outlet", name, "/outlets", SearchView.feed(query), view);
    }

    private void names(Context context) {
        String term = Objects.requireNonNullElse(context.queryParam("term"), "").strip();
        templates.show(context, "names", "Names", "/outlets", namesOf(term));
    }

    private void namesCsv(Context context) {
        context.header("Content-Disposition", "attachment; filename=\"names.csv\"");
        Reply.send(
                context,
                "text/csv; charset=utf-8",
                namesOf(named(context, "term")).plot().table());
    }

    private NamesView namesOf(String term) {
        return term.isEmpty() ? NamesView.NONE : NamesView.of(new Names(ledger).of(term));
    }

    private static String named(Context context, String parameter) {
        String name =
                Objects.requireNonNullElse(context.queryParam(parameter), "").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refusal(404, "Not found", "The address names nothing");
        }
        return name;
    }

    private void plot(Context context) {
        Query query = Query.of(context::queryParam);
        String name = context.pathParam("name").toLowerCase(Locale.ROOT);
        Plot plot = switch (name) {
            case "kinds.csv" -> Plot.kindsOverTime(ledger.facets(query.search(), Facets.MOST), query);
            case "relays.csv" -> Plot.relays(ledger.facets(query.search(), Facets.MOST), query);
            case "speakers.csv" -> Plot.speakersOverTime(overview.voiced());
            case "outlets.csv" -> Plot.kindsByOutlet(overview.stats());
            default -> throw new Refusal(404, "Not found", "There is no plot of this name");
        };
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        Reply.send(context, "text/csv; charset=utf-8", plot.table());
    }
}
