package org.hearsay.encode;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The kind of processor on which the reference was computed. Another may round 8-bit sums otherwise, and a few
/// borderline
/// decisions of the worked examples with them.
final class ReferenceProcessor {

    private ReferenceProcessor() {}

    /// Skips the test, saying why, on any other kind.
    static void assume() {
        assumeTrue(hasVnni(), "the 8-bit reference holds on x86 with AVX-512 VNNI only; this processor has none");
    }

    private static boolean hasVnni() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo")).contains("avx512_vnni");
        } catch (IOException e) {
            return false;
        }
    }
}
