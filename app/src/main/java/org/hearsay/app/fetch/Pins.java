package org.hearsay.app.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Names that, while a request is under way, resolve to the addresses that were found good. One for the process, as the
/// JDK's resolver is. Thread-safe.
final class Pins {

    private static final Map<String, List<InetAddress>> PINNED = new ConcurrentHashMap<>();

    private Pins() {}

    static void pin(String host, List<InetAddress> addresses) {
        PINNED.put(host.toLowerCase(Locale.ROOT), List.copyOf(addresses));
    }

    static void unpin(String host) {
        PINNED.remove(host.toLowerCase(Locale.ROOT));
    }

    static @Nullable List<InetAddress> of(String host) {
        return PINNED.get(host.toLowerCase(Locale.ROOT));
    }
}
