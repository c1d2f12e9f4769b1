package org.hearsay.ingest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 7, 27);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "BAGHDAD, July 26 (Agency) — Talks began.| BAGHDAD | 2021-07-26 | Agency | Talks began.",
                "LONDON (Reuters) - Talks began.| LONDON | - | Reuters | Talks began.",
                "KYIV, Ukraine (AP) — Talks began.| KYIV, Ukraine | - | AP | Talks began.",
                "TEHRAN, Jul. 26 (MNA) – Talks began.| TEHRAN | 2021-07-26 | MNA | Talks began.",
                "WASHINGTON/BEIJING, Nov 19, 2019 (Reuters) - Talks began.| WASHINGTON/BEIJING | 2019-11-19 | Reuters | Talks began.",
                "NEW YORK and ST. LOUIS — Talks began.| NEW YORK and ST. LOUIS | - | - | Talks began.",
                "PORT-AU-PRINCE, Haiti -- Talks began.| PORT-AU-PRINCE, Haiti | - | - | Talks began.",
                "WASHINGTON, D.C. (AP) — Talks began.| WASHINGTON, D.C. | - | AP | Talks began.",
                "Washington (CNN) Talks began.| Washington | - | CNN | Talks began.",
                "(CNN)Talks began.| - | - | CNN | Talks began.",
                "July 26 (UPI) -- Talks began.| - | 2021-07-26 | UPI | Talks began.",
                "GENEVA, 26 July (Agency) — “Talks” began.| GENEVA | 2021-07-26 | Agency | “Talks” began.",
                "HAYWARD, Calif. (AP) — Talks began.| HAYWARD, Calif. | - | AP | Talks began.",
                "MOSCOW. July 26 (Interfax) - Talks began.| MOSCOW | 2021-07-26 | Interfax | Talks began.",
                "McALLEN, Texas (AP) _ Talks began.| McALLEN, Texas | - | AP | Talks began.",
                "SÃO PAULO (AFP) – Talks began.| SÃO PAULO | - | AFP | Talks began.",
                "NEW DELHI, July 26th, 2021 (PTI): 12 talks began.| NEW DELHI | 2021-07-26 | PTI | 12 talks began.",
            })
    void isTakenApart(
            String text, @Nullable String place, @Nullable LocalDate date, @Nullable String agency, String rest) {
        DatelineParser.Found found = requireNonNull(DatelineParser.parse(text, PUBLISHED));
        assertThat(found.dateline().place()).isEqualTo(place);
        assertThat(found.dateline().date()).isEqualTo(date);
        assertThat(found.dateline().agency()).isEqualTo(agency);
        assertThat(text.substring(found.end())).isEqualTo(rest);
        assertThat(text).startsWith(found.dateline().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "—",
                "LONDON —",
                "The minister — a doctor — said talks began.",
                "NATO — which met on Monday — said talks began.",
                "Monday — Talks began.",
                "Reporters Without Borders (RSF) said talks began.",
                "Well-known analysts - and not only they - said talks began.",
                "In 2021 (the year of the talks) - The talks began.",
                "\"BAGHDAD — The ferry\" is a song.",
                "Associated Press (AP) President Ada Marsh said talks began.",
            })
    void isNotMadeUp(String text) {
        assertThat(DatelineParser.parse(text, PUBLISHED)).isNull();
    }

    @Test
    void yearIsTheNearestToPublication() {
        assertThat(date("OSLO, Dec. 31 (AP) — Snow fell.", LocalDate.of(2022, 1, 1)))
                .isEqualTo("2021-12-31");
        assertThat(date("OSLO, Jan. 1 (AP) — Snow fell.", LocalDate.of(2021, 12, 31)))
                .isEqualTo("2022-01-01");
        assertThat(date("OSLO, Feb. 30 (AP) — Snow fell.", PUBLISHED)).isNull();
    }

    @Test
    void dateIsUnknownWithoutAYear() {
        assertThat(date("OSLO, Dec. 31 (AP) — Snow fell.", null)).isNull();
        assertThat(date("OSLO, Dec. 31, 2020 (AP) — Snow fell.", null)).isEqualTo("2020-12-31");
    }

    private static @Nullable LocalDate date(String text, @Nullable LocalDate published) {
        return requireNonNull(DatelineParser.parse(text, published)).dateline().date();
    }
}
