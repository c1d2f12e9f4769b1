package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-07-26 | 2021-07-26",
                "2021-07-26T23:30:00-05:00 | 2021-07-26",
                "2021-07-26 10:00:00.000+0000 | 2021-07-26",
                "2021/7/26 | 2021-07-26",
                "20210726 | 2021-07-26",
                "20210726T101500Z | 2021-07-26",
                "July 26, 2021 | 2021-07-26",
                "Published Jul. 26th, 2021 3:04 pm EDT | 2021-07-26",
                "26 July 2021 | 2021-07-26",
                "Mon, 26 Jul 2021 10:15:00 GMT | 2021-07-26",
                "Mon Jul 26 10:15:00 GMT 2021 | 2021-07-26",
                "26.07.2021 | 2021-07-26",
                "07/26/2021 | 2021-07-26",
                "1627294500 | 2021-07-26",
                "1627294500000 | 2021-07-26",
                "2021-02-29T00:00:00Z | ",
            })
    void dayIsRead(String text, LocalDate day) {
        assertThat(Dates.parse(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "today",
                "July 2021",
                "July 26",
                "03/04/2021",
                "99999999",
                "2021-13-01",
                "2021",
                "999999999999999999999",
                "0000-00-00",
                "--",
                "1/2/3/4/5",
                "May the 4th be with you"
            })
    void whatGivesNoDayGivesNone(String text) {
        assertThat(Dates.parse(text)).isNull();
    }
}
