package org.hearsay.ledger.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyRuleTest {

    private static final String WIRE =
            "The gates of the Orrin dam will stay shut until the snow has gone from the upper "
                    + "valley, the water ministry said in a letter to the towns below. Engineers had found that two of the five "
                    + "gates no longer close all the way, and the repairs need a dry bed. \"Nobody will be short of water this "
                    + "summer,\" Minister Ilse Maran told reporters in Port Alden, where the letter was read out. Farmers near "
                    + "Karsova said they had heard such promises before and had started to dig wells of their own.";

    private static final String OTHER = "A ferry with forty people on board ran onto a sandbank off Port Alden late on "
            + "Monday and was pulled free by two tugs the next morning. No one was hurt. The harbour office said the "
            + "pilot had mistaken a new light for the old one. \"Nobody will be short of water this summer,\" Minister "
            + "Ilse Maran told reporters in Port Alden, when she was asked about both accidents of the week.";

    private static boolean sameText(String one, String other) {
        boolean same = CopyRule.sameText(Shingles.of(one), Shingles.of(other), false);
        assertThat(CopyRule.sameText(Shingles.of(other), Shingles.of(one), false))
                .as("either way")
                .isEqualTo(same);
        return same;
    }

    @Test
    void aTextCutOrSetAnewIsTheSame() {
        assertThat(sameText(WIRE, WIRE)).isTrue();
        assertThat(sameText(WIRE, WIRE.substring(0, WIRE.indexOf(" \"Nobody")))).isTrue();
        assertThat(sameText(
                        WIRE,
                        WIRE.toUpperCase(java.util.Locale.ROOT)
                                .replace(". ", ".\n\n")
                                .replace(",", " –")))
                .isTrue();
        assertThat(sameText(
                        WIRE,
                        WIRE.replace("two of the five", "three of the six").replace("letter", "note")))
                .isTrue();
        assertThat(sameText(WIRE, WIRE + " " + OTHER)).isTrue();
    }

    @Test
    void aQuotationInCommonIsNotEnough() {
        assertThat(sameText(WIRE, OTHER)).isFalse();
        String brief =
                "\"Nobody will be short of water this summer,\" Minister Ilse Maran told reporters in Port Alden, "
                        + "and she left without taking a single question from the many who had come a long way to ask her one.";
        assertThat(Shingles.of(brief).shareIn(Shingles.of(WIRE))).isBetween(0.2, 0.5);
        assertThat(sameText(WIRE, brief)).isFalse();
    }

    @Test
    void whatIsInQuotationMarksIsNotNarrative() {
        Shingles text = Shingles.of("one two three four five \"six seven\" eight nine ten eleven twelve");
        assertThat(text.size()).isEqualTo(8);
        assertThat(text.narrativeSize()).isEqualTo(2);
        assertThat(Shingles.of("“one two three four five six\n\nseven eight nine ten eleven")
                        .narrativeSize())
                .as("a mark that nothing closes")
                .isEqualTo(1);
    }

    @Test
    void anOutletsOwnNoticesMakeNoCopies() {
        String notice =
                " Sign in to read on. The Courier is written in Karsova and printed in Port Alden six days a week. "
                        + "Write to the desk with what we should look into, and we will not give your name to anybody at all.";
        String one =
                "A boy of nine found a coin of the old mint in the bed of the Orrin, the museum said today." + notice;
        String two = "The bridge at Vell will be closed from noon on Sunday while its railings are painted." + notice;
        assertThat(CopyRule.sameText(Shingles.of(one), Shingles.of(two), true)).isFalse();
        assertThat(CopyRule.sameText(Shingles.of(one), Shingles.of(one + " An update follows."), true))
                .isTrue();
    }

    @Test
    void shortTextsAndNoneAreNobodysCopy() {
        assertThat(Shingles.of("").size()).isZero();
        assertThat(Shingles.of("four words are few").size()).isZero();
        assertThat(sameText("five words are not many", "five words are not many"))
                .isFalse();
        assertThat(Prints.of(Shingles.of("four words are few"))).isEmpty();
        assertThat(Shingles.of("the river the river the river the river the river")
                        .shareIn(Shingles.of("")))
                .isZero();
    }

    @Test
    void sharesAreOfDifferentShingles() {
        Shingles part = Shingles.of("a b c d e f g h");
        Shingles whole = Shingles.of("x a b c d e f y z w v u");
        assertThat(part.shareIn(whole)).isCloseTo(0.5, within(1e-9));
    }

    /// Any passage of 28 words, wherever it stands.
    @Test
    void printsMissNoPassage() {
        SplittableRandom random = new SplittableRandom(20310514);
        for (int i = 0; i < 300; i++) {
            String passage = words(random, 28);
            int[] one = Prints.of(Shingles.of(words(random, random.nextInt(300)) + " " + passage));
            int[] other = Prints.of(Shingles.of(passage + " " + words(random, random.nextInt(300))));
            assertThat(Arrays.stream(one).anyMatch(print -> Arrays.binarySearch(other, print) >= 0))
                    .isTrue();
        }
    }

    @Test
    void printsAreFew() {
        int[] prints = Prints.of(Shingles.of(words(new SplittableRandom(7), 1000)));
        assertThat(prints.length).isBetween(60, 100);
        assertThat(prints).isSorted().doesNotHaveDuplicates();
        assertThat(Prints.of(Shingles.of(words(new SplittableRandom(7), 100_000))))
                .hasSize(1024);
    }

    @Test
    void theIndexKnowsWhoSharesPrints() {
        PrintIndex index = new PrintIndex();
        int[] wire = Prints.of(Shingles.of(words(new SplittableRandom(1), 400)));
        index.add(1, wire);
        index.add(2, Prints.of(Shingles.of(words(new SplittableRandom(2), 400))));
        for (int i = 3; i < 2000; i++) {
            index.add(i, Prints.of(Shingles.of(words(new SplittableRandom(i), 40))));
        }
        assertThat(index.candidates(wire)).containsExactly(new PrintIndex.Candidate(1, wire.length));
        index.clear();
        assertThat(index.candidates(wire)).isEmpty();
    }

    @Test
    void theOriginIsTheAgencysThenTheFirstThenTheFullest() {
        LocalDate monday = LocalDate.parse("2031-05-12");
        Standing agency = new Standing(true, monday.plusDays(1), 10, "sha256:5");
        Standing first = new Standing(false, monday, 10, "sha256:4");
        Standing fuller = new Standing(false, monday.plusDays(1), 20, "sha256:3");
        Standing byId = new Standing(false, monday.plusDays(1), 10, "sha256:1");
        Standing undated = new Standing(false, null, 99, "sha256:0");
        assertThat(List.of(undated, byId, fuller, first, agency).stream().sorted())
                .containsExactly(agency, first, fuller, byId, undated);
    }

    private static String words(SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }
}
