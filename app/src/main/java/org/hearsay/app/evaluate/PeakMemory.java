package org.hearsay.app.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/// The most memory that this process has held.
///
/// @param bytes 0 or more
/// @param isOfProcess whether it counts all of the process (on Linux), or only the Java heap
public record PeakMemory(long bytes, boolean isOfProcess) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    public static PeakMemory now() {
        try {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(PEAK)) {
                    return new PeakMemory(1024 * Long.parseLong(line.replaceAll("\\D", "")), true);
                }
            }
        } catch (IOException e) {
            // Not Linux: the heap is all that can be asked for.
        }
        return new PeakMemory(heap(), false);
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
