package org.hearsay.app.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads PolNeAR 1.0 (Newell, Margolin and Ruths 2018, "An Attribution Relations Corpus for Political News"): folders
/// with
/// `text/NAME.txt` and, for each annotator of an article, `attributions/NAME_ANNOTATOR.ann`.
///
/// Of several annotators the first in name order counts. Attributions without a cue, of which the corpus has next to
/// none,
/// are left out.
public final class PolnearCorpus {

    private static final String TEXT_ENDING = ".txt";
    private static final String ANNOTATION_ENDING = ".ann";

    private PolnearCorpus() {}

    /// All articles of one part of the corpus, in name order.
    ///
    /// @param directory holds a folder for each part
    /// @param split name of the part: `dev`, `train`
    /// @throws CorpusException if a folder or an article's annotation is absent, or a file is not what it should be
    /// @throws IOException if a file cannot be read
    public static List<AnnotatedArticle> read(Path directory, String split) throws IOException {
        Path texts = folder(directory, split, "text");
        Path attributions = folder(directory, split, "attributions");
        Map<String, Path> annotations = firstAnnotators(attributions);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files(texts, TEXT_ENDING)) {
            String name = nameOf(file, TEXT_ENDING);
            Path annotation = annotations.get(name);
            if (annotation == null) {
                throw new CorpusException(file + " has no annotation: add " + attributions.resolve(name + "_….ann"));
            }
            String text = text(file);
            List<Annotation> gold = BratFile.parse(annotation, text(annotation), text).stream()
                    .filter(attribution -> !attribution.cue().isEmpty())
                    .toList();
            articles.add(new AnnotatedArticle(name, text, gold));
        }
        if (articles.isEmpty()) {
            throw new CorpusException(
                    texts + " holds no " + TEXT_ENDING + " file: name a part of PolNeAR with --split");
        }
        return articles;
    }

    private static Path folder(Path directory, String split, String kind) throws CorpusException {
        Path folder = directory.resolve(split).resolve(kind);
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(
                    folder + " is no folder: name the one that holds PolNeAR's parts, each with text and attributions");
        }
        return folder;
    }

    private static Map<String, Path> firstAnnotators(Path folder) throws IOException {
        Map<String, Path> first = new TreeMap<>();
        for (Path file : files(folder, ANNOTATION_ENDING)) {
            String name = nameOf(file, ANNOTATION_ENDING);
            int annotator = name.lastIndexOf('_');
            if (annotator > 0) {
                first.putIfAbsent(name.substring(0, annotator), file);
            }
        }
        return first;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CorpusException(file + " is not UTF-8: fetch it again");
        }
    }
}
