package org.hearsay.ledger.copy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Article;

/// The agency that an article says it comes from.
///
/// @param agency by its full name
/// @param place where the article says so
/// @param words that say so
public record Credit(String agency, Place place, String words) {

    /// Where an agency is named.
    public enum Place {
        /// The agency itself published it.
        OUTLET,
        DATELINE,
        BYLINE,
        /// A note at the end, such as `Reporting by …`.
        NOTE
    }

    /// The first of these places in which an agency of `agencies.tsv` is named; empty if none is: `CITY (KMIZ)` is a
    /// station's own.
    public static Optional<Credit> of(Article article) {
        String dateline = article.dateline() == null ? null : article.dateline().agency();
        return Stream.of(
                        named(Place.OUTLET, article.outlet() == null ? List.of() : List.of(article.outlet())),
                        named(Place.DATELINE, dateline == null ? List.of() : List.of(dateline)),
                        named(Place.BYLINE, article.byline()),
                        noted(Objects.requireNonNullElse(article.credit(), "")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Whether an agency published it itself.
    public static boolean isAgencys(Article article) {
        return of(article).filter(credit -> credit.place() == Place.OUTLET).isPresent();
    }

    private static Optional<Credit> named(Place place, List<String> names) {
        for (String name : names) {
            for (String part : name.split("[,/;|]", -1)) {
                Optional<String> agency = Agencies.named(part.strip());
                if (agency.isPresent()) {
                    return Optional.of(new Credit(agency.get(), place, name));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Credit> noted(String note) {
        return Agencies.namedIn(note).map(agency -> new Credit(agency, Place.NOTE, note));
    }
}
