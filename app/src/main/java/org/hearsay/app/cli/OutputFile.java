package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.hearsay.app.export.Brat;
import org.hearsay.app.export.BratFiles;

/// A file or folder that is there whole or not at all: it is written beside, under another name, and then renamed.
final class OutputFile {

    /// Writes the content.
    @FunctionalInterface
    interface Writing<T> {

        /// @return whether there was anything to write
        boolean write(T to) throws IOException;
    }

    private OutputFile() {}

    static boolean file(Path file, Writing<OutputStream> writing) throws IOException {
        Path part = beside(file);
        try {
            boolean any;
            try (OutputStream out = Files.newOutputStream(part)) {
                any = writing.write(out);
            }
            rename(part, file);
            return any;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// @throws IOException if there is a folder of that name with something in it
    static boolean folder(Path folder, Writing<Brat.Files> writing) throws IOException {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new IOException(folder + ": there is something of that name; name a new folder, or a .zip file");
        }
        Path part = beside(folder);
        Files.createDirectory(part);
        try {
            boolean any = writing.write(BratFiles.folder(part));
            Files.deleteIfExists(folder);
            rename(part, folder);
            return any;
        } finally {
            delete(part);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static Path beside(Path path) {
        return path.toAbsolutePath()
                .resolveSibling(
                        "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private static void rename(Path part, Path path) throws IOException {
        try {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
