package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.web.ReadingRoom;
import org.hearsay.app.web.Settings;
import org.hearsay.app.web.guard.Token;
import org.hearsay.app.web.intake.Fetching;
import org.hearsay.ledger.Headline;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Opens the reading room.
@Command(
        name = "serve",
        header = {
            "Open the reading room: a ledger as web pages and as an API.",
            "",
            "Examples:",
            "  hearsay serve",
            "  hearsay serve --ledger dam.db --port 9000",
            "  hearsay serve --token-file token.txt --host 0.0.0.0 --allow-host desk.example.org",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "It is reached from this machine alone unless --host says otherwise. Anyone who reaches it may read; writing",
            "needs the token that is printed at the start. Press Ctrl+C to end it."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;
    private static final int LONGEST_CLOSING_SECONDS = 20;

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Option(names = "--port", paramLabel = "N", description = "Port to listen at (8080); 0 for any that is free.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Name or address to listen at (127.0.0.1: from this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A name under which others reach it, such as that of a proxy; may be given again.")
    private List<String> names = List.of();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Where the token is kept from one start to the next; made if it is not there.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--allow-fetch",
            description = "Let those who show the token have pages read by their address: http and https, of the public"
                    + " network alone, as robots.txt allows.")
    private boolean allowFetch;

    @Option(names = "--rehearse", hidden = true, description = "Visit each page once, then end.")
    private boolean rehearse;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    ServeCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port " + port + ": give 0 to " + MOST_PORT);
        }
        Token token = token();
        CountDownLatch over = new CountDownLatch(1);
        try (Ledger ledger = file.openOrCreate();
                LateReader reader = new LateReader();
                ReadingRoom room = ReadingRoom.open(
                        new Settings(host, port, Set.copyOf(names), token, allowFetch ? Fetching.ofPublic() : null),
                        ledger,
                        reader::read,
                        this::mistake)) {
            if (rehearse) {
                rehearse(room.address(), ledger);
                return ExitCode.OK;
            }
            URI address = room.address();
            hearsay.complain("reading room open at " + address);
            hearsay.complain("to write, open " + address + "enter?token=" + token.secret());
            if (!isLoopback()) {
                hearsay.complain("whoever reaches " + host + " may read all of this ledger; put a proxy with TLS and"
                        + " a sign-in before it if that is not meant");
            }
            Runtime.getRuntime().addShutdownHook(closing(room, over));
            reader.begin();
            room.awaitClose();
            return ExitCode.OK;
        } finally {
            over.countDown();
        }
    }

    /// On Ctrl+C and the like: lets all be closed in order before the process ends.
    private static Thread closing(ReadingRoom room, CountDownLatch over) {
        return Thread.ofPlatform().unstarted(() -> {
            room.close();
            try {
                over.await(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Token token() throws IOException {
        try {
            return tokenFile == null ? Token.fresh() : Token.in(tokenFile);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), tokenFile + ": " + e.getMessage());
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private void mistake(Throwable e) {
        if (hearsay.debug()) {
            e.printStackTrace(hearsay.screen().err());
        }
        hearsay.complain("while answering: " + Failures.words(e));
    }

    /// What the launcher has Java watch, so that later starts are fast.
    private static void rehearse(URI address, Ledger ledger) throws IOException {
        List<String> pages = new ArrayList<>(List.of(
                "",
                "search",
                "search?q=gates",
                "speakers",
                "outlets",
                "read",
                "api/v1/search",
                "feed.atom",
                "healthz"));
        for (Headline article : ledger.headlines(Page.FIRST)) {
            pages.add("article/" + article.article().substring("sha256:".length()));
        }
        for (String page : pages) {
            URL url = address.resolve(page).toURL();
            try (InputStream in = url.openStream()) {
                in.readAllBytes();
            }
        }
    }
}
