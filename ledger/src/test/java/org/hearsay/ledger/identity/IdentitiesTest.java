package org.hearsay.ledger.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.model.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {

    static List<String> pairs() throws Exception {
        try (InputStream in = Objects.requireNonNull(IdentitiesTest.class.getResourceAsStream("pairs.tsv"))) {
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pair(String line) {
        List<Naming> namings = namings(line);
        assertThat(areOne(Identities.of(namings), namings.get(0), namings.get(1)))
                .isEqualTo(line.startsWith("one"));
    }

    private static List<Naming> namings(String line) {
        List<String> columns = List.of(line.split("\t"));
        SpeakerKind kind = SpeakerKind.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
        return columns.stream().skip(2).map(words -> naming(kind, words)).toList();
    }

    private static Naming naming(SpeakerKind kind, String words) {
        if (kind == SpeakerKind.PERSON && words.matches("[^,]*, (?![JS]r|PhD).*")) {
            String[] parts = words.split(", ", 2);
            return new Naming(kind, parts[0], parts[1], null);
        }
        String[] parts = words.split(" = ", 2);
        return new Naming(kind, parts[0], null, parts.length > 1 ? parts[1] : null);
    }

    /// Two that are written alike in every way are one row, which stands for one speaker or does not.
    private static boolean areOne(List<Identity> identities, Naming first, Naming second) {
        return identities.stream()
                .anyMatch(identity -> identity.one()
                        && identity.namings().contains(first)
                        && identity.namings().contains(second));
    }

    /// All names of all pairs at once: many more candidates, and any order.
    @Test
    void theOrderDoesNotCount() throws Exception {
        List<Naming> all = new ArrayList<>(
                pairs().stream().flatMap(line -> namings(line).stream()).toList());
        List<Identity> identities = Identities.of(all);
        Random random = new Random(20310514);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(all, random);
            assertThat(Identities.of(all)).isEqualTo(identities);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UNNAMED", "COLLECTIVE", "DOCUMENT", "HEARSAY", "AUTHOR", "UNKNOWN"})
    void neverPutTogether(SpeakerKind kind) {
        Naming first = new Naming(kind, "a senior official", "of Iraq", null);
        Naming second = new Naming(kind, "a senior official", null, null);
        assertThat(Identities.of(List.of(first, second)))
                .containsExactly(new Identity(List.of(second), false), new Identity(List.of(first), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry",
                "the government",
                "The Foreign Ministry",
                "Police",
                "the Supreme Court",
                "the council"
            })
    void aNameThatSaysNothingStandsForNobody(String name) {
        Naming naming = new Naming(SpeakerKind.ORGANISATION, name, null, null);
        assertThat(Identities.of(List.of(naming))).containsExactly(new Identity(List.of(naming), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the president", "The foreign minister", "the mayor"})
    void anOfficeOfNoPlaceStandsForNobody(String name) {
        Naming naming = new Naming(SpeakerKind.OFFICE, name, null, null);
        assertThat(Identities.of(List.of(naming))).containsExactly(new Identity(List.of(naming), false));
    }

    @Test
    void aSurnameOfTwoIsOpenAndAFullNameIsNot() {
        Naming ana = new Naming(SpeakerKind.PERSON, "Ana Ruiz", null, null);
        Naming carlos = new Naming(SpeakerKind.PERSON, "Carlos Ruiz", null, null);
        Naming bare = new Naming(SpeakerKind.PERSON, "Ruiz", null, null);
        assertThat(Identities.of(List.of(bare, carlos, ana)))
                .containsExactly(
                        new Identity(List.of(ana), true),
                        new Identity(List.of(carlos), true),
                        new Identity(List.of(bare), false));
    }

    @ParameterizedTest
    @EnumSource
    void noNameIsTooUgly(SpeakerKind kind) {
        for (String name : List.of(
                "",
                " ",
                "’s",
                "Mr.",
                "al-",
                "-",
                "\u0000",
                "🧑‍🚒",
                "الكاظمي",
                "the",
                "of of of",
                "Jr.",
                "'s 's",
                "A ".repeat(5000),
                "x".repeat(100_000),
                "Xi",
                "bin",
                "bin bin",
                "& &",
                "The",
                "Iraq's")) {
            Naming naming = new Naming(kind, name, name, name);
            assertThat(Identities.of(List.of(naming)).getFirst().namings()).containsExactly(naming);
        }
    }

    static Stream<String> examples() {
        return Stream.of(
                        "honorifics.tsv 1",
                        "suffixes.tsv 2",
                        "particles.tsv 2",
                        "surnames-first.tsv 2",
                        "legal-forms.tsv 1",
                        "generic-organisations.tsv 1",
                        "not-now.tsv 1",
                        "posts.tsv 3",
                        "transliterations.tsv 3",
                        "nicknames.tsv 2",
                        "post-synonyms.tsv 2",
                        "organisations.tsv 2")
                .flatMap(file -> Table.load(file.split(" ")[0]).rows().stream()
                        .map(row -> file + "\t" + String.join("\t", row.columns())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyEntryHasAnExampleThatHolds(String line) {
        List<String> columns = Arrays.asList(line.split("\t"));
        String[] file = columns.getFirst().split(" ");
        String example = columns.get(1 + Integer.parseInt(file[1]));
        switch (file[0]) {
            case "honorifics.tsv", "suffixes.tsv" ->
                assertThat(PersonName.of(example).surname()).isEqualTo("marlow");
            case "particles.tsv" ->
                assertThat(PersonName.of(example).surname() + " "
                                + PersonName.of(example).given().key())
                        .matches(columns.get(1).equals("ignored") ? "marlow (ada|mustafa)" : ".+marlow ");
            case "surnames-first.tsv" ->
                assertThat(PersonName.of(example).surname()).isEqualTo(Spelling.ofSurname(columns.get(1)));
            case "legal-forms.tsv" ->
                assertThat(OrganisationName.of(example).key()).isEqualTo("harrow water");
            case "generic-organisations.tsv" ->
                assertThat(OrganisationName.of(example).key()).startsWith("iraq");
            case "not-now.tsv" -> {
                Post post = PostReader.read(example);
                assertThat(post == null || !post.now() || !post.unique()).isTrue();
            }
            case "posts.tsv" -> {
                Post post = Objects.requireNonNull(PostReader.read(example));
                assertThat(post.head()).endsWith(columns.get(1));
                assertThat(post.places()).hasSize(1);
            }
            case "transliterations.tsv", "nicknames.tsv" ->
                assertThat(areAlike(SpeakerKind.PERSON, example, columns.get(2 + Integer.parseInt(file[1]))))
                        .isTrue();
            case "post-synonyms.tsv" -> {
                SpeakerKind kind = columns.get(1).endsWith("ministry") ? SpeakerKind.ORGANISATION : SpeakerKind.OFFICE;
                assertThat(areAlike(kind, example, columns.get(2 + Integer.parseInt(file[1]))))
                        .isTrue();
            }
            case "organisations.tsv" ->
                assertThat(areAlike(SpeakerKind.ORGANISATION, example, columns.get(2 + Integer.parseInt(file[1]))))
                        .isTrue();
            default -> throw new IllegalStateException(file[0]);
        }
    }

    private static boolean areAlike(SpeakerKind kind, String first, String second) {
        Naming one = new Naming(kind, first, null, null);
        Naming other = new Naming(kind, second, null, null);
        return areOne(Identities.of(List.of(one, other)), one, other);
    }
}
