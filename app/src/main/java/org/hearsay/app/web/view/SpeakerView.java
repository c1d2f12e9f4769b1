package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Who;
import org.jspecify.annotations.Nullable;

/// The page of a speaker.
///
/// @param descriptions titles and roles that the statements shown give
/// @param count how many statements, in words
/// @param variants how articles name the speaker; `null` if several speakers may be meant
/// @param next address of the page after this one; `null` if it is the last
public record SpeakerView(
        String name,
        List<String> descriptions,
        String count,
        List<Line> lines,
        List<Choices> choices,
        Plot plot,
        @Nullable Variants variants,
        String search,
        @Nullable String next) {

    /// @param query of the speaker's statements
    /// @param who the speaker that is meant; `null` if several may be
    public static SpeakerView of(String name, Query query, Hits hits, Facets facets, @Nullable Who who) {
        List<Line> lines = Line.of(hits.hits());
        return new SpeakerView(
                name,
                lines.stream()
                        .map(Line::description)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList(),
                SearchView.count(facets),
                lines,
                Choices.of(query, facets).stream()
                        .filter(choices -> !choices.title().equals("Speaker"))
                        .toList(),
                Plot.kindsOverTime(facets, query),
                who == null ? null : Variants.of(who),
                "/search?" + query.from(0).string(),
                hits.more() ? Addresses.speaker(name) + "&after=" + Cursor.of(query.offset() + SearchView.ROWS) : null);
    }

    /// The kinds that the speaker is of in the statements shown, in words.
    public String kinds() {
        return String.join(", ", lines.stream().map(Line::kind).distinct().toList());
    }

    /// How the first kind is coloured.
    public String style() {
        return lines.isEmpty() ? "k-unknown" : lines.getFirst().style();
    }
}
