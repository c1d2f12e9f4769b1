package org.hearsay.bench.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.ledger.Search;

/// Which pages are asked for, one after the other: every page and every route for programs in turn, each time about
/// something else that is there. For one thread.
final class Itinerary {

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:dispute|matter)/[^\".]+(?:\\.[ns][0-9]+)?)\"");

    /// @param route its kind, e.g. `/article/{id}`
    record Stop(String route, String path) {}

    private final Newsroom newsroom;
    private final int articles;
    private final QueryMix mix;
    private final RandomGenerator random = new SplittableRandom(20310601);
    private final List<Supplier<Stop>> stops = new ArrayList<>();
    private final List<String> disputes = new ArrayList<>();
    private final List<String> matters = new ArrayList<>();
    private int asked;

    /// @param articles that the ledger holds: the numbers below this
    Itinerary(Newsroom newsroom, int articles) {
        this.newsroom = newsroom;
        this.articles = articles;
        this.mix = new QueryMix(newsroom, articles);
        same(
                "/",
                "/speakers",
                "/outlets",
                "/disputes",
                "/matters",
                "/commitments",
                "/timeline",
                "/corrections",
                "/read");
        same("/api/v1/facets", "/api/v1/articles", "/api/v1/speakers", "/api/v1/stats", "/api/v1/openapi.yaml", "/api");
        same("/api/v1/disputes", "/api/v1/matters", "/api/v1/commitments", "/api/v1/timeline", "/healthz");
        stops.add(() -> new Stop("/search", "/search?" + search()));
        stops.add(() -> new Stop("/search, newest", "/search?order=newest&" + search()));
        stops.add(() -> new Stop("/search of a speaker", "/search?speaker=" + encoded(speaker())));
        stops.add(() -> new Stop("/article/{id}", "/article/" + article()));
        stops.add(() -> new Stop("/speaker", "/speaker?name=" + encoded(speaker())));
        stops.add(() -> new Stop("/api/v1/search", "/api/v1/search?" + search()));
        stops.add(() -> new Stop("/api/v1/facets of a search", "/api/v1/facets?" + search()));
        stops.add(() -> new Stop("/api/v1/articles/{id}", "/api/v1/articles/" + article()));
        stops.add(() ->
                new Stop("/api/v1/articles/{id}/statements.csv", "/api/v1/articles/" + article() + "/statements.csv"));
        stops.add(() -> new Stop("/feed.atom", "/feed.atom?" + search()));
        stops.add(() -> new Stop("/plots/kinds.csv", "/plots/kinds.csv?" + search()));
    }

    private void same(String... paths) {
        for (String path : paths) {
            stops.add(() -> new Stop(path, path));
        }
    }

    /// Finds what only the room itself can tell: the names of disputes and matters.
    void discover(Visitor visitor) throws InterruptedException {
        try {
            for (String list : List.of("/disputes", "/matters")) {
                LINK.matcher(visitor.ask(list))
                        .results()
                        .map(MatchResult::group)
                        .forEach(link -> {
                            String path = link.substring("href=\"".length(), link.length() - 1);
                            (path.startsWith("/dispute/") ? disputes : matters).add(path);
                        });
            }
        } catch (IOException e) {
            throw new IllegalStateException("the room does not answer", e);
        }
        if (!disputes.isEmpty()) {
            stops.add(() -> new Stop("/dispute/{name}", one(disputes)));
        }
        if (!matters.isEmpty()) {
            stops.add(() -> new Stop("/matter/{name}", one(matters)));
        }
    }

    Stop next() {
        return stops.get(asked++ % stops.size()).get();
    }

    private String one(List<String> paths) {
        return paths.get(random.nextInt(paths.size()));
    }

    private String article() {
        return newsroom.article(random.nextInt(articles))
                .record()
                .article()
                .id()
                .substring("sha256:".length());
    }

    private String speaker() {
        return Objects.requireNonNullElse(mix.speaker().speaker(), "");
    }

    private String search() {
        Search search = mix.search();
        List<String> parameters = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        search.terms()
                .forEach(term -> words.append(words.isEmpty() ? "" : " ")
                        .append(term.prefix() ? term.words() + "*" : "\"" + term.words() + "\""));
        parameters.add("q=" + encoded(words.toString()));
        if (search.outlet() != null) {
            parameters.add("outlet=" + encoded(search.outlet()));
        }
        if (search.kind() != null) {
            parameters.add("kind=" + search.kind().name().toLowerCase(Locale.ROOT));
        }
        if (search.since() != null) {
            parameters.add("since=" + search.since());
        }
        return String.join("&", parameters);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
