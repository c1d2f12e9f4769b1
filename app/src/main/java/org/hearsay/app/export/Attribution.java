package org.hearsay.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Article;

/// Whose text it is: what travels with everything exported.
final class Attribution {

    private Attribution() {}

    /// An article in the words of schema.org, without its text.
    ///
    /// @param prefix before each key: empty, or `schema:`
    static Map<String, Object> schema(Article article, String prefix) {
        Map<String, Object> described = new LinkedHashMap<>();
        JsonDocument.put(described, prefix + "identifier", article.id());
        JsonDocument.put(described, prefix + "url", article.url());
        JsonDocument.put(described, prefix + "headline", article.headline());
        if (!article.byline().isEmpty()) {
            described.put(
                    prefix + "author",
                    article.byline().stream()
                            .map(name -> named(prefix, "Person", name))
                            .toList());
        }
        if (article.outlet() != null) {
            described.put(prefix + "publisher", named(prefix, "NewsMediaOrganization", article.outlet()));
        }
        JsonDocument.put(
                described,
                prefix + "datePublished",
                article.published() == null ? null : article.published().toString());
        JsonDocument.put(described, prefix + "inLanguage", article.language());
        JsonDocument.put(described, prefix + "license", Names.licence(article));
        JsonDocument.put(described, prefix + "creditText", article.credit());
        return described;
    }

    private static Map<String, String> named(String prefix, String type, String name) {
        Map<String, String> thing = new LinkedHashMap<>();
        thing.put(prefix.isEmpty() ? "@type" : "type", prefix + type);
        thing.put(prefix + "name", name);
        return thing;
    }

    /// The columns of [#row(Article)].
    static final List<String> COLUMNS =
            List.of("article", "outlet", "url", "licence", "published", "headline", "byline", "credit");

    /// An article as a row of a table; unknown cells are empty.
    static List<String> row(Article article) {
        return List.of(
                article.id(),
                Objects.toString(article.outlet(), ""),
                Objects.toString(article.url(), ""),
                Objects.toString(article.licence(), ""),
                Objects.toString(article.published(), ""),
                Objects.toString(article.headline(), ""),
                String.join("; ", article.byline()),
                Objects.toString(article.credit(), ""));
    }
}
