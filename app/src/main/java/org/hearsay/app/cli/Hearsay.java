package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import org.hearsay.app.terminal.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `hearsay` and where the process begins.
@Command(
        name = "hearsay",
        header = {
            "Reads the news and keeps the record: who said what, when, and on whose word.",
            "",
            "Examples:",
            "  hearsay read article.html                     the statements in an article",
            "  hearsay read letter.txt --published 2031-05-14 --outlet \"The Courier\"",
            "  curl -s https://example.org/news | hearsay read -",
            "  hearsay read articles/ --jsonl > records.jsonl",
            "  hearsay read article.html --html record.html  a page with every word marked",
            "  hearsay add articles/                         keep what they say in a ledger",
            "  hearsay search \"gates of the dam\" --speaker Maran",
            "  hearsay disputes --since 2031-05-01           who says otherwise, side by side",
            "  hearsay serve                                 the ledger as web pages",
            ""
        },
        synopsisHeading = "Usage: ",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0 done   1 found nothing   2 wrong usage   65 bad input   69 a part is missing",
            "  70 a mistake in Hearsay   74 reading or writing failed"
        },
        versionProvider = Hearsay.Version.class)
public final class Hearsay implements Runnable {

    /// When to write in colour.
    enum Colour {
        auto,
        always,
        never
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto (on a terminal, unless NO_COLOR is set), always or never.",
            defaultValue = "auto")
    private Colour colour = Colour.auto;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private boolean debug;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Screen screen;

    private Hearsay(Screen screen) {
        this.screen = screen;
    }

    public static void main(String[] arguments) {
        System.exit(run(Screen.ofProcess(), arguments));
    }

    /// Runs one command to its end.
    ///
    /// @return its exit code
    static int run(Screen screen, String... arguments) {
        Hearsay hearsay = new Hearsay(screen);
        CommandLine line = hearsay.commandLine();
        try {
            return line.execute(arguments);
        } catch (Error e) {
            return new Failures(hearsay).onError(e);
        }
    }

    CommandLine commandLine() {
        CommandLine line = new CommandLine(this);
        line.addSubcommand(new ReadCommand(this))
                .addSubcommand(new AddCommand(this))
                .addSubcommand(new ArchiveCommand(this))
                .addSubcommand(new SearchCommand(this))
                .addSubcommand(new SpeakersCommand(this))
                .addSubcommand(new SpeakerCommand(this))
                .addSubcommand(new ArticleCommand(this))
                .addSubcommand(CorrectCommand.line(this))
                .addSubcommand(new CopiesCommand(this))
                .addSubcommand(new DisputesCommand(this))
                .addSubcommand(new MattersCommand(this))
                .addSubcommand(new CommitmentsCommand(this))
                .addSubcommand(new TimelineCommand(this))
                .addSubcommand(new NamesCommand(this))
                .addSubcommand(new CorroborateCommand(this))
                .addSubcommand(new BriefCommand(this))
                .addSubcommand(new StatsCommand(this))
                .addSubcommand(new ExportCommand(this))
                .addSubcommand(new ImportCommand(this))
                .addSubcommand(new ServeCommand(this))
                .addSubcommand(new CommandLine(new EvaluateCommand())
                        .addSubcommand(new EvaluatePolnearCommand(this))
                        .addSubcommand(new EvaluateTimesCommand(this))
                        .addSubcommand(new EvaluateFiguresCommand(this))
                        .addSubcommand(new EvaluateDisputesCommand(this)))
                .addSubcommand(new BenchCommand(this))
                .addSubcommand(new CompletionCommand(this))
                .addSubcommand(new HelpCommand());
        Failures failures = new Failures(this);
        line.setParameterExceptionHandler(failures::onUsage);
        line.setExecutionExceptionHandler(failures::onExecution);
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setOut(new PrintWriter(screen.out(), true, UTF_8));
        line.setErr(new PrintWriter(screen.err(), true, UTF_8));
        line.setUsageHelpWidth(Math.clamp(screen.columns(), 60, 100));
        line.setColorScheme(
                Help.defaultColorScheme(screen.outIsTerminal() && screen.colourful() ? Help.Ansi.ON : Help.Ansi.OFF));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    Screen screen() {
        return screen;
    }

    boolean debug() {
        return debug;
    }

    /// How to write to standard output.
    Ink ink() {
        return switch (colour) {
            case always -> Ink.COLOURED;
            case never -> Ink.PLAIN;
            case auto -> screen.outIsTerminal() && screen.colourful() ? Ink.COLOURED : Ink.PLAIN;
        };
    }

    /// One line to standard error.
    void complain(String line) {
        screen.err().println("hearsay: " + line.replaceAll("\\s*\\R\\s*", " "));
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Hearsay.class.getPackage().getImplementationVersion();
            return new String[] {
                "hearsay " + (version == null ? "(not packaged)" : version) + ", Java " + Runtime.version()
            };
        }
    }
}
