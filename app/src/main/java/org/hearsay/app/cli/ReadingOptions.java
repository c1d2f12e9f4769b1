package org.hearsay.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.hearsay.app.fetch.FeedNotes;
import org.hearsay.app.fetch.FetchRules;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.container.Containers;
import org.hearsay.ingest.container.JsonKeys;
import org.hearsay.ingest.container.JsonKeys.Part;
import org.hearsay.ingest.container.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How to read articles, whatever a command calls those that name them.
final class ReadingOptions {

    @Mixin
    private HintOptions about = new HintOptions();

    @Option(
            names = "--field",
            paramLabel = "PART=KEY",
            description = "In JSON, the key of a part (text, title, date, url, outlet, byline, language, licence), "
                    + "e.g. text=body.plain; else the usual keys are tried.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-links", description = "Do not fetch the pages that a feed links; take its full texts alone.")
    private boolean noLinks;

    @Option(
            names = "--allow-private",
            description = "Fetch from this machine and its networks, too, and without pause.")
    private boolean allowPrivate;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Your mail or web address, sent to sites so that they can reach you.")
    private @Nullable String contact;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// @throws ParameterException if an option has no meaning
    void check() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": give 1 or more");
        }
        keys();
    }

    int threads() {
        return threads;
    }

    Web web(FeedNotes notes) {
        FetchRules rules = allowPrivate ? FetchRules.DEFAULT.withPrivate() : FetchRules.DEFAULT;
        return new Web(
                contact == null ? rules : rules.withContact(contact), !noLinks, containers(), about.hints(), notes);
    }

    /// @param arguments what names the articles: files, folders and addresses
    Inputs open(Screen screen, List<String> arguments, Web web, BooleanSupplier stopped) {
        return new Inputs(screen, arguments, containers(), about.hints(), web, stopped);
    }

    /// Whether one's own network may be asked.
    boolean allowsPrivate() {
        return allowPrivate;
    }

    private Containers containers() {
        return new Containers(new ArticleReader(), keys(), Limits.DEFAULT);
    }

    private JsonKeys keys() {
        JsonKeys keys = JsonKeys.USUAL;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            try {
                keys = keys.with(Part.valueOf(field.getKey().toUpperCase(Locale.ROOT)), field.getValue());
            } catch (IllegalArgumentException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--field " + field.getKey()
                                + ": give text, title, date, url, outlet, byline, language or licence");
            }
        }
        return keys;
    }
}
