import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Runs an encoder over windows, one window a batch on one thread, as the reader does.
///
/// `java -cp onnxruntime.jar Network.java MODEL WINDOWS OUTPUTS`. WINDOWS, all int32 little endian: their count, then for each its
/// length, ids and surfaces. OUTPUTS: for each window the four outputs as floats. Prints the wordpieces a second, [CLS] and [SEP]
/// counted, without reading and writing.
class Network {
    private static final String[] OUTPUTS = {"tag", "ner", "content", "source"};

    public static void main(String[] args) throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        var windows = ByteBuffer.wrap(Files.readAllBytes(Path.of(args[1]))).order(ByteOrder.LITTLE_ENDIAN);
        long pieces = 0;
        long nanos = 0;
        try (var session = environment.createSession(args[0], options);
                var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 20)) {
            int count = windows.getInt();
            for (int w = 0; w < count; w++) {
                int n = windows.getInt();
                long[][] ids = row(windows, n);
                long[][] surfaces = row(windows, n);
                long began = System.nanoTime();
                try (var i = OnnxTensor.createTensor(environment, ids);
                        var s = OnnxTensor.createTensor(environment, surfaces);
                        var result = session.run(Map.of("input_ids", i, "token_type_ids", s))) {
                    if (w >= 8) { // the first windows warm up
                        nanos += System.nanoTime() - began;
                        pieces += n;
                    }
                    for (String name : OUTPUTS) {
                        write(out, (OnnxTensor) result.get(name).orElseThrow());
                    }
                }
            }
        }
        System.out.printf("%.0f wordpieces a second%n", pieces / (nanos / 1e9));
    }

    private static long[][] row(ByteBuffer from, int n) {
        var out = new long[1][n];
        for (int i = 0; i < n; i++) {
            out[0][i] = from.getInt();
        }
        return out;
    }

    private static void write(OutputStream out, OnnxTensor tensor) throws IOException {
        var floats = tensor.getFloatBuffer();
        var bytes = ByteBuffer.allocate(4 * floats.remaining()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(floats);
        out.write(bytes.array());
    }
}
