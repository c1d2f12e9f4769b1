package org.hearsay.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an archive holds, and how it came about: the file `_manifest.json`, written last, so that it never tells of
/// what
/// is not there.
///
/// @param schema [Schema#VERSION]
/// @param model the encoder that read all of it; `null` as long as nothing was read
/// @param months what stands in each partition now
/// @param runs in their order
/// @param derived by the name of a data set that follows from the others, the run after which it was made and its
///     rows
public record Manifest(
        String schema,
        @Nullable Model model,
        SortedMap<String, Counts> months,
        List<Run> runs,
        SortedMap<String, Derived> derived) {

    static final Manifest EMPTY = new Manifest(Schema.VERSION, null, new TreeMap<>(), List.of(), new TreeMap<>());

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// As [org.hearsay.model.ModelVersion].
    public record Model(String version, String sha256) {}

    /// Numbers of rows.
    public record Counts(long articles, long statements, long times, long figures, long rejects) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    articles + other.articles,
                    statements + other.statements,
                    times + other.times,
                    figures + other.figures,
                    rejects + other.rejects);
        }

        private Counts withRejects(long number) {
            return new Counts(articles, statements, times, figures, number);
        }
    }

    /// One run of the job.
    ///
    /// @param id as the names of its files begin
    /// @param at when it was published, ISO 8601
    /// @param mode as the user chose it
    /// @param inputs number of files
    /// @param bytes of the files as they stand
    /// @param added what it wrote
    /// @param rejects numbers by reason
    public record Run(
            String id, String at, String mode, int inputs, long bytes, Counts added, SortedMap<String, Long> rejects) {}

    /// A data set that follows from the others.
    public record Derived(String run, long rows) {}

    /// All months together.
    public Counts total() {
        return months.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /// This one after a run.
    ///
    /// @param added what the run wrote, by month
    /// @param mode what it did with what stood there
    Manifest after(Run run, Model by, Map<String, Counts> added, Mode mode) {
        SortedMap<String, Counts> now = new TreeMap<>(months);
        added.forEach((month, counts) -> {
            Counts before = now.getOrDefault(month, Counts.NONE);
            now.put(
                    month,
                    switch (mode) {
                        case append -> before.plus(counts);
                        case overwrite_months -> counts.articles() > 0 ? counts : before.withRejects(counts.rejects());
                    });
        });
        List<Run> all = new ArrayList<>(runs);
        all.add(run);
        return new Manifest(schema, by, now, List.copyOf(all), derived);
    }

    /// This one after a data set was made anew.
    Manifest with(String name, Derived made) {
        SortedMap<String, Derived> now = new TreeMap<>(derived);
        now.put(name, made);
        return new Manifest(schema, model, months, runs, now);
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest is JSON", e);
        }
    }

    /// @param where what to call it in a message
    /// @throws ArchiveException if it is none, or one of a later version
    static Manifest of(String json, String where) {
        Manifest manifest;
        try {
            manifest = MAPPER.readValue(json, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new ArchiveException(
                    where + ": no manifest of an archive (" + e.getOriginalMessage() + "); restore it", e);
        }
        if (!Schema.VERSION.equals(manifest.schema())) {
            throw new ArchiveException(where + ": written as " + manifest.schema() + " and this version knows "
                    + Schema.VERSION + "; use a newer Hearsay");
        }
        return manifest;
    }
}
