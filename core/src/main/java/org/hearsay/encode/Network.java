package org.hearsay.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/// The ONNX encoder. Thread-safe: each caller computes on its own thread and no other, over weights held once.
final class Network implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Parameters parameters;

    /// @param model the bytes of an ONNX file
    /// @throws EncoderException if ONNX Runtime cannot load it
    Network(byte[] model) {
        try {
            environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearsay");
            session = open(environment, model);
            parameters = Parameters.of(session.getMetadata().getCustomMetadata());
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new EncoderException(
                    "ONNX Runtime cannot load the encoder on this machine (" + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + "): " + e.getMessage(),
                    e);
        }
    }

    private static OrtSession open(OrtEnvironment environment, byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread: it is the caller's own, and two articles side by side beat two threads on one.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return environment.createSession(model, options);
        }
    }

    Parameters parameters() {
        return parameters;
    }

    /// Runs one window by itself: what else is read at the time cannot change its result.
    ///
    /// @throws EncoderException if ONNX Runtime fails, as when memory runs out
    WindowOutput run(Tokens tokens, Window window) {
        int rows = window.rows();
        long[] ids = new long[rows];
        long[] features = new long[rows];
        ids[0] = Vocabulary.CLS;
        ids[rows - 1] = Vocabulary.SEP;
        for (int piece = window.from(); piece < window.to(); piece++) {
            ids[window.row(piece)] = tokens.id(piece);
            features[window.row(piece)] = tokens.feature(piece);
        }
        try (OnnxTensor idTensor = row(ids);
                OnnxTensor featureTensor = row(features);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", idTensor, "token_type_ids", featureTensor))) {
            return new WindowOutput(
                    rows,
                    output(result, "tag"),
                    output(result, "ner"),
                    output(result, "content"),
                    output(result, "source"));
        } catch (OrtException e) {
            throw new EncoderException("ONNX Runtime failed on a window of " + rows + " rows: " + e.getMessage(), e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] output(OrtSession.Result result, String name) {
        if (result.get(name).orElse(null) instanceof OnnxTensor tensor) {
            FloatBuffer values = tensor.getFloatBuffer();
            float[] copy = new float[values.remaining()];
            values.get(copy);
            return copy;
        }
        throw new EncoderException(
                "the model file has no output '" + name + "': use one that the training recipe exported");
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EncoderException("ONNX Runtime cannot close the encoder: " + e.getMessage(), e);
        }
    }
}
