package org.hearsay.app.fetch;

import java.util.LinkedHashMap;
import java.util.Map;

/// A map that forgets what was not used for longest: a hostile feed may name any number of sites.
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final int MOST = 1_000;

    Recent() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
    }
}
