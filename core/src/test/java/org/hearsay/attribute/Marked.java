package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.encode.Entity;
import org.hearsay.encode.Labels;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;

/// A text with the labels an encoder would give it written into it.
///
/// `[S1 The mayor] [C1 said] [T1 it was safe].` is one attribution; parts of one number and kind are one passage.
/// Without a
/// number a span is tagged but not linked. Names are marked by [#people], [#organisations].
final class Marked {

    private static final Pattern MARK = Pattern.compile("\\[([SCT])(\\d*) ([^\\]]*)\\]");

    private final String text;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> cues = new ArrayList<>();
    private final List<Span> contents = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    private Marked(String marked) {
        StringBuilder plain = new StringBuilder();
        Map<Integer, Map<String, List<Span>>> linked = new TreeMap<>();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            plain.append(marked, at, matcher.start());
            Span span =
                    new Span(plain.length(), plain.length() + matcher.group(3).length());
            plain.append(matcher.group(3));
            at = matcher.end();
            switch (matcher.group(1)) {
                case "S" -> sources.add(span);
                case "C" -> cues.add(span);
                default -> contents.add(span);
            }
            for (char number : matcher.group(2).toCharArray()) {
                linked.computeIfAbsent(number - '0', key -> new TreeMap<>())
                        .computeIfAbsent(matcher.group(1), key -> new ArrayList<>())
                        .add(span);
            }
        }
        text = plain.append(marked.substring(at)).toString();
        linked.values()
                .forEach(roles -> attributions.add(new Attribution(
                        roles.containsKey("S") ? new Passage(roles.getOrDefault("S", List.of())) : null,
                        new Passage(roles.getOrDefault("C", List.of())),
                        new Passage(roles.getOrDefault("T", List.of())),
                        0.9)));
    }

    static Marked text(String marked) {
        return new Marked(marked);
    }

    Marked people(String... names) {
        return names(Entity.Type.PERSON, names);
    }

    Marked organisations(String... names) {
        return names(Entity.Type.ORGANISATION, names);
    }

    private Marked names(Entity.Type type, String... names) {
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (entities.stream().noneMatch(entity -> entity.span().overlaps(span))) {
                    entities.add(new Entity(span, type));
                }
            }
        }
        entities.sort(Comparator.comparing(Entity::span));
        return this;
    }

    String text() {
        return text;
    }

    Labels labels() {
        return new Labels(attributions, sources, cues, contents, entities);
    }

    /// The statements read from these labels, nothing found within contents.
    List<Statement> read() {
        Labels none = new Labels(List.of(), List.of(), List.of(), List.of(), List.of());
        return new Attributor(inner -> none).read(Article.of(text), labels());
    }

    /// One line a statement: kind, name, relays, form, act and marks of it, content.
    List<String> lines() {
        return read().stream().map(this::line).toList();
    }

    private String line(Statement statement) {
        StringBuilder line = new StringBuilder();
        line.append(statement.speaker().kind().name().toLowerCase(java.util.Locale.ROOT));
        if (statement.speaker().name() != null) {
            line.append(' ').append(statement.speaker().name());
        }
        statement.via().forEach(relay -> line.append(" via ").append(relay.name()));
        line.append(" | ").append(statement.form()).append(' ').append(statement.act());
        if (statement.negated()) {
            line.append(" not");
        }
        if (statement.disputes() != null) {
            line.append(" disputes ").append(statement.disputes());
        }
        return line.append(" | ")
                .append(statement.content().in(text))
                .toString()
                .replace("DIRECT", "direct")
                .replace("INdirect", "indirect");
    }
}
