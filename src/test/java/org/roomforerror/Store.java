package org.roomforerror;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The two databases that the site promises to run on, both real: a file of H2 and a PostgreSQL server. */
public enum Store {
    H2 {
        @Override
        public String fresh() {
            try {
                Path folder = Files.createTempDirectory("room-for-error");
                return "jdbc:h2:file:" + folder.resolve("answers");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public String fresh() {
            String name = "quiz_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = server().getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return "postgres://postgres@localhost:" + server().getPort() + "/" + name;
        }
    };

    private static EmbeddedPostgres server;

    /** The address of an empty database, as {@code DATABASE_URL} takes it. */
    public abstract String fresh();

    /** Started once for all tests; it goes down with the machine that runs them. */
    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
        return server;
    }
}
