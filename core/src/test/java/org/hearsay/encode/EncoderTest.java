package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTest {

    private static final String MODEL = "encoder-int8.onnx";

    private static Encoder encoder;
    private static Network network;

    @BeforeAll
    static void load() {
        encoder = Encoder.load();
        network = new Network(Encoder.bytes(MODEL));
    }

    @AfterAll
    static void close() {
        encoder.close();
        network.close();
    }

    static Stream<Golden> examples() {
        return Golden.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheReferencesAttributions(Golden golden) {
        ReferenceProcessor.assume();
        List<List<List<Span>>> expected = new ArrayList<>();
        for (JsonNode attribution : golden.node().get("attributions")) {
            expected.add(List.of(
                    golden.spans(attribution.get("source")),
                    golden.spans(attribution.get("cue")),
                    golden.spans(attribution.get("content"))));
        }
        List<List<List<Span>>> found = encoder.label(golden.text()).attributions().stream()
                .map(a -> List.of(spans(a.source()), spans(a.cue()), spans(a.content())))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheReferencesEntities(Golden golden) {
        ReferenceProcessor.assume();
        List<Entity> expected = new ArrayList<>();
        for (JsonNode entity : golden.node().get("ner")) {
            String type = entity.get(2).asText();
            expected.add(new Entity(
                    golden.span(entity),
                    type.equals("ORGANIZATION") ? Entity.Type.ORGANISATION : Entity.Type.valueOf(type)));
        }
        assertThat(encoder.label(golden.text()).entities()).isEqualTo(expected);
    }

    /// Tags exactly; logits to within the last digit that the reference prints, on the same kind of processor.
    @ParameterizedTest
    @MethodSource("examples")
    void computesTheReferencesLogitsAndTags(Golden golden) {
        ReferenceProcessor.assume();
        Tokens tokens = Encoder.tokenizer().tokens(golden.text());
        MergedLogits logits = new MergedLogits(tokens.size());
        new Windows(golden.text(), tokens, 254, 24)
                .forEachRemaining(window -> logits.add(window, network.run(tokens, window)));
        for (int piece = 0; piece < tokens.size(); piece++) {
            for (int tag = 0; tag < Role.TAGS; tag++) {
                double expected =
                        golden.node().get("tag_logits").get(piece).get(tag).asDouble();
                assertThat((double) logits.tag(piece, tag))
                        .as("piece %d tag %d", piece, tag)
                        .isCloseTo(expected, within(0.001));
            }
        }
        Viterbi viterbi = new Viterbi(tokens.size(), network.parameters().transitions());
        viterbi.advance(logits, tokens.size());
        assertThat(Golden.column(tokens.size(), viterbi::tag)).isEqualTo(golden.numbers("tags"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B\uFEFF", "\0\0"})
    void findsNothingWhereThereIsNothing(String text) {
        assertThat(encoder.label(text)).isEqualTo(new Labels(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void findsAQuotedSentence() {
        String text = "“The mill will close in May,” Mayor Ann Okafor said.";
        Labels labels = encoder.label(text);
        assertThat(labels.attributions()).hasSize(1);
        Attribution attribution = labels.attributions().getFirst();
        assertThat(words(attribution.source(), text)).isEqualTo("Mayor Ann Okafor");
        assertThat(words(attribution.cue(), text)).isEqualTo("said");
        assertThat(attribution.content().in(text)).isEqualTo("“The mill will close in May,”");
        assertThat(attribution.confidence()).isBetween(0.5, 1.0);
        assertThat(labels.sources()).containsExactly(new Span(30, 46));
        assertThat(labels.cues()).containsExactly(new Span(47, 51));
        assertThat(labels.contents()).containsExactly(new Span(0, 29));
        assertThat(labels.entities()).containsExactly(new Entity(new Span(36, 46), Entity.Type.PERSON));
    }

    @Test
    void keepsItsPlaceAfterAnEmoji() {
        String text = "It was a 😀😀 day. “It will stand,” he said.";
        assertThat(encoder.label(text).contents().stream().map(span -> span.in(text)))
                .containsExactly("“It will stand,”");
    }

    @Test
    void labelsAlikeOnOneThreadAndOnEight() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            for (Golden golden : Golden.examples()) {
                texts.add("On day " + i + ", " + golden.text());
            }
        }
        List<Labels> alone = texts.stream().map(encoder::label).toList();
        Collections.rotate(texts, 5);
        List<Labels> together = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<Labels>> futures = texts.stream()
                    .map(text -> pool.submit(() -> encoder.label(text)))
                    .toList();
            for (Future<Labels> future : futures) {
                together.add(future.get());
            }
        }
        Collections.rotate(together, -5);
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void labelsAlikeHoweverManyWindowsItHolds() {
        String text = longText();
        Tokens tokens = Encoder.tokenizer().tokens(text);
        assertThat(tokens.size()).isGreaterThan(1000);
        Labels held = new Labelling(network, text, tokens, Labelling.MOST_HELD).labels();
        Labels recomputed = new Labelling(network, text, tokens, 0).labels();
        assertThat(recomputed).isEqualTo(held);
        assertThat(held.attributions()).hasSizeGreaterThan(40);
    }

    @Test
    void linksInALongTextAsItDoesInAShortOne() {
        String text = longText();
        assertThat(encoder.label(text).attributions())
                .filteredOn(a -> words(a.source(), text).equals("a report published by the county in March"))
                .hasSizeBetween(3, 4) // where a window is cut is not the same in each repetition
                .allSatisfy(
                        a -> assertThat(a.content().in(text)).isEqualTo("repairs would have cost 14 million dollars"));
    }

    @Test
    void takesAQuotationThatNeverCloses() {
        String text = "He said: “" + "The barn stood for ninety years and nobody asked us. ".repeat(100);
        Labels labels = encoder.label(text);
        assertWithin(text, labels);
        assertThat(labels.contents()).isNotEmpty();
    }

    @Test
    void takesAnyText() {
        Random random = new Random(7);
        String[] parts = {
            "said ",
            "“",
            "”",
            "\"",
            "'",
            "’’",
            "\n",
            "\n\n",
            " ",
            "Ann ",
            "Okafor",
            "will ",
            "\uD83D",
            "\uDE00",
            "😀",
            "\u0000",
            "العربية ",
            "日本",
            "\u202E",
            ".",
            ", ",
            "according to ",
            "x".repeat(120),
            "e\u0301",
            "\u00AD"
        };
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(120); part > 0; part--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            assertWithin(text.toString(), encoder.label(text.toString()));
        }
    }

    @Test
    void saysWhichModelItIs() throws Exception {
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Encoder.bytes(MODEL)));
        assertThat(encoder.version().sha256()).isEqualTo(sha256);
        assertThat(encoder.version().version()).matches("[a-z0-9-]+-\\d+");
    }

    @Test
    void saysWhatIsWrongWithAModel() {
        assertThatThrownBy(() -> new Network(new byte[] {1, 2, 3}))
                .isInstanceOf(EncoderException.class)
                .hasMessageStartingWith("ONNX Runtime cannot load the encoder on this machine (");
        assertThatThrownBy(() -> Encoder.bytes("absent.onnx"))
                .isInstanceOf(EncoderException.class)
                .hasMessage(
                        "the encoder's part 'absent.onnx' is not on the class path: build or install hearsay-core again");
    }

    @Test
    void refusesToLabelOnceClosed() {
        Encoder closed = Encoder.load();
        closed.close();
        assertThatThrownBy(() -> closed.label("He left, she said.")).isInstanceOf(IllegalStateException.class);
    }

    /// The longest example, four times over.
    private static String longText() {
        String text = Golden.examples().getLast().text();
        return String.join("\n\n", Collections.nCopies(4, text));
    }

    private static void assertWithin(String text, Labels labels) {
        List<Span> spans = new ArrayList<>(labels.sources());
        spans.addAll(labels.cues());
        spans.addAll(labels.contents());
        labels.entities().forEach(entity -> spans.add(entity.span()));
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.in(text)).isEqualTo(span.in(text).strip());
        });
        assertThat(labels.attributions())
                .extracting(Attribution::confidence)
                .allSatisfy(confidence -> assertThat(confidence).isBetween(0.0, 1.0));
        assertThat(labels.sources()).isSorted();
        assertThat(labels.cues()).isSorted();
        assertThat(labels.contents()).isSorted();
    }

    private static List<Span> spans(@Nullable Passage passage) {
        return passage == null ? List.of() : passage.spans();
    }

    private static String words(@Nullable Passage passage, String text) {
        return passage == null ? "" : passage.in(text);
    }
}
