package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastTest {

    @ParameterizedTest
    @CsvSource({
        "12-25, 2021, 2021-12-25",
        "11-TH-4, 2021, 2021-11-25",
        "11-TH-4+1, 2021, 2021-11-26",
        "05-MO-last, 2021, 2021-05-31",
        "11-MO-1+1, 2016, 2016-11-08",
        "easter, 2008, 2008-03-23",
        "easter, 2021, 2021-04-04",
        "easter, 2038, 2038-04-25",
        "easter-2, 2019, 2019-04-19",
        "easter+49, 2019, 2019-06-09"
    })
    void fallsOn(String feast, int year, String day) {
        assertThat(Feast.parse(feast).in(year)).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource({"02-30", "13-01", "11-XX-1", "Christmas", "1", "11-TH-x"})
    void rejects(String text) {
        assertThatThrownBy(() -> Feast.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
