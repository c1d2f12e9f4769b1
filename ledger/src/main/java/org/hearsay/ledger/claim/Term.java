package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A word, name or speaker by which claims are found.
///
/// @param key of the word; of a speaker `@` and the name
/// @param weight how much it tells that two claims share it
public record Term(String key, double weight) {

    /// Words below are too common to look for.
    private static final double LEAST_WEIGHT_OF_WORD = 0.5;

    /// Of a word that names the speaker, who may leave himself unsaid: `denied having done it`.
    private static final double SELF_WEIGHT = 0.7;

    /// By which others find `claim`, none twice.
    public static Set<String> findable(Claim claim) {
        Set<String> keys = new LinkedHashSet<>();
        asked(claim).forEach(term -> keys.add(term.key()));
        return keys;
    }

    /// By which `claim` finds others, in a fixed order; one that is there twice counts twice.
    public static List<Term> asked(Claim claim) {
        List<Term> terms = new ArrayList<>();
        for (Notion notion : claim.notions().values()) {
            if (notion.weight() >= LEAST_WEIGHT_OF_WORD) {
                terms.add(new Term(notion.key(), notion.weight()));
                notion.poles().keySet().forEach(key -> terms.add(new Term(key, notion.weight())));
            }
        }
        if (claim.negative()) {
            claim.self().forEach(key -> terms.add(new Term(key, SELF_WEIGHT)));
        }
        String name = claim.speaker().name();
        if (name != null) {
            terms.add(new Term("@" + name, SELF_WEIGHT));
        }
        return terms;
    }
}
