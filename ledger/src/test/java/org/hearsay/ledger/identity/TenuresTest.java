package org.hearsay.ledger.identity;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ledger.identity.Tenures.Named;
import org.hearsay.ledger.identity.Tenures.Tenure;
import org.hearsay.model.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenuresTest {

    private static Named<String> named(String day, String holder) {
        return new Named<>(parse(day), holder);
    }

    @Test
    void reachesHalfAYear() {
        assertThat(Tenures.of(List.of(named("2031-03-01", "Ruiz"))))
                .containsExactly(new Tenure<>("Ruiz", parse("2030-08-30"), parse("2031-08-31")));
    }

    @Test
    void betweenTwoHoldersNobodyIsTold() {
        assertThat(Tenures.of(
                        List.of(named("2031-05-01", "Lund"), named("2031-03-01", "Ruiz"), named("2031-03-20", "Ruiz"))))
                .containsExactly(
                        new Tenure<>("Ruiz", parse("2030-08-30"), parse("2031-03-20")),
                        new Tenure<>("Lund", parse("2031-05-01"), parse("2031-10-31")));
    }

    @Test
    void whoComesBackHoldsItTwice() {
        assertThat(Tenures.of(
                        List.of(named("2031-01-01", "Ruiz"), named("2033-01-01", "Lund"), named("2035-01-01", "Ruiz"))))
                .extracting(Tenure::holder)
                .containsExactly("Ruiz", "Lund", "Ruiz");
    }

    @Test
    void aDayThatNamesTwoNamesNobody() {
        assertThat(Tenures.of(
                        List.of(named("2031-01-01", "Ruiz"), named("2031-02-01", "Ruiz"), named("2031-02-01", "Lund"))))
                .containsExactly(new Tenure<>("Ruiz", parse("2030-07-02"), parse("2031-01-01")));
        assertThat(Tenures.of(List.of(named("2031-01-01", "Ruiz"), named("2031-01-01", "Lund"))))
                .isEmpty();
        assertThat(Tenures.of(List.<Named<String>>of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iraqi foreign minister | Iraq's foreign minister | true",
                "the minister of foreign affairs of Iraq | the Iraqi foreign minister | true",
                "U.S. president | the president of the United States | true",
                "mayor of Alden | Alden's mayor | true",
                "former Iraqi foreign minister | Iraq's foreign minister | false",
                "Iraq's deputy foreign minister | Iraq's foreign minister | false",
                "foreign minister | Iraq's foreign minister | false",
                "a spokesman for Iraq's foreign minister | Iraq's foreign minister | false",
                "Iraqi lawmaker | an Iraqi lawmaker | false",
                "harbour engineer | Iraq's foreign minister | false",
            })
    void titlesTellOffices(String title, String office, boolean same) {
        String held = Tenures.officeHeldBy(new Naming(SpeakerKind.PERSON, "Ana Ruiz", title, null));
        assertThat(Identities.blocks(new Naming(SpeakerKind.OFFICE, office, null, null))
                        .contains(String.valueOf(held)))
                .isEqualTo(same);
    }
}
