package org.hearsay.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.hearsay.app.archive.ArchiveFilter;
import org.hearsay.app.archive.ArchiveFolder;
import org.hearsay.app.export.Selection;
import org.hearsay.app.export.TextExport;
import org.hearsay.bench.ledger.GeneratedNews;
import org.hearsay.ledger.Family;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.ledger.dossier.LedgerDossier;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.model.Article;
import org.hearsay.model.Record;

/// Writes inputs, and asks what came of them.
final class News {

    private News() {}

    static String json(String outlet, String day, String title, String text) {
        ObjectNode article = JsonMapper.builder().build().createObjectNode();
        return article.put("outlet", outlet)
                .put("date", day)
                .put("title", title)
                .put("text", text)
                .toString();
    }

    /// Generated articles as JSON lines, in so many files.
    static void write(Path folder, long seed, int count, int files) throws IOException {
        Files.createDirectories(folder);
        List<Record> records = GeneratedNews.records(seed, count);
        for (int file = 0; file < files; file++) {
            List<String> lines = new ArrayList<>();
            for (int i = file; i < count; i += files) {
                Article article = records.get(i).article();
                lines.add(json(
                        Objects.requireNonNull(article.outlet()),
                        String.valueOf(article.published()),
                        Objects.requireNonNull(article.headline()),
                        article.text()));
            }
            Files.write(folder.resolve("news-%d.jsonl".formatted(file)), lines);
        }
    }

    /// A WARC record of a page, packed as a gzip member of its own.
    static byte[] page(String address, String day, String outlet, String title, String... paragraphs) {
        String html = "<html lang=en><head><title>%s</title><meta property=\"og:site_name\" content=\"%s\">"
                        .formatted(title, outlet)
                + "<meta property=\"article:published_time\" content=\"%sT08:00:00Z\"></head><body><article><h1>%s</h1>"
                        .formatted(day, title)
                + Stream.of(paragraphs).map("<p>%s</p>"::formatted).reduce("", String::concat)
                + "</article></body></html>";
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\n".formatted(address)
                + "WARC-Date: %sT09:00:00Z\r\nWARC-Record-ID: <urn:uuid:%s>\r\n"
                        .formatted(day, java.util.UUID.nameUUIDFromBytes(address.getBytes(UTF_8)))
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
                        .formatted(answer.getBytes(UTF_8).length)
                + answer + "\r\n\r\n";
        return gzip(record.getBytes(UTF_8));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// Brings all of an archive into a ledger.
    static void bring(Path archive, Ledger ledger) throws IOException {
        List<Reading> readings = new ArrayList<>();
        ArchiveFolder.open(archive)
                .forEach(new ArchiveFilter(Search.ALL), record -> readings.add(new Reading(record, Instant.EPOCH)));
        ledger.add(readings);
    }

    static String export(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Selection.export(ledger, Search.ALL, TextExport.jsonLines(out));
        return out.toString(UTF_8);
    }

    /// As `hearsay add` takes a folder in.
    static List<Reading> read(Path news, ReaderSource reader) throws IOException {
        Configuration configuration = new Configuration();
        List<Reading> readings = new ArrayList<>();
        for (InputFile file : InputFile.of(List.of(news.toString()), configuration)) {
            List<Piecework> pieces = new ArrayList<>();
            Intake.USUAL.take(file, configuration).forEachRemaining(pieces::add);
            readings.addAll(pieces.parallelStream()
                    .map(piece -> new Reading(reader.reader().apply((Article) piece.what()), Instant.EPOCH))
                    .toList());
        }
        return readings;
    }

    /// Of every article that is one of several with one text: its id, that of the origin, and how much of it is there.
    static List<String> origins(SparkSession spark, Path archive) {
        return spark.read().parquet(archive.resolve("copies").toString()).orderBy("article").collectAsList().stream()
                .map(row -> row.getAs("article") + " " + row.getAs("origin") + " " + row.getAs("share"))
                .toList();
    }

    static List<String> origins(Ledger ledger) {
        List<String> origins = new ArrayList<>();
        for (String id : ledger.ids("sha256:", Integer.MAX_VALUE)) {
            Family family = ledger.copies(id).orElseThrow();
            if (!family.copies().isEmpty()) {
                Stream.concat(Stream.of(family.origin()), family.copies().stream())
                        .filter(member -> member.id().equals(id))
                        .forEach(
                                member -> origins.add(id + " " + family.origin().id() + " " + member.share()));
            }
        }
        return origins;
    }

    /// Title, confidence, reasons and sides of each, in order.
    static List<String> disputes(SparkSession spark, Path archive) {
        return spark
                .read()
                .parquet(archive.resolve("disputes").toString())
                .orderBy("number")
                .selectExpr(
                        "title",
                        "confidence",
                        "array_join(reasons, '; ')",
                        "array_join(transform(sides, side -> array_join(transform(side, claim -> "
                                + "concat(claim.article, '#', claim.unit, ' ', claim.words)), ', ')), ' | ')")
                .collectAsList()
                .stream()
                .map(row -> row.mkString("\n"))
                .toList();
    }

    static List<String> disputes(Ledger ledger) {
        return LedgerDossier.of(ledger).disputes(Scope.ALL).stream()
                .filter(dispute -> dispute.kind() == DisputeKind.FIGURE)
                .map(dispute -> String.join(
                        "\n",
                        dispute.title(),
                        String.valueOf(dispute.confidence()),
                        String.join("; ", dispute.reasons()),
                        dispute.sides().stream()
                                .map(side -> side.claims().stream()
                                        .map(claim -> claim.id() + " " + claim.words())
                                        .collect(Collectors.joining(", ")))
                                .collect(Collectors.joining(" | "))))
                .toList();
    }
}
