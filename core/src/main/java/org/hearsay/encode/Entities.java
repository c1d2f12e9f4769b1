package org.hearsay.encode;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/// Reads named entities off the labels of words: a word has the label of its first piece.
final class Entities {

    /// O, then for each type a label that opens an entity and one that goes on with it.
    static final int LABELS = 9;

    /// In the order of the network's labels.
    private static final List<Entity.Type> TYPES =
            List.of(Entity.Type.PERSON, Entity.Type.LOCATION, Entity.Type.ORGANISATION, Entity.Type.MISC);

    private Entities() {}

    static List<Entity> read(Tokens tokens, MergedLogits logits) {
        List<Entity> entities = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int label = tokens.first(from) ? logits.entityLabel(from) : 0;
            if (label == 0) {
                from++;
                continue;
            }
            int type = (label - 1) / 2;
            int to = from + 1;
            while (to < tokens.size() && (!tokens.first(to) || logits.entityLabel(to) == continueLabel(type))) {
                to++;
            }
            entities.add(new Entity(new Span(tokens.start(from), tokens.end(to - 1)), TYPES.get(type)));
            from = to;
        }
        return entities;
    }

    /// The greatest of a row's logits, the first of equals.
    static int bestLabel(float[] logits, int row) {
        int best = 0;
        for (int label = 1; label < LABELS; label++) {
            if (logits[row * LABELS + label] > logits[row * LABELS + best]) {
                best = label;
            }
        }
        return best;
    }

    private static int continueLabel(int type) {
        return 2 + 2 * type;
    }
}
