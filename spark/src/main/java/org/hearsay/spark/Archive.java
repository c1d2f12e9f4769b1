package org.hearsay.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/// A folder of data sets in Parquet on any file system of Hadoop's.
///
/// What a run writes lies in `_staging` until all of it is there. Then the names of all files to move and to remove,
/// and
/// the new manifest, are written to `_journal.json`: from there on the run has happened. Each step from the journal
/// may
/// be
/// done twice, so a crash in the middle is made up for by whoever opens the archive next.
///
/// For one thread, and for one process at a time: `_lock.json` says which.
final class Archive implements AutoCloseable {

    private static final String MANIFEST = "_manifest.json";
    private static final String JOURNAL = "_journal.json";
    private static final String LOCK = "_lock.json";
    private static final String STAGING = "_staging";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final FileSystem files;
    private final String run;

    private Archive(Path folder, FileSystem files, String run) {
        this.folder = folder;
        this.files = files;
        this.run = run;
    }

    /// What a publication does.
    ///
    /// @param moves from where to where
    /// @param removes files that are replaced
    /// @param manifest as it is then
    record Journal(Map<String, String> moves, List<String> removes, String manifest) {}

    /// Opens the archive for writing, and first brings to an end what a crash has left.
    ///
    /// @param run a name for what will be written, new each time
    /// @param takeOver whether to take it from another process that is known to be gone
    /// @throws ArchiveException if another process has it
    static Archive open(String folder, Configuration configuration, String run, boolean takeOver) throws IOException {
        Path path = new Path(folder);
        FileSystem files = path.getFileSystem(configuration);
        Archive archive = new Archive(files.makeQualified(path), files, run);
        files.mkdirs(archive.folder);
        archive.lock(takeOver);
        try {
            archive.finish();
            files.delete(archive.at(STAGING), true);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
        return archive;
    }

    Manifest manifest() throws IOException {
        return files.exists(at(MANIFEST))
                ? Manifest.of(read(MANIFEST), at(MANIFEST).toString())
                : Manifest.EMPTY;
    }

    /// Where the run writes a data set before it is published.
    String staged(String dataSet) {
        return new Path(new Path(at(STAGING), run), dataSet).toString();
    }

    /// Where a data set stands.
    String published(String dataSet) {
        return at(dataSet).toString();
    }

    boolean has(String dataSet) throws IOException {
        return files.exists(at(dataSet)) && !parquet(at(dataSet)).isEmpty();
    }

    /// Publishes staged data sets.
    ///
    /// @param replaced of each data set, the partitions (`month=2031-05`, or the empty name for all of it)
    ///     whose files are removed
    void publish(Map<String, Set<String>> replaced, Manifest manifest) throws IOException {
        Map<String, String> moves = new LinkedHashMap<>();
        List<String> removes = new ArrayList<>();
        for (Map.Entry<String, Set<String>> each : replaced.entrySet()) {
            for (String partition : each.getValue()) {
                Path gone = partition.isEmpty() ? at(each.getKey()) : new Path(at(each.getKey()), partition);
                parquet(gone).forEach(file -> removes.add(file.toString()));
            }
            Path from = new Path(staged(each.getKey()));
            int number = 0;
            for (Path file : parquet(from)) {
                Path parent = file.getParent();
                Path to = parent.equals(from) ? at(each.getKey()) : new Path(at(each.getKey()), parent.getName());
                moves.put(file.toString(), new Path(to, "%s-%05d.parquet".formatted(run, number++)).toString());
            }
        }
        write(JOURNAL, MAPPER.writeValueAsString(new Journal(moves, removes, manifest.json())));
        finish();
    }

    /// Does what the journal says, if there is one.
    private void finish() throws IOException {
        if (!files.exists(at(JOURNAL))) {
            return;
        }
        Journal journal;
        try {
            journal = MAPPER.readValue(read(JOURNAL), Journal.class);
        } catch (JsonProcessingException e) {
            // Cut short while it was written: then nothing of it has been done.
            files.delete(at(JOURNAL), false);
            return;
        }
        for (String gone : journal.removes()) {
            files.delete(new Path(gone), false);
        }
        for (Map.Entry<String, String> move : journal.moves().entrySet()) {
            Path from = new Path(move.getKey());
            Path to = new Path(move.getValue());
            if (files.exists(from)) {
                files.mkdirs(to.getParent());
                if (!files.rename(from, to)) {
                    throw new IOException(from + ": cannot be moved to " + to);
                }
            }
        }
        write(MANIFEST, journal.manifest());
        files.delete(at(JOURNAL), false);
        files.delete(at(STAGING), true);
    }

    /// Its Parquet files, partitions below included, in order of their names.
    private List<Path> parquet(Path below) throws IOException {
        List<Path> found = new ArrayList<>();
        if (files.exists(below)) {
            RemoteIterator<LocatedFileStatus> each = files.listFiles(below, true);
            while (each.hasNext()) {
                FileStatus file = each.next();
                if (file.getPath().getName().endsWith(".parquet")) {
                    found.add(file.getPath());
                }
            }
        }
        found.sort(null);
        return found;
    }

    private void lock(boolean takeOver) throws IOException {
        if (takeOver) {
            files.delete(at(LOCK), false);
        }
        String owner = "%s, process %d, run %s"
                .formatted(
                        java.net.InetAddress.getLocalHost().getHostName(),
                        ProcessHandle.current().pid(),
                        run);
        try (OutputStream out = files.create(at(LOCK), false)) {
            out.write(owner.getBytes(UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw new ArchiveException(
                    folder + ": being written by another process (" + read(LOCK)
                            + "); wait for it, or if it is gone say --take-over",
                    e);
        }
    }

    private Path at(String name) {
        return new Path(folder, name);
    }

    private String read(String name) throws IOException {
        try (InputStream in = files.open(at(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void write(String name, String content) throws IOException {
        try (OutputStream out = files.create(at(name), true)) {
            out.write(content.getBytes(UTF_8));
        }
    }

    @Override
    public void close() {
        try {
            files.delete(at(LOCK), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
