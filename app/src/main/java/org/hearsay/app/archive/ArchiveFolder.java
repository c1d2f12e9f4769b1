package org.hearsay.app.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.Hardwood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hearsay.json.RecordFormatException;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// The records of an archive on this machine's disk. For one thread.
public final class ArchiveFolder {

    private static final String MANIFEST = "_manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA = "hearsay.archive/1";
    private static final List<String> PARTS = List.of("statements", "times", "figures");

    /// The library tells which of its parts this machine can use; held, so that the level stays.
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final Path folder;

    private ArchiveFolder(Path folder) {
        this.folder = folder;
    }

    /// What takes a record.
    @FunctionalInterface
    public interface Sink {
        void accept(Record record) throws IOException;
    }

    /// @throws ArchiveFormatException if there is no archive in this folder, or one of a later version
    public static ArchiveFolder open(Path folder) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw new ArchiveFormatException(
                    folder + ": no archive, as it has no " + MANIFEST + "; give a folder that 'hearsay archive' wrote");
        }
        JsonNode root = JSON.readTree(manifest.toFile());
        String schema = root.path("schema").asText();
        if (!schema.equals(SCHEMA)) {
            throw new ArchiveFormatException(manifest + ": written as '" + schema + "' and this version knows " + SCHEMA
                    + "; use the Hearsay that wrote it");
        }
        return new ArchiveFolder(folder);
    }

    /// Gives each record that `filter` wants to `sink`: by month (the one of unknown days last), then by id.
    ///
    /// @throws ArchiveFormatException if a row contradicts itself or a file is damaged; those before it were given
    public void forEach(ArchiveFilter filter, Sink sink) throws IOException {
        Path articles = folder.resolve("articles");
        if (!Files.isDirectory(articles)) {
            return;
        }
        List<Path> months;
        try (Stream<Path> each = Files.list(articles)) {
            months = each.filter(Files::isDirectory).sorted().toList();
        }
        for (Path month : months) {
            String name = String.valueOf(month.getFileName());
            if (filter.acceptsMonth(name.substring(name.indexOf('=') + 1))) {
                month(name, filter, sink);
            }
        }
    }

    private void month(String name, ArchiveFilter filter, Sink sink) throws IOException {
        try (Hardwood hardwood = Hardwood.create();
                Rows articles = rows(hardwood, "articles", name, "id");
                Rows statements = rows(hardwood, PARTS.get(0), name, "article");
                Rows times = rows(hardwood, PARTS.get(1), name, "article");
                Rows figures = rows(hardwood, PARTS.get(2), name, "article")) {
            for (ObjectNode row = articles.next(); row != null; row = articles.next()) {
                String id = row.path("id").asText();
                ObjectNode json = JSON.createObjectNode();
                json.put("schema", RecordJson.SCHEMA);
                json.set("model", row.remove("model"));
                json.set("article", row);
                json.set("statements", parts(statements, id));
                json.set("times", parts(times, id));
                json.set("figures", parts(figures, id));
                Record record = record(json, name, id);
                if (filter.accepts(record)) {
                    sink.accept(record);
                }
            }
        }
    }

    private Rows rows(Hardwood hardwood, String dataSet, String month, String key) throws IOException {
        Path within = folder.resolve(dataSet).resolve(month);
        return Rows.open(hardwood, files(within), key);
    }

    private static List<Path> files(Path within) throws IOException {
        if (!Files.isDirectory(within)) {
            return List.of();
        }
        try (Stream<Path> each = Files.list(within)) {
            return each.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    /// The rows of one article, in the order of their numbers.
    private static ArrayNode parts(Rows rows, String article) throws ArchiveFormatException {
        ArrayNode parts = JSON.createArrayNode();
        for (@Nullable ObjectNode row = rows.nextOf(article); row != null; row = rows.nextOf(article)) {
            parts.add(row);
        }
        return parts;
    }

    private Record record(ObjectNode json, String month, String id) throws ArchiveFormatException {
        try {
            return RecordJson.read(json.toString());
        } catch (RecordFormatException e) {
            throw new ArchiveFormatException("%s: %s, article %s: no record (%s); write the month anew"
                    .formatted(folder, month, id, e.getMessage()));
        }
    }
}
