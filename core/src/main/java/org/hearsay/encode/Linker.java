package org.hearsay.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Joins contents to cues and cues to sources, window by window, so that a window's output is needed once.
///
/// Spans go by their index in the list of all spans, which only grows. A content and a cue may meet in several windows;
/// the
/// one that shares most of the content decides, then the one whose middle is nearest theirs, then the earliest. A cue
/// finds
/// its source in the window that sees most around it.
final class Linker {

    /// How well a content and a cue go together, as one window sees it.
    ///
    /// @param shared pieces of the content in the window
    /// @param ends sum of the window's first piece and end: twice its middle
    /// @param score mean log-probability that those pieces point into the cue
    private record Meeting(int shared, int ends, double score) {}

    /// @param context of the window that chose
    /// @param source index, or [#NO_SOURCE]
    private record Choice(int context, int source, double score) {}

    private static final int NO_SOURCE = -1;

    private final Parameters parameters;
    private final List<PieceSpan> spans;
    /// By content, then by cue; only of contents that a window to come may hold.
    private final TreeMap<Integer, TreeMap<Integer, List<Meeting>>> meetings = new TreeMap<>();
    private final TreeMap<Integer, Link.Contents> contentsByCue = new TreeMap<>();
    private final Map<Integer, Choice> choices = new HashMap<>();

    /// @param spans a view of all spans found so far, in text order
    Linker(Parameters parameters, List<PieceSpan> spans) {
        this.parameters = parameters;
        this.spans = spans;
    }

    /// Takes in the next window, all of whose spans are known.
    ///
    /// @param nextFrom first piece of the window after it
    void add(Window window, WindowOutput output, int nextFrom) {
        List<Integer> here = spansIn(window);
        List<Integer> cues = here.stream()
                .filter(index -> is(index, Role.CUE) && window.holds(spans.get(index)))
                .toList();
        if (!cues.isEmpty()) {
            meet(window, output, here, cues);
            chooseSources(window, output, here, cues);
        }
        settleUntil(nextFrom);
    }

    /// All cues that have content, in text order, once every window has been added.
    List<Link> links() {
        settleUntil(Integer.MAX_VALUE);
        List<Link> links = new ArrayList<>();
        contentsByCue.forEach((cue, contents) -> {
            Choice choice = choices.get(cue);
            // No window holds a cue of more pieces than a window: nothing is known of its source.
            int source = choice == null ? NO_SOURCE : choice.source;
            double probability = choice == null ? 1 : Math.exp(choice.score);
            links.add(new Link(spans.get(cue), source(source), probability, contents.spans(), contents.probability()));
        });
        return links;
    }

    private @Nullable PieceSpan source(int index) {
        return index == NO_SOURCE ? null : spans.get(index);
    }

    private boolean is(int index, Role role) {
        return spans.get(index).role() == role;
    }

    private List<Integer> spansIn(Window window) {
        List<Integer> indices = new ArrayList<>();
        for (int index = spans.size() - 1; index >= 0 && spans.get(index).to() > window.from(); index--) {
            if (window.shared(spans.get(index)) > 0) {
                indices.addFirst(index);
            }
        }
        return indices;
    }

    private void meet(Window window, WindowOutput output, List<Integer> here, List<Integer> cues) {
        for (int content : here) {
            if (!is(content, Role.CONTENT)) {
                continue;
            }
            PieceSpan span = spans.get(content);
            int first = Math.max(span.from(), window.from());
            int end = Math.min(span.to(), window.to());
            double[] sums = new double[cues.size()];
            for (int piece = first; piece < end; piece++) {
                for (int cue = 0; cue < sums.length; cue++) {
                    sums[cue] += logProbabilityOf(spans.get(cues.get(cue)), window, output, window.row(piece));
                }
            }
            TreeMap<Integer, List<Meeting>> byCue = meetings.computeIfAbsent(content, _ -> new TreeMap<>());
            for (int cue = 0; cue < sums.length; cue++) {
                byCue.computeIfAbsent(cues.get(cue), _ -> new ArrayList<>(2))
                        .add(new Meeting(end - first, window.from() + window.to(), sums[cue] / (end - first)));
            }
        }
    }

    private static double logProbabilityOf(PieceSpan cue, Window window, WindowOutput output, int row) {
        double sum = 0;
        for (int piece = cue.from(); piece < cue.to(); piece++) {
            sum += Math.exp(output.content(row, window.row(piece)));
        }
        return Math.log(sum);
    }

    /// Decides on the contents that end before `piece`: no window to come holds any of them.
    private void settleUntil(int piece) {
        Iterator<Map.Entry<Integer, TreeMap<Integer, List<Meeting>>>> contents =
                meetings.entrySet().iterator();
        while (contents.hasNext()) {
            Map.Entry<Integer, TreeMap<Integer, List<Meeting>>> content = contents.next();
            PieceSpan span = spans.get(content.getKey());
            if (span.to() > piece) {
                return;
            }
            settle(span, content.getValue());
            contents.remove();
        }
    }

    private void settle(PieceSpan content, TreeMap<Integer, List<Meeting>> byCue) {
        int bestCue = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, List<Meeting>> entry : byCue.entrySet()) {
            double score = deciding(content, spans.get(entry.getKey()), entry.getValue()).score;
            if (score > best) {
                best = score;
                bestCue = entry.getKey();
            }
        }
        if (best >= parameters.contentMin()) {
            contentsByCue.computeIfAbsent(bestCue, _ -> new Link.Contents()).add(content, Math.exp(best));
        }
    }

    private static Meeting deciding(PieceSpan content, PieceSpan cue, List<Meeting> meetings) {
        int ends = Math.min(content.from(), cue.from()) + Math.max(content.to(), cue.to());
        return meetings.stream()
                .min(Comparator.comparingInt((Meeting meeting) -> -meeting.shared)
                        .thenComparingInt(meeting -> Math.abs(ends - meeting.ends)))
                .orElseThrow();
    }

    private void chooseSources(Window window, WindowOutput output, List<Integer> here, List<Integer> cues) {
        for (int cue : cues) {
            PieceSpan span = spans.get(cue);
            int context = window.context(span.from(), span.to());
            Choice before = choices.get(cue);
            if (before == null || context > before.context) {
                choices.put(cue, choose(window, output, span, context, here));
            }
        }
    }

    private Choice choose(Window window, WindowOutput output, PieceSpan cue, int context, List<Integer> here) {
        int best = NO_SOURCE;
        double bestScore = meanOf(output, window, cue, 0) + parameters.noneBias();
        for (int index : here) {
            PieceSpan source = spans.get(index);
            if (source.role() == Role.SOURCE && window.holds(source.from())) {
                double score = meanOf(output, window, cue, window.row(source.from()));
                if (score > bestScore) {
                    best = index;
                    bestScore = score;
                }
            }
        }
        return new Choice(context, best, bestScore);
    }

    /// Mean log-probability that the cue's pieces point at the row.
    private static double meanOf(WindowOutput output, Window window, PieceSpan cue, int row) {
        double sum = 0;
        for (int piece = cue.from(); piece < cue.to(); piece++) {
            sum += output.source(window.row(piece), row);
        }
        return sum / cue.length();
    }
}
