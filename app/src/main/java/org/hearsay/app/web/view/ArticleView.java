package org.hearsay.app.web.view;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.app.outline.Outline;
import org.hearsay.app.outline.Voice;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.page.ArticleSection;
import org.hearsay.app.page.Links;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Family;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// The page of an article.
///
/// @param section the text and its statements, as markup in which all that comes from the article is escaped
/// @param statements the highest number that a statement has
/// @param choices the statements in text order
/// @param json address of the record as JSON; `null` if the article is not in the ledger
/// @param readings when and by which model it was read, the current one last; empty if it is not in the ledger
/// @param relatives articles that carry the same text; empty if there are none
/// @param facts what is known of it, by name
public record ArticleView(
        String title,
        String section,
        int statements,
        List<Choice> choices,
        @Nullable String json,
        List<String> readings,
        List<Relative> relatives,
        List<Fact> facts) {

    /// A statement to correct.
    ///
    /// @param label number, speaker and first words
    public record Choice(String id, String label) {}

    /// Another article that carries this one's text.
    ///
    /// @param role the origin, or a copy and how much of it
    public record Relative(String role, String address, String title, List<String> imprint) {}

    /// @param address where it leads; `null` if nowhere
    public record Fact(String name, String value, @Nullable String address) {}

    private static final int WORDS = 60;

    /// Where the parts of an article lead to.
    ///
    /// @param article its id, if its statements can be put right; else `null`
    private record ToPages(@Nullable String article) implements Links {

        @Override
        public @Nullable String speaker(Voice voice) {
            return voice.name() == null ? null : Addresses.speaker(voice.name());
        }

        @Override
        public boolean sentences() {
            return true;
        }

        @Override
        public @Nullable String correction(Statement statement) {
            return article == null ? null : Addresses.correction(article, statement.id());
        }
    }

    /// @param corrected what the article says, as corrections leave it
    /// @param family the articles that carry its text, itself among them; empty if that is not known
    /// @param correctable whether the reader may put something right
    public static ArticleView of(Entry entry, Corrected corrected, Optional<Family> family, boolean correctable) {
        String id = entry.current().id();
        return of(
                corrected.record(),
                new ToPages(correctable ? id : null),
                "/api/v1/articles/" + Addresses.bare(id),
                entry.readings().stream()
                        .map(reading ->
                                Wording.of(reading.at().atOffset(ZoneOffset.UTC).toLocalDate()) + " by "
                                        + reading.record().model().version())
                        .toList(),
                family.map(found -> relatives(found, id)).orElse(List.of()));
    }

    private static List<Relative> relatives(Family family, String self) {
        return Stream.concat(
                        Stream.of(relative(family.origin(), "The origin")),
                        family.copies().stream().map(copy -> relative(copy, share(copy))))
                .filter(relative -> !relative.address().equals(Addresses.article(self)))
                .toList();
    }

    private static String share(Family.Member copy) {
        return "A copy: " + Math.round(100 * copy.share()) + "% of it stands in the origin";
    }

    private static Relative relative(Family.Member member, String role) {
        List<String> imprint = Stream.of(
                        member.outlet(), member.published() == null ? null : Wording.of(member.published()))
                .filter(Objects::nonNull)
                .toList();
        return new Relative(
                role,
                Addresses.article(member.id()),
                Objects.requireNonNullElse(
                        member.headline(), Addresses.bare(member.id()).substring(0, 12)),
                imprint);
    }

    /// The same for a record that is not in the ledger.
    public static ArticleView of(Record record) {
        return of(record, new ToPages(null), null, List.of(), List.of());
    }

    private static ArticleView of(
            Record record, Links links, @Nullable String json, List<String> readings, List<Relative> relatives) {
        Article article = record.article();
        return new ArticleView(
                Titles.of(article.headline(), article.origin()),
                new ArticleSection(Outline.of(record), "record", "", links).html(),
                Arrays.stream(ArticleSection.numbers(record.statements())).max().orElse(0),
                choices(record),
                json,
                readings,
                relatives,
                facts(article));
    }

    private static List<Choice> choices(Record record) {
        List<Choice> choices = new ArrayList<>();
        int[] numbers = ArticleSection.numbers(record.statements());
        for (Statement statement : record.statements()) {
            String words =
                    statement.content().in(record.article().text()).strip().replaceAll("\\s+", " ");
            choices.add(new Choice(
                    statement.id(),
                    numbers[choices.size()] + "  "
                            + Wording.title(
                                    statement.speaker().name(),
                                    statement.speaker().kind()) + ": "
                            + (words.length() > WORDS ? words.substring(0, WORDS) + "…" : words)));
        }
        return choices;
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

    /// The id of the article as an address has it; empty if it is not in the ledger.
    public String id() {
        return json == null ? "" : json.substring(json.lastIndexOf('/') + 1);
    }
}
