package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Excerpt;
import org.hearsay.ledger.Hits.Hit;
import org.hearsay.ledger.Said;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;
import org.hearsay.model.Form;
import org.hearsay.model.Span;
import org.hearsay.model.SpeakerKind;

/// Lays answers of a ledger out for a terminal. Immutable, safe for use by many threads.
public final class AnswerPrinter {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 30;
    private static final int ID_CHARACTERS = "sha256:".length() + 12;

    private final Ink ink;
    private final int width;

    /// @param columns of the terminal; any number, used within 30 and 100
    public AnswerPrinter(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.clamp(columns, NARROWEST, WIDEST);
    }

    /// A statement found: who, what with the words asked for in bold, and where; a blank line at the end.
    public String print(Hit hit) {
        Said said = hit.said();
        SpeakerKind kind = said.speaker().kind();
        StringBuilder out = new StringBuilder();
        String name = Plain.line(Wording.title(said.speaker().name(), kind));
        out.append(ink.of(kind, "● ")).append(ink.boldOf(kind, name)).append("  ");
        out.append(ink.faint(Plain.line(about(said)))).append('\n');
        for (String line : Lines.wrap(marked(hit.excerpt()), width - 2)) {
            out.append("  ").append(inked(line)).append('\n');
        }
        List<String> place = new ArrayList<>();
        if (said.outlet() != null) {
            place.add(Plain.line(said.outlet()));
        }
        if (said.published() != null) {
            place.add(Wording.of(said.published()));
        }
        place.add(Plain.line(said.headline() == null ? said.origin() : said.headline()));
        place.add(shortId(said.article()) + " " + Plain.line(said.statement()));
        if (hit.copyOf() != null) {
            place.add("copy of " + shortId(hit.copyOf()));
        } else if (hit.copies() > 0) {
            place.add(Wording.count(hit.copies(), "copy", "copies"));
        }
        for (String line : Lines.row(place, width - 2)) {
            out.append("  ").append(ink.faint(line)).append('\n');
        }
        return out.append('\n').toString();
    }

    /// Names under one another with their counts.
    public String print(List<SpeakerCount> speakers) {
        StringBuilder out = new StringBuilder();
        out.append(ink.faint("statements  articles  copies  outlets  speaker")).append('\n');
        for (SpeakerCount count : speakers) {
            out.append(String.format(
                            Locale.ROOT,
                            "%,10d  %,8d  %,6d  %,7d  ",
                            count.statements(),
                            count.articles(),
                            count.copies(),
                            count.outlets()))
                    .append(ink.boldOf(count.kind(), Plain.line(count.name())))
                    .append("  ")
                    .append(ink.faint(Wording.of(count.kind())))
                    .append('\n');
        }
        return out.toString();
    }

    /// The ledger's size, and a row for each outlet with the shares of its statements.
    public String print(Stats stats) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d articles, %,d of them copies, %,d readings, %,d statements%n",
                stats.articles(),
                stats.copies(),
                stats.readings(),
                stats.statements()));
        if (!stats.outlets().isEmpty()) {
            out.append('\n')
                    .append(ink.faint(
                            "articles  copies  statements  named  unnamed  collective  hearsay  direct  outlet"))
                    .append('\n');
        }
        for (Stats.Outlet outlet : stats.outlets()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%,8d  %,6d  %,10d  %s  %s  %s  %s  %s  %s%n",
                    outlet.articles(),
                    outlet.copies(),
                    outlet.statements(),
                    share(outlet, 5, SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.OFFICE),
                    share(outlet, 7, SpeakerKind.UNNAMED),
                    share(outlet, 10, SpeakerKind.COLLECTIVE),
                    share(outlet, 7, SpeakerKind.HEARSAY),
                    percent(outlet.forms().getOrDefault(Form.DIRECT, 0L), outlet.statements(), 6),
                    outlet.name() == null ? ink.faint("not known") : ink.bold(Plain.line(outlet.name()))));
            if (!outlet.mostCited().isEmpty()) {
                out.append(" ".repeat(10))
                        .append(ink.faint("cites " + cited(outlet.mostCited())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String cited(List<Stats.Cited> mostCited) {
        return mostCited.stream()
                .map(cited -> String.format(Locale.ROOT, "%s (%,d)", Plain.line(cited.name()), cited.statements()))
                .collect(Collectors.joining(", "));
    }

    private static String share(Stats.Outlet outlet, int columns, SpeakerKind... kinds) {
        long sum = 0;
        for (SpeakerKind kind : kinds) {
            sum += outlet.kinds().getOrDefault(kind, 0L);
        }
        return percent(sum, outlet.statements(), columns);
    }

    private static String percent(long part, long whole, int columns) {
        String words = whole == 0 ? "–" : Math.round(100.0 * part / whole) + "%";
        return " ".repeat(Math.max(0, columns - words.length())) + words;
    }

    private static String about(Said said) {
        List<String> parts = new ArrayList<>();
        parts.add(Wording.of(said.speaker().kind()));
        String act = said.act().name().toLowerCase(Locale.ROOT);
        parts.add(said.negated() ? "not " + act : act);
        parts.add(Wording.of(said.form()));
        said.via().forEach(relay -> parts.add("via " + relay));
        if (!said.corrections().isEmpty()) {
            parts.add("corrected");
        }
        return String.join(" · ", parts);
    }

    static String shortId(String id) {
        return id.substring(0, Math.min(id.length(), ID_CHARACTERS));
    }

    /// Private characters before and after each word asked for, which survive the breaking into lines. A phrase is
    /// marked word by word, as a line may end within it.
    private static final char ON = '\uE000';

    private static final char OFF = '\uE001';

    private static String marked(Excerpt excerpt) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Span span : excerpt.matches()) {
            marked.append(clean(excerpt.text().substring(from, span.start())));
            for (String word : span.in(excerpt.text()).split("(?<=\\s)")) {
                marked.append(ON).append(clean(word).stripTrailing()).append(OFF);
                marked.append(word.stripTrailing().equals(word) ? "" : " ");
            }
            from = span.end();
        }
        marked.append(clean(excerpt.text().substring(from)));
        return Plain.line(marked.toString());
    }

    private static String clean(String text) {
        return text.chars()
                .filter(c -> c != ON && c != OFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String inked(String line) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int on = line.indexOf(ON); on >= 0; on = line.indexOf(ON, from)) {
            int off = line.indexOf(OFF, on);
            int end = off < 0 ? line.length() : off;
            out.append(line, from, on).append(ink.bold(line.substring(on + 1, end)));
            from = Math.min(line.length(), end + 1);
        }
        return out.append(line.substring(from).replace(String.valueOf(OFF), "")).toString();
    }
}
