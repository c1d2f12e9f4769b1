package org.hearsay.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.app.export.Brat;
import org.hearsay.app.export.BratFiles;
import org.hearsay.app.export.Exporter;
import org.hearsay.app.export.JsonLd;
import org.hearsay.app.export.Selection;
import org.hearsay.app.export.TextExport;
import org.hearsay.app.export.WebAnnotation;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes what a ledger holds.
@Command(
        name = "export",
        header = {
            "Write what the ledger holds, all or some of it.",
            "",
            "Examples:",
            "  hearsay export > records.jsonl",
            "  hearsay export --format csv --outlet Courier --since 2031-05-01 > statements.csv",
            "  hearsay export --format jsonld --output dam.jsonld",
            "  hearsay export --format brat --speaker Maran --output maran/",
            ""
        },
        description = "Outlet, address and licence of each article travel with what is exported.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class ExportCommand implements Callable<Integer> {

    /// What to write.
    enum Format {
        jsonl,
        csv,
        jsonld,
        webannotation,
        brat,
        citron
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "jsonl: one record a line, every reading of each article, which 'hearsay import' reads (the default); "
                        + "with a filter, the articles in which a statement meets it.",
                "Of each article's current reading, the statements that meet the filter:",
                "csv: one line a statement; cells that a spreadsheet would take for a formula begin with '.",
                "jsonld: schema.org and PROV-O.  webannotation: W3C Web Annotation.",
                "brat: .txt and .ann, in a folder or a ZIP archive.  citron: as BBC Citron answers, an article a line."
            })
    private Format format = Format.jsonl;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all (standard output); for brat a .zip file or a new "
                    + "folder.")
    private @Nullable Path output;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    ExportCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.brat && output == null && hearsay.screen().outIsTerminal()) {
            throw new ParameterException(spec.commandLine(), "--format brat: give --output FOLDER or FILE.zip");
        }
        try (Ledger ledger = file.open()) {
            return write(ledger) ? ExitCode.OK : ExitCode.NOTHING_FOUND;
        }
    }

    private boolean write(Ledger ledger) throws IOException {
        if (output == null) {
            OutputStream out = new BufferedOutputStream(hearsay.screen().out(), 1 << 16);
            boolean any = export(ledger, exporter(out));
            out.flush();
            return any;
        }
        boolean isFolder = format == Format.brat
                && !output.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return isFolder
                ? OutputFile.folder(output, files -> export(ledger, new Brat(files)))
                : OutputFile.file(output, out -> {
                    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
                    boolean any = export(ledger, exporter(buffered));
                    buffered.flush();
                    return any;
                });
    }

    private boolean export(Ledger ledger, Exporter exporter) throws IOException {
        return Selection.export(ledger, filter.search(), exporter);
    }

    private Exporter exporter(OutputStream out) throws IOException {
        return switch (format) {
            case jsonl -> TextExport.jsonLines(out);
            case csv -> TextExport.csv(out);
            case jsonld -> new JsonLd(out);
            case webannotation -> new WebAnnotation(out);
            case brat -> new Brat(BratFiles.zip(out));
            case citron -> TextExport.citron(out);
        };
    }
}
