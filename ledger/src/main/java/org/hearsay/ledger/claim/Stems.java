package org.hearsay.ledger.claim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.englishStemmer;

/// Words without their inflection, by the Snowball stemmer for English (Porter 2). Thread-safe.
final class Stems {

    /// Bounds what hostile text can make it keep.
    private static final int MOST_KEPT = 200_000;

    private final englishStemmer stemmer = new englishStemmer();
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    /// @param lower a word in lower case
    String of(String lower) {
        String stem = kept.get(lower);
        if (stem == null) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            stem = stemmed(lower);
            kept.put(lower, stem);
        }
        return stem;
    }

    private synchronized String stemmed(String lower) {
        stemmer.setCurrent(lower);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
