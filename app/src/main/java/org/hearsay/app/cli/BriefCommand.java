package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.brief.Brief;
import org.hearsay.app.brief.BriefHtml;
import org.hearsay.app.brief.BriefMarkdown;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.matter.Matter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes one page on a matter.
@Command(
        name = "brief",
        header = {
            "Write one page on a matter: what is agreed, what is disputed by whom, figures, deadlines, timeline, sources.",
            "",
            "Examples:",
            "  hearsay brief \"gates dam\" > dam.md",
            "  hearsay brief 1f6a#s3 --html > dam.html",
            "  hearsay brief \"gates dam\" --from articles/",
            ""
        },
        description = "Every line is linked to its sentence, at the end of the page.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class BriefCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "MATTER",
            description = "Its id, as matters shows it, or words that stand in one of its sentences.")
    private List<String> asked = List.of();

    @Option(names = "--html", description = "Write HTML instead of Markdown.")
    private boolean html;

    @Option(names = "--today", paramLabel = "DAY", converter = Day.class, description = "As of this day (today).")
    private @Nullable LocalDate today;

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    BriefCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        return dossier.ask(hearsay, this::answer);
    }

    private int answer(Dossier opened) throws IOException {
        Matter matter = opened.matter(String.join(" ", asked)).orElse(null);
        if (matter == null) {
            hearsay.complain(String.join(" ", asked) + ": no such matter; 'hearsay matters' lists them");
            return ExitCode.NOTHING_FOUND;
        }
        Brief brief = Brief.of(matter, opened, today == null ? LocalDate.now() : today);
        String page = html ? BriefHtml.of(brief) : BriefMarkdown.of(brief);
        hearsay.screen().out().write(page.getBytes(UTF_8));
        hearsay.screen().out().flush();
        return ExitCode.OK;
    }
}
