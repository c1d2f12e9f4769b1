package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Relay;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// A statement and where it stands.
///
/// @param article id of the article
/// @param statement id within the article's record, e.g. `s3`
/// @param outlet of the article; `null` if it is not known
/// @param published day of publication; `null` if it is not known
/// @param headline of the article; `null` if it has none
/// @param origin where the article was read from, as its reader was told
/// @param url of the article; `null` if it is not known
/// @param via names of the relays, outermost first
/// @param content the words said, as in [org.hearsay.model.Passage#in(String)]
/// @param corrections ids of the corrections that made it what it is, in order; empty if it is as it was read
public record Said(
        String article,
        String statement,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String headline,
        String origin,
        @Nullable String url,
        Speaker speaker,
        List<String> via,
        Form form,
        Act act,
        boolean negated,
        Certainty certainty,
        String content,
        List<String> corrections) {

    public Said {
        via = List.copyOf(via);
        corrections = List.copyOf(corrections);
    }

    /// @param id of the article, as in [Article#id()]
    public static Said of(Article article, String id, Statement statement, List<String> corrections) {
        return new Said(
                id,
                statement.id(),
                article.outlet(),
                article.published(),
                article.headline(),
                article.origin(),
                article.url(),
                statement.speaker(),
                statement.via().stream().map(Relay::name).toList(),
                statement.form(),
                statement.act(),
                statement.negated(),
                statement.certainty(),
                statement.content().in(article.text()),
                corrections);
    }
}
