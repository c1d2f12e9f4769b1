package org.hearsay.app.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.hearsay.json.RecordJson;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.CorrectionJson;
import org.hearsay.ledger.correction.Corrections;
import org.jspecify.annotations.Nullable;

/// Writes all of a ledger. Ledgers with the same readings give the same bytes, however and whenever they got them.
public final class Export {

    private final Corrections corrections;
    private final OutputStream out;
    private @Nullable Reading last;
    private boolean any;

    private Export(Corrections corrections, OutputStream out) {
        this.corrections = corrections;
        this.out = out;
    }

    /// Every reading as one line of JSON, then every correction.
    ///
    /// @return whether there was any
    public static boolean jsonLines(Ledger ledger, OutputStream out) throws IOException {
        Export export = new Export(ledger.corrections(), new BufferedOutputStream(out, 1 << 16));
        export.run(ledger, export::line);
        export.corrections.all().forEach(export::line);
        export.out.flush();
        return export.any;
    }

    /// The statements of each article's current reading as corrections leave it, under a header.
    ///
    /// @return whether there was any reading
    public static boolean csv(Ledger ledger, OutputStream out) throws IOException {
        Export export = new Export(ledger.corrections(), new BufferedOutputStream(out, 1 << 16));
        export.write(StatementTable.HEADER);
        export.run(ledger, export::currentOnly);
        export.rows(export.last);
        export.out.flush();
        return export.any;
    }

    private void run(Ledger ledger, Consumer<Reading> sink) throws IOException {
        try {
            ledger.forEachReading(sink);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void line(Reading reading) {
        any = true;
        write(RecordJson.line(reading.record()) + "\n");
    }

    private void line(Correction correction) {
        any = true;
        write(CorrectionJson.line(correction) + "\n");
    }

    /// An article's readings follow one another, the current one last.
    private void currentOnly(Reading reading) {
        any = true;
        if (last != null && !last.id().equals(reading.id())) {
            rows(last);
        }
        last = reading;
    }

    private void rows(@Nullable Reading reading) {
        if (reading != null) {
            write(StatementTable.lines(corrections.apply(reading.record()).record()));
        }
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
