package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackMatterTest {

    @Test
    void creditCopyrightAndLicenceComeOffTogether() {
        BackMatter back = BackMatter.of(
                List.of(
                        "The ferry sank.",
                        "Nobody was hurt. (Reporting by Ada Marsh; Editing by Tom Reed) © 2021 Harbour Wire",
                        "All content by Harbour Wire is licensed under a Creative Commons Attribution 4.0 International License."));
        assertThat(back.paragraphs()).containsExactly("The ferry sank.", "Nobody was hurt.");
        assertThat(back.credit()).isEqualTo("(Reporting by Ada Marsh; Editing by Tom Reed) © 2021 Harbour Wire");
        assertThat(back.licence()).isEqualTo("CC-BY-4.0");
        assertThat(back.outlet()).isEqualTo("Harbour Wire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by the committee showed that the ferry was old.",
                "He wrote the song. Edited by friends, it became a hit.",
                "Copyright law protects the song.",
                "Source: nobody knows which one it was.",
                "The photo was released under a Creative Commons licence.",
                "This article is about ferries.",
                "The storm contributed to this.",
                "CC the coast guard, she said.",
            })
    void proseStays(String paragraph) {
        BackMatter back = BackMatter.of(List.of("The ferry sank.", paragraph));
        assertThat(back.paragraphs()).containsExactly("The ferry sank.", paragraph);
        assertThat(back.credit()).isNull();
        assertThat(back.licence()).isNull();
    }

    @Test
    void whatIsOnlyANoteStays() {
        BackMatter back = BackMatter.of(List.of("© 2021 Harbour Wire"));
        assertThat(back.paragraphs()).containsExactly("© 2021 Harbour Wire");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Creative Commons Attribution 4.0 International License | CC-BY-4.0",
                "CC BY-SA 3.0 | CC-BY-SA-3.0",
                "cc-by-nc-nd-4.0 | CC-BY-NC-ND-4.0",
                "Creative Commons Attribution-NoDerivatives 4.0 | CC-BY-ND-4.0",
                "Creative Commons Attribution-NonCommercial-ShareAlike 4.0 | CC-BY-NC-SA-4.0",
                "a Creative Commons BY-ND licence | CC-BY-ND",
                "a Creative Commons licence | CC",
                "https://creativecommons.org/licenses/by/4.0/ | CC-BY-4.0",
                "http://creativecommons.org/licenses/by-nc-sa/3.0/us/deed.en | CC-BY-NC-SA-3.0-US",
                "https://creativecommons.org/publicdomain/zero/1.0/ | CC0-1.0",
                "https://creativecommons.org/publicdomain/mark/1.0/ | public-domain",
                "CC0 | CC0-1.0",
                "in the public domain | public-domain",
            })
    void licenceIsNamed(String phrase, String licence) {
        assertThat(LicenceName.in(phrase)).isEqualTo(licence);
    }

    @Test
    void noLicenceIsNoLicence() {
        assertThat(LicenceName.in("All rights reserved.")).isNull();
        assertThat(LicenceName.in("")).isNull();
        assertThat(LicenceName.in(null)).isNull();
    }
}
