package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The article that a page describes as schema.org JSON-LD (https://schema.org/NewsArticle), wherever in the data
/// it is nested. Data that cannot be parsed is passed over: pages are full of it.
///
/// @param articleBody the text as the data gives it, mostly without paragraphs; `null` if it does not
record JsonLd(Metadata metadata, @Nullable String articleBody) {

    private static final int MOST_NAMES = 50;
    private static final int MOST_NODES = 20_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    static JsonLd in(Document page) {
        JsonLd all = new JsonLd(Metadata.UNKNOWN, null);
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode root = parsed(script.data());
            if (root == null) {
                continue;
            }
            for (JsonNode article : articles(root)) {
                String body = unescaped(article.get("articleBody"));
                all = new JsonLd(
                        all.metadata.orElse(metadata(article)), all.articleBody == null ? body : all.articleBody);
            }
        }
        return all;
    }

    private static @Nullable JsonNode parsed(String json) {
        try {
            String bare =
                    json.strip().replaceFirst("^(?:<!--|/\\*\\s{0,9}<!\\[CDATA\\[\\s{0,9}\\*/|<!\\[CDATA\\[)", "");
            return MAPPER.readTree(bare);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /// Every node whose type is some kind of article, outermost first, breadth first.
    private static List<JsonNode> articles(JsonNode root) {
        List<JsonNode> articles = new ArrayList<>();
        Deque<JsonNode> queue = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = queue.removeFirst();
            if (isArticle(node.get("@type"))) {
                articles.add(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    queue.addLast(child);
                }
            });
        }
        return articles;
    }

    private static boolean isArticle(@Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.equals("Report")
                || name.endsWith("Review");
    }

    private static Metadata metadata(JsonNode article) {
        List<String> byline = new ArrayList<>();
        collectNames(article.get("author"), byline);
        if (byline.isEmpty()) {
            collectNames(article.get("creator"), byline);
        }
        List<String> outlet = new ArrayList<>();
        collectNames(article.get("publisher"), outlet);
        return new Metadata(
                address(article.get("url"), article.get("mainEntityOfPage")),
                outlet.isEmpty() ? null : outlet.getFirst(),
                text(article.get("headline")),
                byline,
                Dates.parse(text(article.get("datePublished"))),
                LanguageDetector.primary(text(article.get("inLanguage"))),
                licence(text(article.get("license"))));
    }

    static @Nullable String licence(@Nullable String stated) {
        String name = LicenceName.in(stated);
        return name != null ? name : stated != null && stated.startsWith("http") ? stated : null;
    }

    private static @Nullable String address(@Nullable JsonNode url, @Nullable JsonNode mainEntity) {
        String address = text(url);
        if (address == null && mainEntity != null) {
            address = text(mainEntity.isObject() ? mainEntity.get("@id") : mainEntity);
        }
        return address != null && address.toLowerCase(Locale.ROOT).startsWith("http") ? address : null;
    }

    /// Names of persons or organisations: strings, objects with a name, or lists of these.
    private static void collectNames(@Nullable JsonNode node, List<String> names) {
        if (node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> collectNames(one, names));
            return;
        }
        String name = text(node.isObject() ? node.get("name") : node);
        if (name == null || name.contains("://") || name.length() > 200 || names.size() >= MOST_NAMES) {
            return;
        }
        List<String> parts = Byline.names(name);
        for (String part : parts.isEmpty() || node.isObject() && !name.startsWith("By ") ? List.of(name) : parts) {
            if (!names.contains(part)) {
                names.add(part);
            }
        }
    }

    /// A string value with its HTML entities resolved; of a list, the first; `null` if it is no string or blank.
    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray()) {
            return node.isEmpty() ? null : text(node.get(0));
        }
        return PlainText.oneLine(unescaped(node));
    }

    private static @Nullable String unescaped(@Nullable JsonNode node) {
        return node == null || !node.isTextual() ? null : Parser.unescapeEntities(node.asText(), false);
    }
}
