package org.hearsay;

import java.util.List;
import org.hearsay.attribute.Attributor;
import org.hearsay.encode.Encoder;
import org.hearsay.encode.Labels;
import org.hearsay.model.Article;
import org.hearsay.model.Figure;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.hearsay.quantity.FigureReader;
import org.hearsay.time.TimeReader;

/// Reads an article: article in, record out.
///
/// Costly to open, as it loads the encoder; cheap to ask. Thread-safe: share one among all threads.
public final class Reader implements AutoCloseable {

    private final Encoder encoder;
    private final Attributor attributor;
    private final TimeReader timeReader;
    private final FigureReader figureReader;

    private Reader(Encoder encoder, TimeReader timeReader, FigureReader figureReader) {
        this.encoder = encoder;
        this.attributor = new Attributor(encoder::label);
        this.timeReader = timeReader;
        this.figureReader = figureReader;
    }

    /// A reader with the encoder that comes with the library. The encoder loads on a thread of its own beside the
    /// rules.
    ///
    /// @throws org.hearsay.encode.EncoderException if the encoder cannot be loaded
    public static Reader open() {
        Aside<Encoder> encoder = Aside.begin(Encoder::load);
        Attributor.loadWordLists();
        TimeReader times = new TimeReader();
        FigureReader figures = new FigureReader();
        return new Reader(encoder.get(), times, figures);
    }

    /// A reader with `encoder`, which is closed with it.
    public static Reader of(Encoder encoder) {
        return new Reader(encoder, new TimeReader(), new FigureReader());
    }

    /// What `article` says. The same article gives the same record, whatever is read beside it.
    public Record read(Article article) {
        String text = article.text();
        Labels labels = encoder.label(text);
        List<Statement> statements = attributor.read(article, labels);
        List<TimeExpression> times = timeReader.read(text, article.published());
        List<Figure> figures =
                figureReader.read(text, times.stream().map(TimeExpression::span).toList());
        return Holdings.record(article, statements, times, figures, encoder.version());
    }

    /// Which encoder reads.
    public ModelVersion version() {
        return encoder.version();
    }

    @Override
    public void close() {
        encoder.close();
    }
}
