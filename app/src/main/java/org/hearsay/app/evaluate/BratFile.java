package org.hearsay.app.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Span;

/// Reads attributions in [brat's standoff format](https://brat.nlplab.org/standoff.html): `T` lines are spans, `E`
/// lines
/// group them. Offsets in the file are code points.
///
/// brat breaks a span at the end of a line; fragments with only white space between them are one segment again here.
final class BratFile {

    /// `T7` tab `Content 292 400;402 543` tab words. Words may hold line ends: what is no such line is theirs.
    private static final Pattern SPAN = Pattern.compile("(T\\d+)\t([\\w-]+) ([\\d; ]+)\t.*");

    /// `E2` tab `Attribution:T8 Content:T7 Cue:T6 Source:T5`.
    private static final Pattern EVENT = Pattern.compile("E\\d+\t(.*)");

    private final Path file;
    private final String text;
    private final int codePoints;
    private final Map<String, List<Span>> spans = new HashMap<>();

    private BratFile(Path file, String text) {
        this.file = file;
        this.text = text;
        this.codePoints = text.codePointCount(0, text.length());
    }

    /// In text order of their first character.
    ///
    /// @param file for messages
    static List<Annotation> parse(Path file, String annotation, String text) throws CorpusException {
        BratFile reading = new BratFile(file, text);
        List<String> lines = annotation.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            Matcher matcher = SPAN.matcher(lines.get(line));
            if (matcher.matches()) {
                reading.spans.put(matcher.group(1), reading.fragments(matcher.group(3), line + 1));
            }
        }
        List<Annotation> attributions = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Matcher matcher = EVENT.matcher(lines.get(line));
            if (matcher.matches()) {
                Annotation attribution = reading.attribution(matcher.group(1), line + 1);
                if (first(attribution) < Integer.MAX_VALUE) {
                    attributions.add(attribution);
                }
            }
        }
        attributions.sort(Comparator.comparingInt(BratFile::first));
        return attributions;
    }

    private static int first(Annotation attribution) {
        return Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .mapToInt(Span::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Span> fragments(String offsets, int line) throws CorpusException {
        List<Span> fragments = new ArrayList<>();
        for (String fragment : offsets.split(";", -1)) {
            String[] pair = fragment.split(" ", -1);
            try {
                int start = Integer.parseInt(pair[0]);
                int end = Integer.parseInt(pair[1]);
                if (pair.length == 2 && start < end && end <= codePoints) {
                    int from = text.offsetByCodePoints(0, start);
                    fragments.add(new Span(from, text.offsetByCodePoints(from, end - start)));
                    continue;
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                // Said below.
            }
            throw new CorpusException(
                    file + ":" + line + ": \"" + fragment + "\" is no range of the text: fetch the file again");
        }
        return fragments;
    }

    private Annotation attribution(String event, int line) throws CorpusException {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String part : event.strip().split("\\s+")) {
            int colon = part.indexOf(':');
            // A second content of one attribution is `Content2`.
            String role = part.substring(0, Math.max(0, colon))
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("\\d+$", "");
            List<Span> fragments = spans.get(part.substring(colon + 1));
            if (fragments == null) {
                throw new CorpusException(
                        file + ":" + line + ": \"" + part + "\" names no span of the file: fetch it again");
            }
            roles.computeIfAbsent(role, _ -> new ArrayList<>()).addAll(fragments);
        }
        return new Annotation(segments(roles, "source"), segments(roles, "cue"), segments(roles, "content"));
    }

    private List<Span> segments(Map<String, List<Span>> roles, String role) {
        List<Span> segments = new ArrayList<>();
        for (Span fragment :
                roles.getOrDefault(role, List.of()).stream().sorted().toList()) {
            int start = fragment.start();
            int end = fragment.end();
            while (start < end && Blank.is(text.charAt(start))) {
                start++;
            }
            while (end > start && Blank.is(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                continue;
            }
            Span last = segments.isEmpty() ? null : segments.getLast();
            if (last != null && (start <= last.end() || Blank.all(text, last.end(), start))) {
                segments.set(segments.size() - 1, new Span(last.start(), Math.max(last.end(), end)));
            } else {
                segments.add(new Span(start, end));
            }
        }
        return segments;
    }
}
