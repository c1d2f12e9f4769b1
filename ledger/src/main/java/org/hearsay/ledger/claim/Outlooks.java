package org.hearsay.ledger.claim;

import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Passage;
import org.hearsay.text.Prose;

/// Which way the words of a passage look in time.
final class Outlooks {

    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "won't", "wouldn't", "'ll");
    /// Stems of verbs after which `to` looks ahead.
    private static final Set<String> INTENDING =
            Set.of("hope", "aim", "plan", "want", "intend", "expect", "seek", "like", "due", "set", "propos");
    private static final Set<String> COMING = Set.of("is", "are", "was", "were");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "provided", "may", "might", "could", "should", "ought", "perhaps");

    private final Prose prose;
    private final ArticleWords words;

    Outlooks(Prose prose, ArticleWords words) {
        this.prose = prose;
        this.words = words;
    }

    Outlook of(Passage passage, Act act) {
        boolean future = act == Act.PROMISE || act == Act.THREATEN || act == Act.PREDICT || act == Act.DEMAND;
        String before = "";
        for (int at : words.words(passage)) {
            String lower = prose.words().get(at).lower();
            if (CONDITIONS.contains(lower)
                    && !words.inTime(at)
                    && !isMonth(at)
                    && !(lower.equals("could") && isNegated(at))) {
                return Outlook.CONDITIONAL;
            }
            future |= (lower.equals("to") && INTENDING.contains(words.stem(before)))
                    || FUTURE.contains(lower)
                    || lower.endsWith("'ll")
                    || (lower.equals("to") && COMING.contains(before));
            before = lower;
        }
        return future ? Outlook.FUTURE : Outlook.FACT;
    }

    /// `could not` says that it cannot be.
    private boolean isNegated(int at) {
        return at + 1 < prose.words().size() && prose.words().get(at + 1).is("not");
    }

    /// `May` is a month, `may` is not.
    private boolean isMonth(int at) {
        return prose.words().get(at).text().equals("May");
    }
}
