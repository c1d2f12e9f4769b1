package org.hearsay.ingest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// Writes what this reader and Readability4J make of the article extraction benchmark's pages, for its `score.py`:
/// `ExtractionBenchmark FOLDER OUTPUT` reads `FOLDER/html/ID.html.gz` and writes `OUTPUT/hearsay.json` and
/// `OUTPUT/readability4j.json`.
final class ExtractionBenchmark {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ExtractionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        ObjectNode ours = MAPPER.createObjectNode();
        ObjectNode theirs = MAPPER.createObjectNode();
        for (Path file : pages(Path.of(arguments[0]))) {
            String id = file.getFileName().toString().replace(".html.gz", "");
            byte[] bytes = bytes(file);
            ours.putObject(id).put("articleBody", hearsay(bytes));
            if (arguments.length == 2) {
                theirs.putObject(id).put("articleBody", readability(bytes));
            }
        }
        Files.createDirectories(output);
        MAPPER.writeValue(output.resolve("hearsay.json").toFile(), ours);
        MAPPER.writeValue(output.resolve("readability4j.json").toFile(), theirs);
    }

    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("html"))) {
            return files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList();
        }
    }

    static byte[] bytes(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    /// The extracted body as it stands before dateline and notes are taken off, as the benchmark's gold keeps them.
    static String hearsay(byte[] bytes) {
        Draft draft = Page.read(TextDecoder.decode(bytes, null, true), Hints.NONE);
        return String.join("\n\n", draft.paragraphs());
    }

    static String readability(byte[] bytes) {
        String html = TextDecoder.decode(bytes, null, true);
        String content = new Readability4J("https://example.org/", html).parse().getContent();
        return content == null
                ? ""
                : String.join(
                        "\n\n",
                        Blocks.in(Jsoup.parse(content).body()).stream()
                                .map(Block::text)
                                .toList());
    }
}
