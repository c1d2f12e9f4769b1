package org.hearsay.ledger.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.hearsay.json.RecordFormatException;
import org.hearsay.json.RecordJson;
import org.hearsay.ledger.Reading;
import org.hearsay.model.Record;

/// A record as the file keeps it: its JSON, which alone is several times the article, compressed by zlib with a
/// dictionary of what every record says (<https://www.rfc-editor.org/rfc/rfc1950>, FDICT). The dictionary is part of
/// the file's format and never changes. Ledgers of schema 2 and before hold records without.
final class StoredRecord {

    private static final byte[] DICTIONARY = dictionary();
    private static final int BUFFER = 1 << 14;

    /// Up to level 6 the file would not get smaller by a hundredth, and twice the time would be spent.
    private static final int LEVEL = 4;

    private StoredRecord() {}

    static byte[] of(Record record) {
        byte[] json = RecordJson.line(record).getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length / 3);
        byte[] buffer = new byte[BUFFER];
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(json);
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return out.toByteArray();
    }

    /// @throws IOException if these bytes are no record
    private static Record read(byte[] bytes) throws IOException {
        try {
            return RecordJson.read(new String(inflated(bytes), UTF_8));
        } catch (DataFormatException | IllegalArgumentException | RecordFormatException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    /// @param at as the file keeps it: milliseconds since 1970
    /// @throws SQLException if these bytes are no record
    static Reading reading(long at, byte[] bytes) throws SQLException {
        try {
            return new Reading(read(bytes), Instant.ofEpochMilli(at));
        } catch (IOException e) {
            throw new SQLException("a record in it is damaged: " + e.getMessage(), "", Failure.CORRUPT, e);
        }
    }

    /// @throws IllegalArgumentException if they were compressed with another dictionary
    private static byte[] inflated(byte[] bytes) throws DataFormatException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4 * bytes.length);
        byte[] buffer = new byte[BUFFER];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes);
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && inflater.needsDictionary()) {
                    inflater.setDictionary(DICTIONARY);
                } else if (count == 0 && inflater.needsInput()) {
                    throw new IOException("it ends too early");
                }
                out.write(buffer, 0, count);
            }
        }
        return out.toByteArray();
    }

    private static byte[] dictionary() {
        try (InputStream in = StoredRecord.class.getResourceAsStream("record-dictionary-1.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: record-dictionary-1.txt");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("record-dictionary-1.txt", e);
        }
    }
}
