package org.hearsay.encode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// One text on its way through the encoder. For one thread and one use.
final class Labelling {

    /// Outputs of windows held while the tags within them are not settled, 0.5 MiB each. One or two are the rule; what
    /// is
    /// beyond is computed again when its turn comes.
    static final int MOST_HELD = 64;

    /// @param output `null` if it is to be computed again
    private record Seen(Window window, @Nullable WindowOutput output) {}

    private final Network network;
    private final Tokens tokens;
    private final Windows windows;
    private final int mostHeld;
    private final MergedLogits logits;
    private final Viterbi viterbi;
    private final TaggedSpans spans;
    private final Linker linker;
    private final Deque<Seen> unsettled = new ArrayDeque<>();

    Labelling(Network network, String text, Tokens tokens, int mostHeld) {
        Parameters parameters = network.parameters();
        this.network = network;
        this.tokens = tokens;
        this.mostHeld = mostHeld;
        windows = new Windows(text, tokens, parameters.windowRows() - 2, parameters.overlap());
        logits = new MergedLogits(tokens.size());
        viterbi = new Viterbi(tokens.size(), parameters.transitions());
        spans = new TaggedSpans(tokens);
        linker = new Linker(parameters, spans.all());
    }

    Labels labels() {
        while (windows.hasNext()) {
            Window window = windows.next();
            WindowOutput output = network.run(tokens, window);
            logits.add(window, output);
            unsettled.add(new Seen(window, unsettled.size() < mostHeld ? output : null));
            viterbi.advance(logits, windows.nextFrom());
            spans.advance(viterbi);
            linkSettled();
        }
        return new Labels(
                attributions(),
                spansOf(Role.SOURCE),
                spansOf(Role.CUE),
                spansOf(Role.CONTENT),
                Entities.read(tokens, logits));
    }

    private void linkSettled() {
        while (!unsettled.isEmpty() && isSettled(unsettled.getFirst().window)) {
            Seen seen = unsettled.removeFirst();
            WindowOutput output = seen.output == null ? network.run(tokens, seen.window) : seen.output;
            int nextFrom = unsettled.isEmpty()
                    ? windows.nextFrom()
                    : unsettled.getFirst().window.from();
            linker.add(seen.window, output, nextFrom);
        }
    }

    /// Whether all spans that begin in the window are known, and where those that end in it do.
    private boolean isSettled(Window window) {
        return viterbi.settled() > window.to() || viterbi.settled() == tokens.size();
    }

    private List<Attribution> attributions() {
        List<Link> links = linker.links();
        if (links.isEmpty()) {
            return List.of();
        }
        Marginals marginals =
                new Marginals(logits, tokens.size(), network.parameters().transitions());
        return links.stream()
                .map(link -> new Attribution(
                        link.source() == null ? null : Passage.of(link.source().in(tokens)),
                        Passage.of(link.cue().in(tokens)),
                        contents(link),
                        Confidence.of(link, marginals)))
                .toList();
    }

    private Passage contents(Link link) {
        return Passage.union(
                link.contents().stream().map(span -> span.in(tokens)).toList());
    }

    private List<Span> spansOf(Role role) {
        List<Span> ofRole = new ArrayList<>();
        for (PieceSpan span : spans.all()) {
            if (span.role() == role) {
                ofRole.add(span.in(tokens));
            }
        }
        return ofRole;
    }
}
