package org.hearsay.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearsay.json.RecordJson;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.CorrectionJson;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;

/// Forms of lines.
public final class TextExport {

    private TextExport() {}

    /// Every reading as one line of JSON, whole, then every correction, as `hearsay import` reads it.
    public static Exporter jsonLines(OutputStream out) {
        return new Lines(out, "", true) {
            @Override
            String lines(Record record, List<Statement> statements) {
                return RecordJson.line(record) + "\n";
            }

            @Override
            public void add(Correction correction) throws IOException {
                out.write((CorrectionJson.line(correction) + "\n").getBytes(UTF_8));
            }
        };
    }

    /// The statements of each article, a line each, under a header.
    public static Exporter csv(OutputStream out) {
        return new Lines(out, StatementTable.HEADER, false) {
            @Override
            String lines(Record record, List<Statement> statements) {
                return StatementTable.lines(record.article(), statements);
            }
        };
    }

    /// Each article as one line of JSON, as Citron answers.
    public static Exporter citron(OutputStream out) {
        return new Lines(out, "", false) {
            @Override
            String lines(Record record, List<Statement> statements) {
                return Citron.answer(record, statements) + "\n";
            }
        };
    }

    private abstract static class Lines implements Exporter {

        private final OutputStream out;
        private final String header;
        private final boolean everyReading;
        private boolean begun;

        Lines(OutputStream out, String header, boolean everyReading) {
            this.out = out;
            this.header = header;
            this.everyReading = everyReading;
        }

        abstract String lines(Record record, List<Statement> statements);

        @Override
        public boolean takesEveryReading() {
            return everyReading;
        }

        @Override
        public void add(Record record, List<Statement> statements) throws IOException {
            begin();
            out.write(lines(record, statements).getBytes(UTF_8));
        }

        @Override
        public void finish() throws IOException {
            begin();
            out.flush();
        }

        private void begin() throws IOException {
            if (!begun) {
                begun = true;
                out.write(header.getBytes(UTF_8));
            }
        }
    }
}
