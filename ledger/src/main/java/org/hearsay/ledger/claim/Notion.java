package org.hearsay.ledger.claim;

import java.util.Map;

/// What one word of a claim stands for.
///
/// @param key the stem, or the first of its synonyms, or the name in one spelling
/// @param word as it stands
/// @param weight how much sharing it says, above 0: 1 for a plain word
/// @param name whether it is written as a name
/// @param past whether its form shows what has been: `burned`, `was taken`
/// @param denied whether it stands where the claim negates
/// @param poles pairs of contraries that it belongs to, with the side: true or false
/// @param sorts for each set of sorts that exclude one another, which one it is
public record Notion(
        String key,
        String word,
        double weight,
        boolean name,
        boolean past,
        boolean denied,
        Map<String, Boolean> poles,
        Map<String, String> sorts) {

    /// How the pairs of contraries begin that are views: who changes sides in one of them changes his mind.
    private static final String VIEW = "view:";

    public Notion {
        poles = Map.copyOf(poles);
        sorts = Map.copyOf(sorts);
    }

    /// Whether a pair of contraries, by its name, is what somebody holds.
    static boolean isView(String pair) {
        return pair.startsWith(VIEW);
    }

    /// Whether both are contraries of a pair that is a matter of view, as to support and to oppose.
    public boolean contraryView(Notion other) {
        return poles.keySet().stream().anyMatch(pair -> pair.startsWith(VIEW) && other.poles.containsKey(pair));
    }

    /// Whether both mean one thing, or its contrary.
    public boolean meets(Notion other) {
        return key.equals(other.key) || poles.keySet().stream().anyMatch(other.poles::containsKey);
    }

    /// Whether both mean one thing and one of them negates it, or they mean contraries and neither or both are negated.
    ///
    /// @param flipped whether one of the two claims is denied as a whole
    public boolean opposes(Notion other, boolean flipped) {
        return isContrary(other) ^ denied ^ other.denied ^ flipped;
    }

    /// Whether they are contraries, each by itself.
    public boolean isContrary(Notion other) {
        return !key.equals(other.key)
                && poles.entrySet().stream()
                        .anyMatch(pole -> other.poles.containsKey(pole.getKey())
                                && !pole.getValue().equals(other.poles.get(pole.getKey())));
    }
}
