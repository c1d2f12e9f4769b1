package org.hearsay.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;

/// An article whose time expressions a person has marked.
///
/// On disk, `NAME.txt` has the publication day on its first line and the text after it; `NAME.gold` has a
/// line for each expression,
/// tab-separated: start and end (offsets into the text), TIMEX3 type, TIMEX3 value, the words.
///
/// @param expressions in text order
record TimeGold(String name, LocalDate published, String text, List<Expression> expressions) {

    /// @param value as TIMEX3 writes it
    record Expression(Span span, String type, String value) {}

    TimeGold {
        expressions = List.copyOf(expressions);
    }

    /// Reads all articles of a folder, in name order.
    ///
    /// @throws CorpusException if the folder holds none or a file is not in this format
    /// @throws IOException if the folder or a file cannot be read
    static List<TimeGold> readAll(Path folder) throws IOException {
        List<TimeGold> all = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*.gold")) {
            for (Path gold : files) {
                String name = gold.getFileName().toString();
                all.add(read(gold, name.substring(0, name.length() - ".gold".length())));
            }
        }
        if (all.isEmpty()) {
            throw new CorpusException(
                    folder + ": no NAME.gold beside a NAME.txt here; name the folder that holds them");
        }
        all.sort(Comparator.comparing(TimeGold::name));
        return all;
    }

    private static TimeGold read(Path gold, String name) throws IOException {
        Path file = gold.resolveSibling(name + ".txt");
        String whole = Files.readString(file);
        int newline = whole.indexOf('\n');
        LocalDate published;
        try {
            published = LocalDate.parse(whole.substring(0, Math.max(newline, 0)).strip());
        } catch (DateTimeException e) {
            throw new CorpusException(file + ", line 1: expected the publication day as YYYY-MM-DD");
        }
        String text = whole.substring(newline + 1);
        List<Expression> expressions = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(gold)) {
            number++;
            String[] fields = line.split("\t", -1);
            try {
                Span span = new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
                expressions.add(new Expression(span, fields[2], fields[3]));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new CorpusException(gold + ", line " + number + ": expected start, end, type and value");
            }
        }
        expressions.sort(Comparator.comparing(Expression::span));
        return new TimeGold(name, published, text, expressions);
    }
}
