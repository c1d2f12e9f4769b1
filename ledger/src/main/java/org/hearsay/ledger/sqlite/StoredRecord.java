package org.hearsay.ledger.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.hearsay.json.RecordFormatException;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Record;

/// A record as the file keeps it: its JSON, compressed by zlib, as the JSON alone is several times the article.
final class StoredRecord {

    private StoredRecord() {}

    static byte[] of(Record record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(RecordJson.line(record).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /// @throws IOException if these bytes are no record
    static Record read(byte[] bytes) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return RecordJson.read(new String(in.readAllBytes(), UTF_8));
        } catch (RecordFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
