package org.hearsay.ledger.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.copy.Credit.Place;
import org.hearsay.model.Article;
import org.hearsay.model.Dateline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CreditTest {

    static Stream<List<String>> agencies() {
        return Agencies.rows().stream();
    }

    /// Names, short names, and an example `place: words` that must tell the agency.
    @ParameterizedTest
    @MethodSource("agencies")
    void everyAgencysExampleTellsIt(List<String> row) {
        assertThat(row).hasSize(3);
        String[] example = row.get(2).split(": ", 2);
        assertThat(Credit.of(article(example[0], example[1])))
                .hasValueSatisfying(credit ->
                        assertThat(credit.agency()).isEqualTo(row.get(0).split("\\|")[0]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dateline | AP                                   | Associated Press | DATELINE",
                "byline   | ADA MARSH, Associated Press          | Associated Press | BYLINE",
                "byline   | Ada Marsh / Reuters                  | Reuters          | BYLINE",
                "byline   | The Associated Press                 | Associated Press | BYLINE",
                "note     | Reporting by Ada Marsh for Reuters   | Reuters          | NOTE",
                "note     | (c) 2031 The Associated Press, AFP   | Associated Press | NOTE",
                "outlet   | Reuters                              | Reuters          | OUTLET",
            })
    void findsWhereAnAgencyIsNamed(String where, String words, String agency, Place place) {
        assertThat(Credit.of(article(where, words)))
                .hasValueSatisfying(credit ->
                        assertThat(List.of(credit.agency(), credit.place())).containsExactly(agency, place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dateline | KMIZ",
                "dateline | CNN",
                "byline   | Petra Novak",
                "note     | Reporting by Petra Novak; Editing by Jiji Mehr",
                "note     | Reuterswerd contributed",
                "outlet   | The Reuters Valley Courier",
                "outlet   | Harbour City Press",
            })
    void whatIsNoAgencyIsNone(String where, String words) {
        assertThat(Credit.of(article(where, words))).isEmpty();
    }

    @Test
    void onlyAnAgencysOwnIsItsOwn() {
        assertThat(Credit.isAgencys(article("outlet", "AFP"))).isTrue();
        assertThat(Credit.isAgencys(article("dateline", "AFP"))).isFalse();
    }

    private static Article article(String where, String words) {
        return new Article(
                "a.txt",
                null,
                where.equals("outlet") ? words : null,
                null,
                where.equals("byline") ? List.of(words) : List.of(),
                where.equals("dateline") ? dateline(words) : null,
                where.equals("note") ? words : null,
                null,
                "en",
                null,
                "The ferry sank.");
    }

    private static @Nullable Dateline dateline(String agency) {
        return new Dateline("HARBOUR CITY (" + agency + ")", "HARBOUR CITY", null, agency);
    }
}
