package org.hearsay.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Dateline;

/// Turns a draft into an article: takes dateline, credit and licence sentence out of the body, and settles each
/// field by trust: hints first, then what the format says, then what the text says.
final class Finisher {

    private static final int DATELINE_WITHIN = 3;

    private Finisher() {}

    static Article finish(Draft draft, String origin, Hints hints) {
        BackMatter back = BackMatter.of(draft.paragraphs());
        Metadata known = Metadata.of(hints)
                .orElse(draft.metadata())
                .orElse(new Metadata(hints.address(), back.outlet(), null, List.of(), null, null, back.licence()));
        List<String> paragraphs = new ArrayList<>(back.paragraphs());
        Dateline dateline = null;
        // A headline or standfirst may stand before the paragraph that opens with the dateline.
        for (int i = 0; i < Math.min(DATELINE_WITHIN, paragraphs.size()) && dateline == null; i++) {
            DatelineParser.Found found = DatelineParser.parse(paragraphs.get(i), known.published());
            if (found != null) {
                dateline = found.dateline();
                paragraphs.set(i, paragraphs.get(i).substring(found.end()));
            }
        }
        LocalDate published = known.published() != null || dateline == null ? known.published() : dateline.date();
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
