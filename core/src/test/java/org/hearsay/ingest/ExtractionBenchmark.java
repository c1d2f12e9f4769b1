package org.hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// The article extraction benchmark (https://github.com/scrapinghub/article-extraction-benchmark) with its measure,
/// and Readability4J as the peer. `ExtractionBenchmark FOLDER OUTPUT` reads `FOLDER/html/ID.html.gz`, writes
/// `OUTPUT/hearsay.json` and `OUTPUT/readability4j.json` for the benchmark's own scorer, and prints both scores.
final class ExtractionBenchmark {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHINGLE = 4;

    /// Each between 0 and 1.
    record Score(double f1, double precision, double recall) {}

    private final Path folder;
    private final JsonNode gold;

    ExtractionBenchmark(Path folder) throws IOException {
        this.folder = folder;
        this.gold = MAPPER.readTree(folder.resolve("ground-truth.json").toFile());
    }

    public static void main(String[] arguments) throws IOException {
        ExtractionBenchmark benchmark = new ExtractionBenchmark(Path.of(arguments[0]));
        Path output = Files.createDirectories(Path.of(arguments[1]));
        for (var extractor : Map.<String, Function<byte[], String>>of(
                        "hearsay", ExtractionBenchmark::hearsay, "readability4j", ExtractionBenchmark::readability)
                .entrySet()) {
            ObjectNode predictions = benchmark.predictions(extractor.getValue());
            MAPPER.writeValue(output.resolve(extractor.getKey() + ".json").toFile(), predictions);
            System.out.println(extractor.getKey() + " " + benchmark.score(predictions));
        }
    }

    /// What the extractor makes of each page, as the benchmark's scorer reads it.
    ObjectNode predictions(Function<byte[], String> extractor) throws IOException {
        ObjectNode predictions = MAPPER.createObjectNode();
        for (String id : ids()) {
            Path file = folder.resolve("html").resolve(id + ".html.gz");
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                predictions.putObject(id).put("articleBody", extractor.apply(in.readAllBytes()));
            }
        }
        return predictions;
    }

    /// Precision and recall of word 4-grams, averaged over the pages where they are defined.
    Score score(JsonNode predictions) {
        List<Double> precisions = new ArrayList<>();
        List<Double> recalls = new ArrayList<>();
        for (String id : ids()) {
            Map<List<String>, Integer> expected =
                    shingles(gold.path(id).path("articleBody").asText());
            Map<List<String>, Integer> found =
                    shingles(predictions.path(id).path("articleBody").asText());
            double hits = 0;
            for (var shingle : found.entrySet()) {
                hits += Math.min(shingle.getValue(), expected.getOrDefault(shingle.getKey(), 0));
            }
            if (!found.isEmpty()) {
                precisions.add(hits / sum(found));
            }
            if (!expected.isEmpty()) {
                recalls.add(hits / sum(expected));
            }
        }
        double precision = mean(precisions);
        double recall = mean(recalls);
        return new Score(2 * precision * recall / (precision + recall), precision, recall);
    }

    /// The extracted body before dateline and notes come off, as the benchmark's gold keeps them.
    static String hearsay(byte[] bytes) {
        Draft draft = Page.read(TextDecoder.decode(bytes, null, true), Hints.NONE);
        return String.join("\n\n", draft.paragraphs());
    }

    static String readability(byte[] bytes) {
        String markup = TextDecoder.decode(bytes, null, true);
        String content =
                new Readability4J("https://example.org/", markup).parse().getContent();
        return content == null
                ? ""
                : String.join(
                        "\n\n",
                        Blocks.in(Jsoup.parse(content).body()).stream()
                                .map(Block::text)
                                .toList());
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        gold.fieldNames().forEachRemaining(ids::add);
        return ids;
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(match -> match.group()).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < words.size() && (i == 0 || i + SHINGLE <= words.size()); i++) {
            shingles.merge(words.subList(i, Math.min(i + SHINGLE, words.size())), 1, Integer::sum);
        }
        return shingles;
    }

    private static int sum(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
