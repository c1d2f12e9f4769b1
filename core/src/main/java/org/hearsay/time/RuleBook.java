package org.hearsay.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The words and rules of `lexicon.txt`, `holidays.txt` and `rules.txt`, ready to use.
///
/// Immutable once loaded; any number of threads may use it.
final class RuleBook {

    private final Vocabulary vocabulary = new Vocabulary();
    private final NodeClasses nodeClasses = new NodeClasses(vocabulary);
    private final List<Trie> levels = new ArrayList<>();
    private int rules;

    private RuleBook() {}

    /// Loads the files beside this class.
    ///
    /// @throws IllegalStateException if one of them has a slip, naming file and line
    static RuleBook load() {
        RuleBook book = new RuleBook();
        book.eachLine("lexicon.txt", book::addWords);
        book.levels.add(new Trie());
        book.eachLine("holidays.txt", book::addHoliday);
        book.eachLine("rules.txt", book::addRule);
        return book;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// Replaces what the rules match by what it means, level by level.
    List<Token> apply(List<Token> tokens) {
        List<Token> result = tokens;
        for (Trie level : levels) {
            result = apply(level, result);
        }
        return result;
    }

    private List<Token> apply(Trie level, List<Token> tokens) {
        List<Token> result = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            Trie.Match match = level.longest(tokens, i);
            if (match == null) {
                result.add(tokens.get(i++));
                continue;
            }
            result.addAll(tokens.subList(i, match.open()));
            Token first = tokens.get(match.open());
            int end = tokens.get(match.close() - 1).end();
            long classes = nodeClasses.of(match.meaning());
            result.add(new Token(first.start(), end, Lexeme.UNKNOWN, classes, -1, first.glued(), match.meaning()));
            i = match.close();
        }
        return result;
    }

    /// `class | frame | word word=value ^OnlyCapitalised=value …`
    private void addWords(String line) {
        String[] parts = line.split("\\|", 3);
        int bit = vocabulary.classBit(parts[0].strip());
        for (String entry : parts[2].strip().split("\\s+", -1)) {
            boolean capitalised = entry.startsWith("^");
            int equals = entry.indexOf('=');
            String word = entry.substring(capitalised ? 1 : 0, equals < 0 ? entry.length() : equals);
            int value = equals < 0 ? 0 : Constants.value(entry.substring(equals + 1));
            vocabulary.lexeme(word).add(bit, value, capitalised);
        }
    }

    /// `name = date`
    private void addHoliday(String line) {
        String[] parts = line.split(" = ", 2);
        Feast.parse(parts[1]);
        add(levels.getFirst(), parts[0], parts[0], List.of(), "holiday " + parts[1]);
    }

    /// `level` begins a level; `name = pattern @guard(…) -> form arguments` is a rule, and `> …` an example
    /// of it.
    private void addRule(String line) {
        if (line.startsWith("level ")) {
            if (!line.equals("level 1")) {
                levels.add(new Trie());
            }
            return;
        }
        if (line.startsWith(">")) {
            return;
        }
        int equals = line.indexOf(" = ");
        int arrow = line.lastIndexOf(" -> ");
        if (equals < 0 || arrow < equals) {
            throw new IllegalArgumentException("not a rule: " + line);
        }
        String left = line.substring(equals + 3, arrow);
        int guard = left.indexOf(" @");
        List<Guard> guards = new ArrayList<>();
        if (guard >= 0) {
            for (String text : left.substring(guard + 1).split(" (?=@)", -1)) {
                guards.add(Guard.parse(vocabulary, text));
            }
        }
        String pattern = guard < 0 ? left : left.substring(0, guard);
        add(levels.getLast(), line.substring(0, equals), pattern, guards, line.substring(arrow + 4));
    }

    private void add(Trie level, String name, String pattern, List<Guard> guards, String template) {
        Rule rule = new Rule(name, rules++, guards, Template.parse(template));
        level.add(rule, Pattern.spellings(vocabulary, pattern));
    }

    private interface LineReader {
        void read(String line);
    }

    private void eachLine(String file, LineReader reader) {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                reader.read(line.strip());
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalStateException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
    }

    /// The lines of a file beside this class.
    static List<String> lines(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the package lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
