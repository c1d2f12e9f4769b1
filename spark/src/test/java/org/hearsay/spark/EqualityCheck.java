package org.hearsay.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.sqlite.SqliteLedger;

/// Compares an archive with a ledger on generated articles, as many as are asked for; docs/archive.md says how to run
/// it. What stands in each article is told by its generator, or read by the encoder with the argument `encoder`.
final class EqualityCheck {

    private static final long SEED = 20210726;

    private EqualityCheck() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        boolean encoder = arguments.length > 1 && arguments[1].equals("encoder");
        Path folder = Files.createTempDirectory("hearsay-equality");
        Path news = folder.resolve("news");
        News.write(news, SEED, count, 4);
        ReaderSource reader = encoder ? new SharedReader() : new GeneratedReader(SEED, count);
        try (Local local = Local.open();
                Ledger imported = SqliteLedger.openOrCreate(folder.resolve("imported.db"));
                Ledger added = SqliteLedger.openOrCreate(folder.resolve("added.db"))) {
            long begun = System.nanoTime();
            Path archive = folder.resolve("archive");
            Manifest manifest = local.run(reader, archive, Mode.append, true, news);
            say("archive: %,d articles, %,d statements, %.0f s"
                    .formatted(
                            manifest.total().articles(),
                            manifest.total().statements(),
                            (System.nanoTime() - begun) / 1e9));
            News.bring(archive, imported);
            added.add(News.read(news, reader));
            String one = News.export(imported);
            say("statements: " + (one.equals(News.export(added)) ? "equal" : "DIFFERENT")
                    + ", %,d bytes of export".formatted(one.length()));
            compare("origins", News.origins(local.spark(), archive), News.origins(added));
            compare("figure disputes", News.disputes(local.spark(), archive), News.disputes(added));
        }
        say("left in " + folder);
    }

    private static void compare(String what, List<String> archive, List<String> ledger) {
        say("%s: %s, %,d in the archive, %,d in the ledger"
                .formatted(what, archive.equals(ledger) ? "equal" : "DIFFERENT", archive.size(), ledger.size()));
        archive.stream()
                .filter(each -> !ledger.contains(each))
                .limit(3)
                .forEach(each -> say("  archive only: " + each));
        ledger.stream().filter(each -> !archive.contains(each)).limit(3).forEach(each -> say("  ledger only: " + each));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
