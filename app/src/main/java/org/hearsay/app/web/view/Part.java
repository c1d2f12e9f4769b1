package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Excerpt;
import org.hearsay.model.Span;

/// Words of an excerpt.
///
/// @param matched whether they are the words asked for
public record Part(String text, boolean matched) {

    static List<Part> of(Excerpt excerpt) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (Span match : excerpt.matches()) {
            if (match.start() > end) {
                parts.add(new Part(excerpt.text().substring(end, match.start()), false));
            }
            parts.add(new Part(match.in(excerpt.text()), true));
            end = match.end();
        }
        if (end < excerpt.text().length()) {
            parts.add(new Part(excerpt.text().substring(end), false));
        }
        return parts;
    }
}
