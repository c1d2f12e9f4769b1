package org.hearsay.ingest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each entry of each list does what its example says.
class ListsTest {

    static Stream<List<String>> agencies() {
        return Table.rows("agencies.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("agencies")
    void agencyIsKnownInItsDateline(List<String> row) {
        DatelineParser.Found found = requireNonNull(DatelineParser.parse(row.get(1), LocalDate.of(2021, 7, 27)));
        assertThat(row.get(1).substring(found.end())).isEqualTo("The ferry sank.");
        assertThat(Set.of(row.get(0).split("\\|")))
                .contains(String.valueOf(found.dateline().agency()));
    }

    static Stream<List<String>> notPlaces() {
        return Table.rows("not-places.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("notPlaces")
    void wordInCapitalsIsNoPlace(List<String> row) {
        assertThat(row.get(1)).startsWith(row.get(0));
        assertThat(DatelineParser.parse(row.get(1), null)).isNull();
    }

    static Stream<CreditRule> credits() {
        return CreditRule.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("credits")
    void noteComesOffTheEnd(CreditRule rule) {
        assertThat(rule.example().toLowerCase(java.util.Locale.ROOT)).contains(rule.phrase());
        List<String> body = List.of("The ferry sank.", "Nobody was hurt.");
        BackMatter apart = BackMatter.of(List.of(body.get(0), body.get(1), rule.example()));
        BackMatter sameLine = BackMatter.of(List.of(body.get(0), body.get(1) + " " + rule.example()));
        assertThat(apart.paragraphs()).isEqualTo(body);
        assertThat(sameLine.paragraphs()).isEqualTo(body);
        if (rule.kind() == CreditRule.Kind.LICENCE) {
            assertThat(apart.licence()).isNotNull();
        } else {
            assertThat(apart.credit()).isEqualTo(rule.example());
        }
    }

    static Stream<List<String>> boilerplate() {
        return Table.rows("boilerplate.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("boilerplate")
    void nameIsBoilerplate(List<String> row) {
        assertThat(Clutter.isBoilerplateName(row.get(1))).isTrue();
    }

    static Stream<List<String>> promotions() {
        return Table.rows("promotions.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("promotions")
    void lineIsPromotion(List<String> row) {
        assertThat(BodyExtractor.isPromotion(row.get(1))).isTrue();
    }

    static Stream<List<String>> languages() {
        return Table.rows("languages.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void languageIsTold(List<String> row) {
        assertThat(LanguageDetector.of(row.get(2) + " " + row.get(2), null)).isEqualTo(row.get(0));
    }
}
