package org.hearsay.app.evaluate.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.app.evaluate.CorpusException;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/// Reads the files of cases.
public final class CaseFile {

    private final Path file;
    private final List<String> lines;
    private final List<Case> cases = new ArrayList<>();
    private int at;

    private CaseFile(Path file) throws IOException {
        this.file = file;
        this.lines = Files.readAllLines(file);
    }

    /// All cases of the `.txt` files in a folder whose name begins with `prefix`, in order of the files' names.
    ///
    /// @throws CorpusException if there is none, or a file is not as its README has it
    public static List<Case> readAll(Path folder, String prefix) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(entry -> {
                        String name = String.valueOf(entry.getFileName());
                        return name.startsWith(prefix) && name.endsWith(".txt");
                    })
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new CorpusException(folder + ": no file " + prefix + "*.txt");
        }
        List<Case> cases = new ArrayList<>();
        for (Path file : files) {
            cases.addAll(read(file));
        }
        return cases;
    }

    /// @throws CorpusException if the file is not as its README has it
    public static List<Case> read(Path file) throws IOException {
        CaseFile reading = new CaseFile(file);
        while (reading.at < reading.lines.size()) {
            if (reading.lines.get(reading.at).startsWith("@case ")) {
                reading.cases.add(reading.next());
            } else {
                reading.at++;
            }
        }
        return List.copyOf(reading.cases);
    }

    private Case next() throws CorpusException {
        String id = lines.get(at++).substring("@case ".length()).strip();
        String about = "";
        boolean lookAlike = false;
        while (at < lines.size() && !lines.get(at).startsWith("@")) {
            String line = lines.get(at++);
            about = line.startsWith("about:")
                    ? line.substring("about:".length()).strip()
                    : about;
            lookAlike |= line.startsWith("look-alike:");
        }
        Map<String, Article> articles = new LinkedHashMap<>();
        while (at < lines.size() && lines.get(at).startsWith("@article ")) {
            article(articles);
        }
        List<Expected> expected = new ArrayList<>();
        if (at < lines.size() && lines.get(at).startsWith("@expect")) {
            at++;
            while (at < lines.size() && !lines.get(at).startsWith("@case ")) {
                if (lines.get(at).isBlank()) {
                    at++;
                } else {
                    expected.add(block());
                }
            }
        }
        return new Case(id, about, lookAlike, articles, expected);
    }

    private void article(Map<String, Article> articles) throws CorpusException {
        String[] head = lines.get(at++).substring("@article ".length()).split("\\s*\\|\\s*", -1);
        if (head.length < 3) {
            throw wrong("an article needs letter, outlet, day and headline");
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        while (at < lines.size() && !lines.get(at).startsWith("@")) {
            String line = lines.get(at++).strip();
            if (line.isEmpty() && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else if (!line.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        String letter = head[0].strip();
        articles.put(
                letter,
                new Article(
                        letter,
                        null,
                        head[1].isBlank() ? null : head[1].strip(),
                        head.length < 4 || head[3].isBlank() ? null : head[3].strip(),
                        List.of(),
                        null,
                        null,
                        head[2].isBlank() ? null : day(head[2].strip()),
                        "en",
                        null,
                        String.join("\n\n", paragraphs)));
    }

    private Expected block() throws CorpusException {
        String head = lines.get(at++).strip();
        List<String> details = new ArrayList<>();
        while (at < lines.size() && lines.get(at).startsWith("  ")) {
            details.add(lines.get(at++).strip());
        }
        String word = head.split("\\s+", 2)[0];
        String rest = head.substring(word.length()).strip();
        return switch (word) {
            case "dispute" -> dispute(rest, details);
            case "commitment" -> commitment(rest, details);
            case "matter" -> new Expected.Together(PointerText.all(rest, file));
            case "apart" -> new Expected.Apart(PointerText.all(rest, file));
            case "none" -> new Expected.NoCommitment();
            default -> new Expected.Other(head, details);
        };
    }

    private Expected dispute(String kind, List<String> details) throws CorpusException {
        List<List<Pointer>> sides = new ArrayList<>();
        for (String detail : details) {
            sides.add(PointerText.all(detail.substring(detail.indexOf(' ') + 1), file));
        }
        for (var known : org.hearsay.ledger.dispute.DisputeKind.values()) {
            if (known.name().equalsIgnoreCase(kind)) {
                return new Expected.ADispute(known, sides);
            }
        }
        throw wrong("no kind of dispute: " + kind);
    }

    private Expected commitment(String pointer, List<String> details) throws CorpusException {
        Map<String, String> single = new LinkedHashMap<>();
        List<Expected.AStatus> statuses = new ArrayList<>();
        List<Expected.AMove> moves = new ArrayList<>();
        for (String detail : details) {
            int space = detail.indexOf(' ');
            String word = space < 0 ? detail : detail.substring(0, space);
            String rest = space < 0 ? "" : detail.substring(space + 1).strip();
            switch (word) {
                case "status" -> {
                    String[] parts = rest.split("\\s+");
                    statuses.add(new Expected.AStatus(parts[0], day(parts[2])));
                }
                case "moved" -> {
                    int due = rest.lastIndexOf(" due ");
                    moves.add(new Expected.AMove(
                            PointerText.all(rest.substring(0, due), file).getFirst(),
                            rest.substring(due + " due ".length()).strip()));
                }
                default -> single.put(word, rest);
            }
        }
        return new Expected.ACommitment(
                PointerText.all(pointer, file).getFirst(),
                single.get("kind"),
                single.get("of"),
                single.get("due"),
                unquoted(single.get("if")),
                statuses,
                single.get("evidence") == null
                        ? null
                        : PointerText.all(single.get("evidence"), file).getFirst(),
                single.get("delay"),
                moves);
    }

    private static @Nullable String unquoted(@Nullable String words) {
        return words == null ? null : words.replace("\"", "").strip();
    }

    private LocalDate day(String text) throws CorpusException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("no day: " + text);
        }
    }

    private CorpusException wrong(String what) {
        return new CorpusException(file + ", line " + at + ": " + what);
    }
}
