package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.app.outline.Outline;
import org.hearsay.app.outline.Resolved;
import org.hearsay.app.outline.Voice;
import org.hearsay.app.outline.Wording;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Statement;

/// Lays a record out for a terminal: a head, then each speaker with the statements under a bar in the kind's colour.
///
/// Immutable, safe for use by many threads.
public final class RecordPrinter {

    /// Wider lines are hard to read, however wide the window.
    private static final int WIDEST = 100;

    private static final int NARROWEST = 30;

    /// A longer content keeps its first lines and its last.
    private static final int LINES_OF_CONTENT = 8;

    /// Columns of the words `when` and `figure` and of the space after them.
    private static final int LABEL = 8;

    private final Ink ink;
    private final int width;

    /// @param columns of the terminal; any number, used within 30 and 100
    public RecordPrinter(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.clamp(columns, NARROWEST, WIDEST);
    }

    /// The record in lines, each ended by a line feed; a blank line at the end.
    public String print(Record record) {
        Outline outline = Outline.of(record);
        StringBuilder out = new StringBuilder();
        head(outline, out);
        for (Voice voice : outline.voices()) {
            out.append('\n');
            voice(outline, voice, out);
        }
        return out.append('\n').toString();
    }

    /// What stands between two records.
    public String separator() {
        return ink.faint("─".repeat(width)) + "\n\n";
    }

    private void head(Outline outline, StringBuilder out) {
        Article article = outline.record().article();
        String title = article.headline() == null ? article.origin() : article.headline();
        for (String line : Lines.wrap(Plain.line(title), width)) {
            out.append(ink.bold(line)).append('\n');
        }
        List<String> imprint = new ArrayList<>(Wording.imprint(article));
        if (article.headline() != null) {
            imprint.add(article.origin());
        }
        for (String line : Lines.row(imprint.stream().map(Plain::line).toList(), width)) {
            out.append(ink.faint(line)).append('\n');
        }
        out.append(counts(outline)).append('\n');
    }

    private String counts(Outline outline) {
        int statements = outline.record().statements().size();
        if (statements == 0) {
            return "No statement found.";
        }
        List<String> first = new ArrayList<>();
        first.add(Wording.count(statements, "statement") + " by "
                + Wording.count(outline.voices().size(), "speaker"));
        first.addAll(outline.counts());
        StringBuilder counts = new StringBuilder(String.join("\n", Lines.row(first, width)));
        int columns = width;
        for (var count : outline.countsByKind().entrySet()) {
            String words = " " + Wording.of(count.getKey()) + " " + count.getValue();
            boolean fits = columns + words.length() + 4 <= width;
            counts.append(fits ? "   " : "\n")
                    .append(ink.of(count.getKey(), "●"))
                    .append(words);
            columns = (fits ? columns + 3 : 0) + 1 + words.length();
        }
        return counts.toString();
    }

    private void voice(Outline outline, Voice voice, StringBuilder out) {
        String name = Plain.line(Wording.title(voice.name(), voice.kind()));
        List<String> roles = new ArrayList<>();
        roles.add(Wording.of(voice.kind()));
        roles.addAll(voice.descriptions());
        String role = Plain.line(String.join(", ", roles));
        boolean fits = Columns.of(name) + Columns.of(role) + 4 <= width;
        List<String> names = Lines.wrap(name, width - 2);
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? ink.of(voice.kind(), "● ") : "  ").append(ink.boldOf(voice.kind(), names.get(i)));
            out.append(fits ? "  " + ink.faint(role) + "\n" : "\n");
        }
        if (!fits) {
            block(voice, Lines.wrap(role, width - 2).stream().map(ink::faint).toList(), out);
        }
        for (String anonymity : voice.anonymity()) {
            block(
                    voice,
                    Lines.wrap(Plain.line("“" + anonymity + "”"), width - 2).stream()
                            .map(ink::faint)
                            .toList(),
                    out);
        }
        int idColumns = idColumns(outline);
        for (Statement statement : voice.statements()) {
            block(voice, List.of(""), out);
            block(voice, statement(outline, statement, idColumns), out);
        }
    }

    private static int idColumns(Outline outline) {
        return outline.record().statements().stream()
                .mapToInt(statement -> Columns.of(Plain.line(statement.id())))
                .max()
                .orElse(0);
    }

    private void block(Voice voice, List<String> lines, StringBuilder out) {
        for (String line : lines) {
            out.append((ink.of(voice.kind(), "│") + " " + line).stripTrailing()).append('\n');
        }
    }

    private List<String> statement(Outline outline, Statement statement, int idColumns) {
        String id = Plain.line(statement.id());
        String margin = " ".repeat(idColumns + 2);
        int measure = width - 2 - margin.length();
        List<String> lines = about(outline, statement, measure);
        lines.addAll(elided(Lines.wrap(Plain.line(outline.words(statement.content())), measure)));
        lines.addAll(held("when", outline.times(statement), measure));
        lines.addAll(held("figure", outline.figures(statement), measure));
        Statement disputed = outline.disputedBy(statement);
        if (disputed != null) {
            String pointer = "disputes " + disputed.id() + ": " + outline.words(disputed.content());
            lines.add(ink.of(statement.speaker().kind(), "↳ ") + ink.faint(ellipsis(Plain.line(pointer), measure - 2)));
        }
        lines.replaceAll(line -> margin + line);
        lines.set(
                0,
                ink.faint(id)
                        + " ".repeat(margin.length() - Columns.of(id))
                        + lines.getFirst().strip());
        return lines;
    }

    /// The act and what qualifies it, with the place at the right edge of the last line.
    private List<String> about(Outline outline, Statement statement, int measure) {
        String act = Wording.act(statement);
        List<String> parts = new ArrayList<>(List.of(act));
        parts.addAll(qualifiers(outline, statement));
        List<String> lines = Lines.row(parts, measure);
        String place = "¶" + outline.paragraph(statement) + "  " + outline.range(statement);
        if (Columns.of(lines.getLast()) + 2 + place.length() > measure) {
            lines.add("");
        }
        String last = lines.getLast();
        lines.set(
                lines.size() - 1, last + " ".repeat(Math.max(0, measure - Columns.of(last) - place.length())) + place);
        String first = lines.removeFirst();
        lines.replaceAll(ink::faint);
        lines.addFirst(ink.bold(act) + ink.faint(first.substring(act.length())));
        return lines;
    }

    private List<String> qualifiers(Outline outline, Statement statement) {
        List<String> parts = new ArrayList<>();
        String hedge = Wording.hedge(statement.certainty());
        if (hedge != null) {
            parts.add(hedge);
        }
        parts.add(Wording.of(statement.form()));
        for (Relay relay : statement.via()) {
            parts.add(Plain.line("via " + relay.name()));
        }
        String nameGiven = outline.nameGiven(statement);
        if (nameGiven != null) {
            parts.add(Plain.line("as “" + nameGiven + "”"));
        } else if (statement.source() == null && statement.cue() != null) {
            parts.add(Plain.line("“" + outline.words(statement.cue()) + "”"));
        }
        return parts;
    }

    /// Times or figures in a row after their label; no line if there are none.
    private List<String> held(String label, List<Resolved> resolved, int measure) {
        List<String> parts =
                resolved.stream().map(one -> Plain.line(one.toString())).toList();
        List<String> lines = Lines.row(parts, measure - LABEL);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ink.faint(
                        (i == 0 ? label : "") + " ".repeat(LABEL - (i == 0 ? label.length() : 0)) + lines.get(i)))
                .toList();
    }

    private List<String> elided(List<String> lines) {
        if (lines.size() <= LINES_OF_CONTENT) {
            return lines;
        }
        int hidden = lines.size() - LINES_OF_CONTENT + 1;
        List<String> shown = new ArrayList<>(lines.subList(0, LINES_OF_CONTENT - 2));
        shown.add(ink.faint("… " + Wording.count(hidden, "line") + " more …"));
        shown.add(lines.getLast());
        return shown;
    }

    private static String ellipsis(String line, int columns) {
        if (Columns.of(line) <= columns) {
            return line;
        }
        return Lines.wrap(line, columns - 2).getFirst() + " …";
    }
}
