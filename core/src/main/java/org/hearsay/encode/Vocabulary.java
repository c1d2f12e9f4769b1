package org.hearsay.encode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pieces the network knows, by number. Immutable.
final class Vocabulary {

    /// Stands for a word that cannot be spelt in pieces.
    static final int UNKNOWN = 100;
    /// First row of every window.
    static final int CLS = 101;
    /// Last row of every window.
    static final int SEP = 102;
    /// What [#longest] answers where nothing matches.
    static final int NONE = -1;

    private static final String CONTINUES = "##";

    private final Map<String, Integer> opening = new HashMap<>();
    private final Map<String, Integer> continuing = new HashMap<>();
    private final int longestPiece;

    /// @param pieces in order of their numbers; those that continue a word start with `##`
    Vocabulary(List<String> pieces) {
        int longest = 0;
        for (int id = 0; id < pieces.size(); id++) {
            String piece = pieces.get(id);
            boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
            String letters = continues ? piece.substring(CONTINUES.length()) : piece;
            (continues ? continuing : opening).put(letters, id);
            longest = Math.max(longest, letters.length());
        }
        longestPiece = longest;
    }

    /// End of the longest piece of `word` that starts at `from`, or [#NONE].
    int longest(String word, int from) {
        Map<String, Integer> pieces = from == 0 ? opening : continuing;
        for (int end = Math.min(word.length(), from + longestPiece); end > from; end--) {
            if (pieces.containsKey(word.substring(from, end))) {
                return end;
            }
        }
        return NONE;
    }

    /// Number of a piece that [#longest] found.
    int id(String word, int from, int end) {
        Integer id = (from == 0 ? opening : continuing).get(word.substring(from, end));
        if (id == null) {
            throw new IllegalArgumentException("not a piece: " + word.substring(from, end));
        }
        return id;
    }
}
