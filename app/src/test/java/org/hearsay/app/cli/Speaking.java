package org.hearsay.app.cli;

import java.util.List;
import java.util.Locale;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;

/// A record of one statement, as if it had been read.
final class Speaking {

    private Speaking() {}

    /// Its line of JSON, with a line break.
    static String line(String headline, String name, String kind, String content) {
        String text = name + " said that " + content + ".";
        int start = text.length() - 1 - content.length();
        Article article = new Article(
                headline + ".txt", null, "The Post", headline, List.of(), null, null, null, "en", "CC0-1.0", text);
        Statement statement = new Statement(
                "s1",
                Passage.of(0, name.length()),
                null,
                Passage.of(start, text.length() - 1),
                new Speaker(name, SpeakerKind.valueOf(kind.toUpperCase(Locale.ROOT)), null, null),
                List.of(),
                Form.INDIRECT,
                Act.ASSERT,
                false,
                Certainty.CERTAIN,
                null,
                List.of(),
                List.of(),
                0.5);
        Record record = new Record(
                article, List.of(statement), List.of(), List.of(), new ModelVersion("by-hand", "1".repeat(64)));
        return RecordJson.line(record) + "\n";
    }
}
