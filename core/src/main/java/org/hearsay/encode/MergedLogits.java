package org.hearsay.encode;

/// For every piece of a text what the window says that sees most around it, the earlier of two that see as much.
///
/// A piece is settled once no later window holds it.
final class MergedLogits {

    private final float[] tag;
    private final byte[] entityLabel;
    private final int[] context;

    MergedLogits(int size) {
        tag = new float[Math.multiplyExact(size, Role.TAGS)];
        entityLabel = new byte[size];
        context = new int[size];
    }

    void add(Window window, WindowOutput output) {
        for (int piece = window.from(); piece < window.to(); piece++) {
            // One more, as an untouched piece has 0 and a piece at the edge of its window has no context.
            int seen = window.context(piece, piece + 1) + 1;
            if (seen > context[piece]) {
                context[piece] = seen;
                int row = window.row(piece);
                System.arraycopy(output.tag(), row * Role.TAGS, tag, piece * Role.TAGS, Role.TAGS);
                entityLabel[piece] = (byte) Entities.bestLabel(output.ner(), row);
            }
        }
    }

    float tag(int piece, int tag) {
        return this.tag[piece * Role.TAGS + tag];
    }

    int entityLabel(int piece) {
        return entityLabel[piece];
    }
}
