package org.hearsay.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import org.hearsay.app.fetch.Address;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.InputFiles;
import org.hearsay.ingest.container.Container;
import org.hearsay.ingest.container.Containers;
import org.hearsay.ingest.container.Piece;
import org.jspecify.annotations.Nullable;

/// The pieces of all that the arguments name, one input open at a time. For one thread.
final class Inputs implements Iterator<Piece>, AutoCloseable {

    private final Screen screen;
    private final InputFiles files;
    private final Iterator<String> origins;
    private final Containers containers;
    private final Hints hints;
    private final Web web;
    private final BooleanSupplier stopped;
    private @Nullable Container open = null;
    private String origin = "";
    private @Nullable Piece next;
    private long bytes;

    /// @param stopped whether to give no further piece
    Inputs(
            Screen screen,
            List<String> arguments,
            Containers containers,
            Hints hints,
            Web web,
            BooleanSupplier stopped) {
        this.screen = screen;
        this.files = InputFiles.of(arguments);
        this.origins = files.origins().iterator();
        this.containers = containers;
        this.hints = hints;
        this.web = web;
        this.stopped = stopped;
        this.open = Container.of(
                files.rejected().stream().<Piece>map(Piece.Refused::new).toList());
    }

    @Override
    public boolean hasNext() {
        while (next == null && !stopped.getAsBoolean()) {
            if (open == null && !origins.hasNext()) {
                return false;
            }
            if (open == null) {
                origin = origins.next();
                open = open(origin);
            }
            next = open.next();
            if (next == null) {
                web.wholly(origin);
                close();
            }
        }
        return next != null && !stopped.getAsBoolean();
    }

    @Override
    public Piece next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Piece piece = next;
        next = null;
        return piece;
    }

    /// Bytes read so far of files.
    long bytes() {
        return bytes;
    }

    /// Bytes of all files; 0 if that cannot be told, as of a stream or the network.
    long totalBytes() {
        long total = 0;
        for (String each : files.origins()) {
            try {
                if (!isFile(each)) {
                    return 0;
                }
                total += Files.size(Path.of(each));
            } catch (IOException | InvalidPathException e) {
                // Reading it will say what is wrong.
            }
        }
        return total;
    }

    private static boolean isFile(String origin) {
        return !origin.equals(ArticleReader.STANDARD_INPUT) && !Address.is(origin);
    }

    private Container open(String input) {
        if (input.equals(ArticleReader.STANDARD_INPUT)) {
            return containers.open(screen.in(), input, null, hints);
        }
        if (Address.is(input)) {
            return web.open(input);
        }
        try {
            Path file = Path.of(input);
            if (Files.exists(file) && !Files.isDirectory(file)) {
                return containers.open(
                        new CountedStream(new BufferedInputStream(Files.newInputStream(file)), n -> bytes += n),
                        input,
                        null,
                        hints);
            }
        } catch (IOException | InvalidPathException e) {
            // Reading it as one article says what is wrong.
        }
        return Container.of(List.of(new Piece.Held(input, () -> new ArticleReader().read(input, hints))));
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // What was wanted of it has been read.
            }
            open = null;
        }
    }
}
