package org.hearsay.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearsay.ledger.copy.Credit;
import org.hearsay.ledger.copy.Shingles;
import org.hearsay.ledger.copy.Standing;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/// Articles that carry one text.
///
/// @param origin the article it came from, as far as the ledger knows
/// @param copies the others, in order of publication (unknown days first), then by id; empty if there are none
public record Family(Member origin, List<Member> copies) {

    public Family {
        copies = List.copyOf(copies);
    }

    /// An article of a family, and what says that it belongs there.
    ///
    /// @param id as in [Article#id()]
    /// @param share of its text that stands in the origin's: 0 to 1; 1 for the origin itself
    /// @param credit the agency it names as its source; `null` if it names none
    public record Member(
            String id,
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String headline,
            double share,
            @Nullable Credit credit) {}

    /// The family of these articles.
    ///
    /// @param articles at least one, in any order
    public static Family of(List<Article> articles) {
        record Text(Article article, String id, Shingles shingles, Standing standing) {}
        List<Text> texts = articles.stream()
                .map(article -> {
                    Shingles shingles = Shingles.of(article.text());
                    return new Text(article, article.id(), shingles, standing(article, article.id(), shingles));
                })
                .sorted(comparing(Text::standing))
                .toList();
        Shingles origin = texts.getFirst().shingles();
        Comparator<Member> inTime =
                comparing(Member::published, nullsFirst(naturalOrder())).thenComparing(Member::id);
        return new Family(
                member(texts.getFirst().article(), texts.getFirst().id(), 1),
                texts.stream()
                        .skip(1)
                        .map(text -> member(
                                text.article(), text.id(), text.shingles().shareIn(origin)))
                        .sorted(inTime)
                        .toList());
    }

    /// What an article's place in its family is told by.
    ///
    /// @param id of the article
    /// @param shingles of its text
    public static Standing standing(Article article, String id, Shingles shingles) {
        return new Standing(Credit.isAgencys(article), article.published(), shingles.size(), id);
    }

    private static Member member(Article article, String id, double share) {
        return new Member(
                id,
                article.outlet(),
                article.published(),
                article.headline(),
                share,
                Credit.of(article).orElse(null));
    }
}
