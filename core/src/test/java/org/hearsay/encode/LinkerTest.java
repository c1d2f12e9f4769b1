package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The linker, which sees one window after another, against a reading of the rules that has all windows before it.
class LinkerTest {

    private static final int SIZE = 600;
    private static final int ROWS = 66;
    private static final Random RANDOM = new Random(6);
    private static final Parameters PARAMETERS = new Parameters(ViterbiTest.transitions(), -6, 0, ROWS, 30);

    private record Linked(@Nullable PieceSpan source, PieceSpan cue, List<PieceSpan> contents) {}

    @Test
    void linksAsIfItSawAllWindowsAtOnce() {
        int links = 0;
        for (int round = 0; round < 12; round++) {
            List<Window> windows = windows();
            List<WindowOutput> outputs = windows.stream()
                    .map(window -> Outputs.random(window, RANDOM))
                    .toList();
            List<PieceSpan> spans = spans();
            Linker linker = new Linker(PARAMETERS, spans);
            for (int i = 0; i < windows.size(); i++) {
                int next = i + 1 < windows.size() ? windows.get(i + 1).from() : SIZE;
                linker.add(windows.get(i), outputs.get(i), next);
            }
            List<Linked> found = linker.links().stream()
                    .map(link -> new Linked(link.source(), link.cue(), link.contents()))
                    .toList();
            assertThat(found).isEqualTo(expected(windows, outputs, spans));
            links += found.size();
        }
        assertThat(links).isGreaterThan(60);
    }

    @Test
    void leavesOutACueWithoutContentAndASourceWithoutCue() {
        Window window = new Window(0, 10, true, true);
        Linker linker =
                new Linker(PARAMETERS, List.of(new PieceSpan(Role.SOURCE, 0, 2), new PieceSpan(Role.CUE, 2, 3)));
        linker.add(window, Outputs.random(window, RANDOM), 10);
        assertThat(linker.links()).isEmpty();
    }

    private static List<Linked> expected(List<Window> windows, List<WindowOutput> outputs, List<PieceSpan> spans) {
        List<Linked> expected = new ArrayList<>();
        for (PieceSpan cue : ofRole(spans, Role.CUE)) {
            List<PieceSpan> contents = ofRole(spans, Role.CONTENT).stream()
                    .filter(content -> cue.equals(cueOf(content, windows, outputs, spans)))
                    .toList();
            if (!contents.isEmpty()) {
                expected.add(new Linked(sourceOf(cue, windows, outputs, spans), cue, contents));
            }
        }
        return expected;
    }

    private static @Nullable PieceSpan cueOf(
            PieceSpan content, List<Window> windows, List<WindowOutput> outputs, List<PieceSpan> spans) {
        PieceSpan best = null;
        double bestScore = PARAMETERS.contentMin();
        for (PieceSpan cue : ofRole(spans, Role.CUE)) {
            int deciding = -1;
            for (int i = 0; i < windows.size(); i++) {
                Window window = windows.get(i);
                if (!window.holds(cue) || window.shared(content) <= 0) {
                    continue;
                }
                int more = deciding < 0
                        ? 1
                        : window.shared(content) - windows.get(deciding).shared(content);
                if (more > 0
                        || (more == 0
                                && offCentre(window, content, cue) < offCentre(windows.get(deciding), content, cue))) {
                    deciding = i;
                }
            }
            if (deciding >= 0) {
                double score = contentScore(windows.get(deciding), outputs.get(deciding), content, cue);
                if (best == null ? score >= bestScore : score > bestScore) {
                    best = cue;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static int offCentre(Window window, PieceSpan content, PieceSpan cue) {
        return Math.abs(
                Math.min(content.from(), cue.from()) + Math.max(content.to(), cue.to()) - window.from() - window.to());
    }

    private static double contentScore(Window window, WindowOutput output, PieceSpan content, PieceSpan cue) {
        double mean = 0;
        for (int piece = Math.max(content.from(), window.from());
                piece < Math.min(content.to(), window.to());
                piece++) {
            double within = 0;
            for (int row = window.row(cue.from()); row < window.row(cue.to()); row++) {
                within += Math.exp(output.content()[window.row(piece) * window.rows() + row]);
            }
            mean += Math.log(within) / window.shared(content);
        }
        return mean;
    }

    private static @Nullable PieceSpan sourceOf(
            PieceSpan cue, List<Window> windows, List<WindowOutput> outputs, List<PieceSpan> spans) {
        int deciding = -1;
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).holds(cue)
                    && (deciding < 0 || context(windows.get(i), cue) > context(windows.get(deciding), cue))) {
                deciding = i;
            }
        }
        PieceSpan best = null;
        if (deciding >= 0) {
            Window window = windows.get(deciding);
            double bestScore = sourceScore(window, outputs.get(deciding), cue, 0);
            for (PieceSpan source : ofRole(spans, Role.SOURCE)) {
                if (window.holds(source.from())) {
                    double score = sourceScore(window, outputs.get(deciding), cue, window.row(source.from()));
                    if (score > bestScore) {
                        best = source;
                        bestScore = score;
                    }
                }
            }
        }
        return best;
    }

    private static int context(Window window, PieceSpan cue) {
        int before = window.from() == 0 ? 1_000_000 : cue.from() - window.from();
        int after = window.to() == SIZE ? 1_000_000 : window.to() - cue.to();
        return Math.min(before, after);
    }

    private static double sourceScore(Window window, WindowOutput output, PieceSpan cue, int target) {
        double sum = 0;
        for (int piece = cue.from(); piece < cue.to(); piece++) {
            sum += output.source()[window.row(piece) * window.rows() + target];
        }
        return sum / cue.length();
    }

    private static List<PieceSpan> ofRole(List<PieceSpan> spans, Role role) {
        return spans.stream().filter(span -> span.role() == role).toList();
    }

    /// Windows of 64 pieces that share 30 to 55, so that a span may stand in four.
    private static List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        for (int from = 0; ; from += 9 + RANDOM.nextInt(25)) {
            int to = Math.min(SIZE, from + ROWS - 2);
            windows.add(new Window(from, to, from == 0, to == SIZE));
            if (to == SIZE) {
                return windows;
            }
        }
    }

    /// Short cues and sources, contents from one piece to several windows.
    private static List<PieceSpan> spans() {
        List<PieceSpan> spans = new ArrayList<>();
        for (int at = 0; at < SIZE - 1; ) {
            Role role = Role.values()[RANDOM.nextInt(3)];
            int longest = role == Role.CONTENT ? (RANDOM.nextInt(8) == 0 ? 250 : 30) : 4;
            int to = Math.min(SIZE, at + 1 + RANDOM.nextInt(longest));
            spans.add(new PieceSpan(role, at, to));
            at = to + RANDOM.nextInt(6);
        }
        return spans;
    }
}
