package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

/// Stands for the reading of archives, which the launcher starts by itself: Spark is no part of this program.
@Command(
        name = "archive",
        header = "Read an archive of any size into Parquet, on Apache Spark.",
        description = {
            "",
            "The launcher ./hearsay of a clone of the repository fetches Apache Spark when this is first asked for, and "
                    + "'./hearsay archive --help' shows the options. Without the launcher, give the job to spark-submit; "
                    + "docs/archive.md says how."
        },
        synopsisHeading = "Usage: ",
        customSynopsis = "hearsay archive INPUT... --output FOLDER")
final class ArchiveCommand implements Callable<Integer> {

    /// What the launcher would have taken.
    @Unmatched
    private List<String> all = List.of();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    ArchiveCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        hearsay.complain(
                "archive: Apache Spark is not here; start ./hearsay in a clone of the repository, which fetches "
                        + "it, or give the job to spark-submit as docs/archive.md says");
        return ExitCode.PART_MISSING;
    }
}
