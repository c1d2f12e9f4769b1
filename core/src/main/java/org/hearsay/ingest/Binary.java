package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bytes that are no text, told by their first bytes or by NULs.
final class Binary {

    private record Magic(int offset, byte[] bytes, String name) {}

    private static final int SAMPLE = 8192;

    private static final List<Magic> MAGICS = List.of(
            magic(0, "%PDF-", "a PDF document"),
            magic(0, "PK\u0003\u0004", "a ZIP archive, or an office document or e-book in one"),
            magic(0, "PK\u0005\u0006", "an empty ZIP archive"),
            magic(0, "\u0089PNG", "a PNG image"),
            magic(0, "\u00ff\u00d8\u00ff", "a JPEG image"),
            magic(0, "GIF8", "a GIF image"),
            magic(8, "WEBP", "a WebP image"),
            magic(0, "II*\0", "a TIFF image"),
            magic(0, "MM\0*", "a TIFF image"),
            magic(0, "\u001f\u008b", "a gzip archive"),
            magic(0, "BZh", "a bzip2 archive"),
            magic(0, "\u00fd7zXZ", "an xz archive"),
            magic(0, "7z\u00bc\u00af", "a 7-Zip archive"),
            magic(0, "(\u00b5/\u00fd", "a zstd archive"),
            magic(0, "Rar!", "a RAR archive"),
            magic(257, "ustar", "a tar archive"),
            magic(0, "\u00d0\u00cf\u0011\u00e0", "an old Office document"),
            magic(0, "{\\rtf", "an RTF document"),
            magic(0, "SQLite format 3", "an SQLite database"),
            magic(0, "\u007fELF", "a program"),
            magic(0, "MZ\u0090", "a program"),
            magic(0, "\u00ca\u00fe\u00ba\u00be", "a Java class"),
            magic(0, "OggS", "an Ogg recording"),
            magic(0, "ID3", "an MP3 recording"),
            magic(4, "ftyp", "an MP4 recording"),
            magic(0, "PAR1", "a Parquet file"));

    private Binary() {}

    /// Where the bytes stop being text and what they look like, e.g. `byte 0: a PDF document`; `null` if they may
    /// be text. UTF-16 and UTF-32, which hold NULs, may.
    static @Nullable String seenIn(byte[] bytes) {
        for (Magic magic : MAGICS) {
            if (startsWith(bytes, magic.offset, magic.bytes)) {
                return "byte " + magic.offset + ": " + magic.name;
            }
        }
        if (TextDecoder.wideCharset(bytes) != null) {
            return null;
        }
        int controls = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return "byte " + i + ": NUL";
            }
            if (i < sample && isControl(bytes[i])) {
                controls++;
            }
        }
        return controls * 10 > sample ? controls + " control characters in the first " + sample + " bytes" : null;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b;
    }

    private static boolean startsWith(byte[] bytes, int offset, byte[] start) {
        return bytes.length >= offset + start.length
                && java.util.Arrays.equals(bytes, offset, offset + start.length, start, 0, start.length);
    }

    private static Magic magic(int offset, String bytes, String name) {
        return new Magic(offset, bytes.getBytes(StandardCharsets.ISO_8859_1), name);
    }
}
