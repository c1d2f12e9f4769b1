package org.hearsay.ledger.claim;

import java.time.LocalDate;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/// The article in which a claim stands.
///
/// @param article its id
/// @param outlet `null` if it is not known
/// @param published day of publication; `null` if it is not known
/// @param headline `null` if it has none
/// @param origin where it was read from
/// @param url `null` if it is not known
public record Source(
        String article,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String headline,
        String origin,
        @Nullable String url) {

    static Source of(Article article) {
        return new Source(
                article.id(),
                article.outlet(),
                article.published(),
                article.headline(),
                article.origin(),
                article.url());
    }
}
