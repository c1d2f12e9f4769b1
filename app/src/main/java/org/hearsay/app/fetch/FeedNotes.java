package org.hearsay.app.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is remembered of each address from one poll to the next: its validators, and which of its links were read.
///
/// A file beside the ledger, `LEDGER.feeds.json`, and not part of it: a ledger only grows and is exported whole, while
/// this is overwritten at each poll, belongs to this machine, and may be lost at the cost of one more download. It is
/// written after the ledger has acknowledged what was read, so it never knows more than the ledger. Thread-safe.
public final class FeedNotes {

    /// @param validators to ask whether the document has changed
    /// @param read links of it that need not be fetched again
    private record Note(Validators validators, List<String> read) {}

    /// A feed of more links forgets the oldest.
    private static final int MOST_LINKS = 10_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final @Nullable Path file;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    private FeedNotes(@Nullable Path file) {
        this.file = file;
    }

    /// Notes that are forgotten at the end.
    public static FeedNotes none() {
        return new FeedNotes(null);
    }

    /// The notes beside a ledger; none if there is no such file or it is damaged.
    public static FeedNotes beside(Path ledger) throws IOException {
        Path file = ledger.resolveSibling(ledger.getFileName() + ".feeds.json");
        FeedNotes read = new FeedNotes(file);
        if (Files.exists(file)) {
            read.parse(Files.readString(file));
        }
        return read;
    }

    /// What to ask an address with.
    public synchronized Validators validators(String address) {
        Note note = notes.get(address);
        return note == null ? Validators.NONE : note.validators;
    }

    /// The links of a document that were read before.
    public synchronized Set<String> read(String address) {
        Note note = notes.get(address);
        return note == null ? Set.of() : Set.copyOf(note.read);
    }

    /// Notes what is known of an address now.
    ///
    /// @param links those that it has now and that need not be fetched again
    public synchronized void put(String address, Validators validators, List<String> links) {
        notes.put(
                address,
                new Note(validators, List.copyOf(links.subList(Math.max(0, links.size() - MOST_LINKS), links.size()))));
    }

    /// Writes the file, whole or not at all; nothing if there is nothing to note.
    public synchronized void save() throws IOException {
        if (file == null || notes.isEmpty()) {
            return;
        }
        ObjectNode root = MAPPER.createObjectNode();
        notes.forEach((address, note) -> {
            ObjectNode entry = root.putObject(address);
            entry.put("etag", note.validators.etag());
            entry.put("lastModified", note.validators.lastModified());
            ArrayNode links = entry.putArray("read");
            note.read.forEach(links::add);
        });
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void parse(String json) {
        try {
            MAPPER.readTree(json).forEachEntry((address, entry) -> {
                List<String> links = new ArrayList<>();
                entry.path("read").forEach(link -> links.add(link.asText()));
                notes.put(address, new Note(new Validators(text(entry, "etag"), text(entry, "lastModified")), links));
            });
        } catch (JsonProcessingException e) {
            notes.clear();
        }
    }

    private static @Nullable String text(JsonNode entry, String key) {
        return entry.path(key).isTextual() ? entry.path(key).textValue() : null;
    }
}
