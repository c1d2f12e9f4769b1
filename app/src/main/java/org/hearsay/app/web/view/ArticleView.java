package org.hearsay.app.web.view;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.outline.Outline;
import org.hearsay.app.outline.Voice;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.page.ArticleSection;
import org.hearsay.app.page.Links;
import org.hearsay.ledger.Entry;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// The page of an article.
///
/// @param section the text and its statements, as markup in which all that comes from the article is escaped
/// @param statements how many
/// @param json address of the record as JSON; `null` if the article is not in the ledger
/// @param readings when and by which model it was read, the current one last; empty if it is not in the ledger
/// @param facts what is known of it, by name
public record ArticleView(
        String title,
        String section,
        int statements,
        @Nullable String json,
        List<String> readings,
        List<Fact> facts) {

    /// @param address where it leads; `null` if nowhere
    public record Fact(String name, String value, @Nullable String address) {}

    private static final Links LINKS = new Links() {
        @Override
        public @Nullable String speaker(Voice voice) {
            return voice.name() == null ? null : Addresses.speaker(voice.name());
        }

        @Override
        public boolean sentences() {
            return true;
        }
    };

    public static ArticleView of(Entry entry) {
        String id = entry.current().id();
        return of(
                entry.current().record(),
                "/api/v1/articles/" + Addresses.bare(id),
                entry.readings().stream()
                        .map(reading ->
                                Wording.of(reading.at().atOffset(ZoneOffset.UTC).toLocalDate()) + " by "
                                        + reading.record().model().version())
                        .toList());
    }

    /// The same for a record that is not in the ledger.
    public static ArticleView of(Record record) {
        return of(record, null, List.of());
    }

    private static ArticleView of(Record record, @Nullable String json, List<String> readings) {
        Article article = record.article();
        return new ArticleView(
                Titles.of(article.headline(), article.origin()),
                new ArticleSection(Outline.of(record), "record", "", LINKS).html(),
                record.statements().size(),
                json,
                readings,
                facts(article));
    }

    private static List<Fact> facts(Article article) {
        return List.of(
                new Fact("Outlet", Objects.requireNonNullElse(article.outlet(), "unknown"), null),
                new Fact("Published", article.published() == null ? "unknown" : Wording.of(article.published()), null),
                new Fact("By", article.byline().isEmpty() ? "unknown" : String.join(", ", article.byline()), null),
                new Fact(
                        "Licence",
                        Objects.requireNonNullElse(article.licence(), "not stated"),
                        Addresses.elsewhere(article.licence())),
                new Fact("Read from", article.origin(), Addresses.elsewhere(article.url())),
                new Fact("Id", article.id(), null));
    }

    /// The style sheet that lights up what belongs to a statement, for at least as many as there are.
    public String lights() {
        return "/assets/lights/" + Math.min((statements + 31) / 32 * 32, 1536) + ".css";
    }
}
