package org.hearsay.bench.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.model.Record;

/// How fast disputes, matters and commitments are found, all of them and those of one more article, at some sizes.
/// What an encoder would read comes from [Newsroom].
public final class DossierBench {

    private static final long SEED = 20210726;
    private static final int MORE = 100;
    private static final int AT_ONCE = 256;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private DossierBench() {}

    /// @param arguments how many articles, once for each measurement
    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {1_000, 10_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println(
                "| articles | statements | all, s | all, CPU s | disputes, s | one more, ms median / most | heap MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            System.out.println(row(size));
        }
    }

    private static String row(int articles) {
        Newsroom newsroom = new Newsroom(SEED);
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < articles + MORE; i++) {
            records.add(newsroom.article(i).record());
        }
        Dossier dossier = new Dossier(Identities.BY_NAME, Origins.EACH_ITS_OWN);
        long begun = System.nanoTime();
        long cpuBegun = PROCESS.getProcessCpuTime();
        for (int from = 0; from < articles; from += AT_ONCE) {
            dossier.add(records.subList(from, Math.min(articles, from + AT_ONCE)));
        }
        double all = (System.nanoTime() - begun) / 1e9;
        double cpu = (PROCESS.getProcessCpuTime() - cpuBegun) / 1e9;
        long asked = System.nanoTime();
        dossier.disputes(Scope.ALL);
        dossier.matters(Scope.ALL);
        dossier.commitments(Scope.ALL, LocalDate.of(2032, 1, 1));
        double answered = (System.nanoTime() - asked) / 1e9;
        double[] each = new double[MORE];
        for (int i = 0; i < MORE; i++) {
            long one = System.nanoTime();
            dossier.add(records.get(articles + i));
            each[i] = (System.nanoTime() - one) / 1e6;
        }
        Arrays.sort(each);
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %.1f | %.1f | %.1f | %.1f / %.1f | %,d |",
                articles,
                records.stream().mapToLong(record -> record.statements().size()).sum(),
                all,
                cpu,
                answered,
                each[MORE / 2],
                each[MORE - 1],
                heap >> 20);
    }
}
