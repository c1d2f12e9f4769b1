package org.hearsay.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/// One file to read.
///
/// @param number its place among all inputs, from 0: of two copies of one article the first is kept
/// @param uri with its file system
/// @param bytes as it stands there
record InputFile(int number, String uri, long bytes) implements Serializable {

    private static final List<String> ENDINGS =
            List.of(".warc", ".jsonl", ".ndjson", ".json", ".xml", ".rss", ".atom", ".txt", ".html", ".htm");

    /// The files that these globs name, in the order of the globs and then of their paths; a folder stands for the
    /// files
    /// in it and below whose names say that they hold articles.
    ///
    /// @throws ArchiveException if a glob names nothing
    static List<InputFile> of(List<String> globs, Configuration configuration) throws IOException {
        List<FileStatus> found = new ArrayList<>();
        for (String glob : globs) {
            Path path = new Path(glob);
            FileSystem files = path.getFileSystem(configuration);
            FileStatus[] matches = files.globStatus(path);
            if (matches == null || matches.length == 0) {
                throw new ArchiveException(glob + ": no such file; check the name, the pattern and the file system");
            }
            for (FileStatus match : matches) {
                List<FileStatus> below = below(files, match);
                if (below.isEmpty()) {
                    throw new ArchiveException(match.getPath() + ": no articles in this folder; put .warc.gz or .jsonl "
                            + "files there, or name the file");
                }
                found.addAll(below);
            }
        }
        List<InputFile> inputs = new ArrayList<>();
        for (FileStatus file : found) {
            inputs.add(new InputFile(inputs.size(), file.getPath().toString(), file.getLen()));
        }
        return List.copyOf(inputs);
    }

    private static List<FileStatus> below(FileSystem files, FileStatus match) throws IOException {
        if (!match.isDirectory()) {
            return List.of(match);
        }
        List<FileStatus> below = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> each = files.listFiles(match.getPath(), true);
        while (each.hasNext()) {
            FileStatus file = each.next();
            if (isCandidate(file.getPath().getName())) {
                below.add(file);
            }
        }
        below.sort(Comparator.comparing(file -> file.getPath().toString()));
        return below;
    }

    private static boolean isCandidate(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".")
                && !lower.startsWith("_")
                && Stream.of("", ".gz")
                        .anyMatch(packed -> ENDINGS.stream().anyMatch(ending -> lower.endsWith(ending + packed)));
    }

    /// What an article from here calls its origin: the plain path of a file on this machine, as `hearsay add` has it.
    String origin() {
        java.net.URI place = new Path(uri).toUri();
        return "file".equals(place.getScheme()) ? place.getPath() : uri;
    }
}
