package org.hearsay.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A connection's SQL, compiled once: an addition runs the same few statements thousands of times. They end with the
/// connection. For one thread.
final class Compiled {

    /// Reads the row at which `rows` stands.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Compiled(Connection connection) {
        this.connection = connection;
    }

    /// Changes rows.
    ///
    /// @param values of the parameters, in order: integers, texts, bytes or `null`
    /// @return how many rows were changed
    int run(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /// The same for each of `rows`, with less ado.
    ///
    /// @param rows values of the parameters, in order
    void runAll(String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        PreparedStatement statement = compiled(sql);
        for (@Nullable Object[] values : rows) {
            bind(statement, values);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    /// The first column of the first row; empty if there is no row.
    OptionalLong number(String sql, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    /// What `read` makes of each row; never `null`.
    <T> List<T> rows(String sql, Row<T> read, @Nullable Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                found.add(read.of(rows));
            }
        }
        return found;
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = compiled(sql);
        bind(statement, values);
        return statement;
    }

    private PreparedStatement compiled(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
