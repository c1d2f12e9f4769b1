package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.hearsay.app.page.PageWriter;
import org.hearsay.app.terminal.RecordPrinter;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Record;

/// Where records go, one after the other, in the order read.
interface Output extends AutoCloseable {

    void write(Record record) throws IOException;

    /// Completes what was written; not called after a failure.
    default void finish() throws IOException {}

    @Override
    default void close() throws IOException {}

    /// For people.
    static Output text(OutputStream out, RecordPrinter printer) {
        return new Output() {
            private boolean begun;

            @Override
            public void write(Record record) throws IOException {
                emit(out, (begun ? printer.separator() : "") + printer.print(record));
                begun = true;
            }
        };
    }

    /// One JSON value a line.
    static Output jsonLines(OutputStream out) {
        return record -> emit(out, RecordJson.line(record) + "\n");
    }

    /// One indented JSON value.
    static Output json(OutputStream out) {
        return record -> emit(out, RecordJson.indented(record) + "\n");
    }

    /// An array of indented JSON values, empty if nothing is written.
    static Output jsonArray(OutputStream out) {
        return new Output() {
            private boolean begun;

            @Override
            public void write(Record record) throws IOException {
                emit(out, (begun ? ",\n" : "[\n") + RecordJson.indented(record));
                begun = true;
            }

            @Override
            public void finish() throws IOException {
                emit(out, begun ? "\n]\n" : "[]\n");
            }
        };
    }

    /// One HTML file.
    static Output page(Path file) throws IOException {
        PageWriter page = new PageWriter(file);
        return new Output() {
            @Override
            public void write(Record record) throws IOException {
                page.add(record);
            }

            @Override
            public void finish() throws IOException {
                page.finish();
            }

            @Override
            public void close() throws IOException {
                page.close();
            }
        };
    }

    private static void emit(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
