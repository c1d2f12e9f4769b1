package org.hearsay.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.hearsay.model.ModelVersion;

/// Finds attributions and named entities in English text.
///
/// Load one and share it: it is thread-safe, as many threads as you like may label at once, each on its own core, and
/// the
/// weights are held once. The same text gives the same labels whatever is labelled beside it. (Another kind of
/// processor may
/// round the 8-bit arithmetic differently and decide a borderline case otherwise.)
///
/// ```java
/// try (Encoder encoder = Encoder.load()) {
///     Labels labels = encoder.label("The mill will close, the mayor said.");
/// }
/// ```
public final class Encoder implements AutoCloseable {

    private static final String DESCRIPTION = "encoder.properties";
    private static final String VOCABULARY = "vocab.txt";

    private final Tokenizer tokenizer;
    private final Network network;
    private final ModelVersion version;

    private Encoder(Tokenizer tokenizer, Network network, ModelVersion version) {
        this.tokenizer = tokenizer;
        this.network = network;
        this.version = version;
    }

    /// Loads the model that ships with this library. Takes a fraction of a second and about 100 MiB outside the heap.
    ///
    /// @throws EncoderException if a part of it is absent or ONNX Runtime does not run on this machine
    public static Encoder load() {
        Properties description = new Properties();
        try (BufferedReader reader = reader(DESCRIPTION)) {
            description.load(reader);
        } catch (IOException e) {
            throw unreadable(DESCRIPTION, e);
        }
        ModelVersion version = new ModelVersion(entry(description, "version"), entry(description, "sha256"));
        return new Encoder(tokenizer(), new Network(bytes(entry(description, "file"))), version);
    }

    static Tokenizer tokenizer() {
        return new Tokenizer(new Vocabulary(vocabulary()));
    }

    /// Labels a text of any length. Memory grows by about 100 bytes a word piece; time by the text's length.
    ///
    /// @param text English; any string is accepted, even an empty one
    /// @throws EncoderException if ONNX Runtime fails, as when memory runs out
    /// @throws IllegalStateException if this encoder is closed
    public Labels label(String text) {
        Tokens tokens = tokenizer.tokens(text);
        return new Labelling(network, text, tokens, Labelling.MOST_HELD).labels();
    }

    /// Which model this is.
    public ModelVersion version() {
        return version;
    }

    /// Frees the weights. Call it when no thread labels any more.
    @Override
    public void close() {
        network.close();
    }

    private static String entry(Properties description, String key) {
        String value = description.getProperty(key);
        if (value == null) {
            throw new EncoderException(
                    DESCRIPTION + " beside " + Encoder.class.getName() + " has no entry '" + key + "'");
        }
        return value;
    }

    /// Pieces in order of their numbers.
    static List<String> vocabulary() {
        try (BufferedReader reader = reader(VOCABULARY)) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw unreadable(VOCABULARY, e);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static BufferedReader reader(String name) {
        return new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8));
    }

    private static InputStream open(String name) {
        InputStream stream = Encoder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new EncoderException(
                    "the encoder's part '" + name + "' is not on the class path: build or install hearsay-core again");
        }
        return stream;
    }

    private static EncoderException unreadable(String name, IOException cause) {
        return new EncoderException("cannot read the encoder's part '" + name + "': " + cause.getMessage(), cause);
    }
}
