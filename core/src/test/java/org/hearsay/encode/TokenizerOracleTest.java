package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our word pieces against those of the tokenizer that the base model was trained with.
class TokenizerOracleTest {

    private static final Tokenizer TOKENIZER = Encoder.tokenizer();
    private static HuggingFaceTokenizer oracle;

    @BeforeAll
    static void load() throws IOException {
        // No calls home, nothing outside the build's folder.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty(
                "DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("version", "1.0");
        root.putNull("truncation").putNull("padding").putNull("post_processor").putNull("decoder");
        root.putArray("added_tokens");
        root.set(
                "normalizer",
                mapper.valueToTree(Map.of(
                        "type", "BertNormalizer",
                        "clean_text", true,
                        "handle_chinese_chars", true,
                        "strip_accents", true,
                        "lowercase", true)));
        root.putObject("pre_tokenizer").put("type", "BertPreTokenizer");
        ObjectNode model = root.putObject("model");
        model.put("type", "WordPiece")
                .put("unk_token", "[UNK]")
                .put("continuing_subword_prefix", "##")
                .put("max_input_chars_per_word", 100);
        ObjectNode vocabulary = model.putObject("vocab");
        List<String> pieces = Encoder.vocabulary();
        for (int id = 0; id < pieces.size(); id++) {
            vocabulary.put(pieces.get(id), id);
        }
        oracle = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(mapper.writeValueAsBytes(root)), Map.of());
    }

    @AfterAll
    static void close() {
        oracle.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "The mill closed, said Ms. Brandt.",
                "“We can’t,” she told reporters; ‘nothing’ — or so…",
                "The U.S. isn't paying $14.5m (about €13.4m) for 3,500 troops at 10:30.",
                "İstanbul'da ÀÉÎ Straße Ǆungla ΑΣ ﬁne façade Ångström naïve Đorđević Łódź",
                "soft\u00ADhy\u200Bphen \uFEFFBOM \u0000 \uFFFD zero",
                "日本語 text 中文 한국어 ไทย हिन्दी",
                "قال الوزير: «نعم» שלום עולם",
                "😀 👩‍👩‍👧 🇮🇶 𝒳 𝟘 x²",
                "e\u0301te\u0301 été É\u0327",
                "don''t ``quote'' ‘‘x’’ \"\"\"",
                "no\u00A0break\u3000wide\u2028line\u2009thin",
                "http://example.org/a_b?c=d#e @handle #tag 100% a+b=c <p>&amp;</p>",
                "Pneumonoultramicroscopicsilicovolcanoconiosis antidisestablishmentarianism",
            })
    void spellsAsTheOracleDoes(String text) {
        assertThat(ids(text)).isEqualTo(oracleIds(text));
    }

    @Test
    void spellsRandomTextAsTheOracleDoes() {
        String alphabet = "abcXYZ .,'\"“”‘’-–—$%0123éÀßñçøÆ\n\t()[]…«»中日😀";
        int[] letters = alphabet.codePoints().toArray();
        Random random = new Random(20210726);
        for (int round = 0; round < 500; round++) {
            int[] text = random.ints(random.nextInt(120), 0, letters.length)
                    .map(i -> letters[i])
                    .toArray();
            String string = new String(text, 0, text.length);
            assertThat(ids(string)).as(string).isEqualTo(oracleIds(string));
        }
    }

    @Test
    void placesPiecesAsTheOracleDoes() {
        String text = "“Café naïve,” 😀 said Ana Đorđević of Straße 9";
        Encoding encoding = oracle.encode(text, false, false);
        List<String> oracleWords = Arrays.stream(encoding.getCharTokenSpans())
                .map(span -> text.substring(
                        text.offsetByCodePoints(0, span.getStart()), text.offsetByCodePoints(0, span.getEnd())))
                .toList();
        Tokens tokens = TOKENIZER.tokens(text);
        List<String> words = IntStream.range(0, tokens.size())
                .mapToObj(piece -> text.substring(tokens.start(piece), tokens.end(piece)))
                .toList();
        assertThat(words).isEqualTo(oracleWords);
    }

    private static List<Integer> ids(String text) {
        Tokens tokens = TOKENIZER.tokens(text);
        return Golden.column(tokens.size(), tokens::id);
    }

    private static List<Integer> oracleIds(String text) {
        return LongStream.of(oracle.encode(text, false, false).getIds())
                .mapToObj(Math::toIntExact)
                .toList();
    }
}
