package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Record;

/// Reads the claims of a record: those of its statements, and the sentences that the article tells in its own voice.
///
/// Takes time in proportion to the article's length. Thread-safe.
public final class ClaimReader {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Measures measures = new Measures(vocabulary);
    private final Phrasebook phrases = new Phrasebook();

    /// The claims in text order, those of statements first.
    public List<Claim> claims(Record record) {
        ArticleClaims article = new ArticleClaims(record, vocabulary, measures, phrases);
        List<Claim> claims = new ArrayList<>(article.said());
        claims.addAll(article.narrated());
        return List.copyOf(claims);
    }

    /// The key under which a word would be among a claim's notions.
    ///
    /// @param word as typed
    public String key(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return vocabulary.key(lower, !word.equals(lower));
    }
}
