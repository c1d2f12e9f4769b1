package org.hearsay.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Dateline;

/// Turns a draft into an article: takes dateline, credit and licence sentence out of the body, and settles each
/// field by trust: hints first, then what the format says, then what the text says.
final class Finisher {

    private Finisher() {}

    static Article finish(Draft draft, String origin, Hints hints) {
        BackMatter back = BackMatter.of(draft.paragraphs());
        Metadata known = Metadata.of(hints)
                .orElse(draft.metadata())
                .orElse(new Metadata(null, back.outlet(), null, List.of(), null, null, back.licence()));
        List<String> paragraphs = new ArrayList<>(back.paragraphs());
        DatelineParser.Found found = DatelineParser.parse(paragraphs.getFirst(), known.published());
        Dateline dateline = null;
        LocalDate published = known.published();
        if (found != null) {
            dateline = found.dateline();
            paragraphs.set(0, paragraphs.getFirst().substring(found.end()));
            published = published != null ? published : dateline.date();
        }
        String text = String.join("\n\n", paragraphs);
        return new Article(
                origin,
                known.url(),
                known.outlet(),
                known.headline(),
                known.byline(),
                dateline,
                back.credit(),
                published,
                LanguageDetector.of(text, known.language()),
                known.licence(),
                text);
    }
}
