package org.hearsay.app.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Family;
import org.hearsay.ledger.Headline;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Said;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.copy.Credit;
import org.jspecify.annotations.Nullable;

/// Answers as indented JSON, without a line break at the end.
public final class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AnswerJson() {}

    /// `{"hits": [{"article": …, "statement": "s1", …}], "more": false}`.
    public static String of(Hits found) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("hits", found.hits().stream().map(AnswerJson::hit).toList());
        answer.put("more", found.more());
        return write(answer);
    }

    /// The same with the cursor of the next page, `null` on the last: `{"hits": […], "next": null}`.
    public static String of(Hits found, @Nullable String next) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("hits", found.hits().stream().map(hit -> said(hit.said())).toList());
        answer.put("next", next);
        return write(answer);
    }

    /// `{"speakers": [{"name": …, "kind": …}], "next": null}`.
    ///
    /// @param next cursor of the next page; `null` on the last
    public static String of(List<SpeakerCount> speakers, @Nullable String next) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("speakers", speakers.stream().map(AnswerJson::speaker).toList());
        answer.put("next", next);
        return write(answer);
    }

    /// `{"articles": [{"id": …, "headline": …}], "next": null}`.
    ///
    /// @param next cursor of the next page; `null` on the last
    public static String ofHeadlines(List<Headline> articles, @Nullable String next) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("articles", articles.stream().map(AnswerJson::headline).toList());
        answer.put("next", next);
        return write(answer);
    }

    /// One object: how many statements were counted, whether these are all, and of what they are.
    public static String of(Facets facets) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("statements", facets.statements());
        answer.put("all", facets.all());
        answer.put("kinds", lowerKeys(facets.kinds()));
        answer.put("acts", lowerKeys(facets.acts()));
        answer.put("speakers", counts(facets.speakers()));
        answer.put("outlets", counts(facets.outlets()));
        answer.put("relays", counts(facets.relays()));
        answer.put("links", facets.links().stream().map(AnswerJson::link).toList());
        answer.put("months", facets.months().stream().map(AnswerJson::month).toList());
        return write(answer);
    }

    /// What became of an article that was sent: `{"id": "sha256:…", "added": true, "statements": 12}`.
    public static String added(String id, boolean added, int statements) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("added", added);
        answer.put("statements", statements);
        return write(answer);
    }

    /// Why there is no answer, as RFC 9457 has it.
    ///
    /// @param status of HTTP
    public static String problem(int status, String title, String detail) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("type", "about:blank");
        answer.put("title", title);
        answer.put("status", status);
        answer.put("detail", detail);
        return write(answer);
    }

    /// An array of names with their counts.
    public static String of(List<SpeakerCount> speakers) {
        return write(speakers.stream().map(AnswerJson::speaker).toList());
    }

    /// One object; the unknown outlet has the name `null`.
    public static String of(Stats stats) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("articles", stats.articles());
        answer.put("copies", stats.copies());
        answer.put("origins", stats.origins());
        answer.put("readings", stats.readings());
        answer.put("statements", stats.statements());
        answer.put("outlets", stats.outlets().stream().map(AnswerJson::outlet).toList());
        return write(answer);
    }

    /// `{"origin": {…}, "copies": [{…}]}`.
    public static String of(Family family) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("origin", member(family.origin()));
        answer.put("copies", family.copies().stream().map(AnswerJson::member).toList());
        return write(answer);
    }

    private static Map<String, @Nullable Object> member(Family.Member member) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("article", member.id());
        row.put("outlet", member.outlet());
        row.put(
                "published",
                member.published() == null ? null : member.published().toString());
        row.put("headline", member.headline());
        row.put("share", Math.round(member.share() * 10_000) / 10_000.0);
        row.put("credit", member.credit() == null ? null : credit(member.credit()));
        return row;
    }

    private static Map<String, @Nullable Object> credit(Credit credit) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("agency", credit.agency());
        row.put("place", lower(credit.place()));
        row.put("words", credit.words());
        return row;
    }

    private static Map<String, @Nullable Object> hit(Hits.Hit hit) {
        Map<String, @Nullable Object> row = said(hit.said());
        row.put("copyOf", hit.copyOf());
        row.put("copies", hit.copies());
        return row;
    }

    private static Map<String, @Nullable Object> said(Said said) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("article", said.article());
        row.put("statement", said.statement());
        row.put("outlet", said.outlet());
        row.put("published", said.published() == null ? null : said.published().toString());
        row.put("headline", said.headline());
        row.put("origin", said.origin());
        row.put("url", said.url());
        Map<String, @Nullable Object> speaker = new LinkedHashMap<>();
        speaker.put("name", said.speaker().name());
        speaker.put("kind", lower(said.speaker().kind()));
        speaker.put("description", said.speaker().description());
        speaker.put("anonymity", said.speaker().anonymity());
        row.put("speaker", speaker);
        row.put("via", said.via());
        row.put("form", lower(said.form()));
        row.put("act", lower(said.act()));
        row.put("negated", said.negated());
        row.put("certainty", lower(said.certainty()));
        row.put("content", said.content());
        row.put("corrections", said.corrections());
        return row;
    }

    private static Map<String, @Nullable Object> headline(Headline headline) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", headline.article());
        row.put("outlet", headline.outlet());
        row.put(
                "published",
                headline.published() == null ? null : headline.published().toString());
        row.put("headline", headline.headline());
        row.put("origin", headline.origin());
        row.put("statements", headline.statements());
        return row;
    }

    private static List<Map<String, @Nullable Object>> counts(List<Facets.Count> counts) {
        return counts.stream()
                .map(count -> {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    row.put("name", count.name());
                    row.put("statements", count.statements());
                    return row;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> link(Facets.Link link) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("outlet", link.outlet());
        row.put("relay", link.relay());
        row.put("statements", link.statements());
        return row;
    }

    private static Map<String, @Nullable Object> month(Facets.Month month) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("month", month.month().toString());
        row.put("kinds", lowerKeys(month.kinds()));
        return row;
    }

    private static Map<String, @Nullable Object> speaker(SpeakerCount count) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("name", count.name());
        row.put("kind", lower(count.kind()));
        row.put("statements", count.statements());
        row.put("articles", count.articles());
        row.put("outlets", count.outlets());
        row.put("copies", count.copies());
        return row;
    }

    private static Map<String, @Nullable Object> outlet(Stats.Outlet outlet) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("name", outlet.name());
        row.put("articles", outlet.articles());
        row.put("copies", outlet.copies());
        row.put("statements", outlet.statements());
        row.put("kinds", lowerKeys(outlet.kinds()));
        row.put("forms", lowerKeys(outlet.forms()));
        row.put("mostCited", outlet.mostCited().stream().map(AnswerJson::cited).toList());
        return row;
    }

    private static Map<String, @Nullable Object> cited(Stats.Cited cited) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("name", cited.name());
        row.put("kind", lower(cited.kind()));
        row.put("statements", cited.statements());
        return row;
    }

    private static <E extends Enum<E>> Map<String, Long> lowerKeys(Map<E, Long> counts) {
        Map<String, Long> row = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> row.put(lower(count.getKey()), count.getValue()));
        return row;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String write(Object answer) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }
}
