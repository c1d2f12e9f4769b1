package org.hearsay.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/// The job on this machine. A session costs seconds, so that all tests of a class share one.
record Local(SparkSession spark) implements AutoCloseable {

    /// A task may fail three times, as on a cluster.
    static Local open() {
        return new Local(ReadArchive.session("local[2,4]"));
    }

    Manifest run(ReaderSource reader, Path output, Mode mode, boolean derive, Path... inputs) throws IOException {
        return new ArchiveJob(spark, reader, Intake.USUAL)
                .run(new ArchiveJob.Order(
                        List.of(inputs).stream().map(Path::toString).toList(),
                        output.toString(),
                        mode,
                        3,
                        derive,
                        false));
    }

    @Override
    public void close() {
        spark.stop();
    }
}
