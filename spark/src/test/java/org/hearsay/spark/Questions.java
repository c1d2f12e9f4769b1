package org.hearsay.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;

/// The questions of a document in SQL, each with the answer that the document gives: one row a line, cells parted by
/// ` | `.
record Questions(String setUp, List<String> all, List<String> answers) {

    private static final List<String> DATA_SETS = List.of("articles", "statements", "figures", "copies", "disputes");

    static Questions in(Path document) throws IOException {
        String text = Files.readString(document);
        List<String> all = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Pattern.compile("```sql\\n(.*?)```\\n\\n```text\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .forEach(found -> {
                    all.add(found.group(1));
                    answers.add(found.group(2));
                });
        String setUp =
                text.lines().filter(line -> line.startsWith("CREATE VIEW")).reduce("", String::concat);
        return new Questions(setUp, all, answers);
    }

    List<String> bySpark(SparkSession spark, Path archive) {
        for (String name : DATA_SETS) {
            spark.sql("CREATE OR REPLACE TEMPORARY VIEW %s USING parquet OPTIONS (path '%s')"
                    .formatted(name, archive.resolve(name)));
        }
        List<String> found = new ArrayList<>();
        for (String question : all) {
            List<String> lines = new ArrayList<>();
            spark.sql(question).collectAsList().forEach(row -> lines.add(row.mkString(" | ")));
            found.add(String.join("\n", lines));
        }
        return found;
    }

    List<String> byDuckDb(Path archive) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            for (String view : setUp.replace("'archive/", "'" + archive + "/").split(";", 0)) {
                sql.execute(view);
            }
            for (String question : all) {
                try (ResultSet rows = sql.executeQuery(question)) {
                    found.add(lines(rows));
                }
            }
        }
        return found;
    }

    private static String lines(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                cells.add(String.valueOf(rows.getObject(i)));
            }
            lines.add(String.join(" | ", cells));
        }
        return String.join("\n", lines);
    }
}
