package org.hearsay.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Where brat's files may go.
public final class BratFiles {

    /// Every file of a ZIP archive has this time, so that equal exports are equal bytes.
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BratFiles() {}

    /// A folder that is there.
    public static Brat.Files folder(Path folder) {
        return new Brat.Files() {
            @Override
            public void put(String name, byte[] bytes) throws IOException {
                Files.write(folder.resolve(name), bytes);
            }

            @Override
            public void finish() {}
        };
    }

    /// A ZIP archive.
    ///
    /// @param out stays open
    public static Brat.Files zip(OutputStream out) {
        ZipOutputStream zip = new ZipOutputStream(out);
        return new Brat.Files() {
            @Override
            public void put(String name, byte[] bytes) throws IOException {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LONG_AGO);
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }

            @Override
            public void finish() throws IOException {
                zip.finish();
            }
        };
    }
}
