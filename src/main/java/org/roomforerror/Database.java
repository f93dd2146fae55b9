package org.roomforerror;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.roomforerror.quiz.RandomIdColumn;

/**
 * The store of the quiz's answers: a pool of connections, brought to the newest schema, opened once and closed once.
 *
 * <p>The same schema and the same SQL run on H2 (a file beside the program, the default) and on PostgreSQL.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).installPlugin(new SqlObjectPlugin());
        RandomIdColumn.register(jdbi);
    }

    /**
     * Opens the database and migrates it.
     *
     * @param url a JDBC address of H2 or PostgreSQL, or the {@code postgres://user:password@host/database} form that
     *     hosting platforms set
     * @throws IllegalArgumentException if the address is of neither kind
     */
    public static Database open(String url) {
        DatabaseAddress address = DatabaseAddress.of(url);
        HikariDataSource pool = new HikariDataSource(settings(address));
        try {
            Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
            return new Database(pool);
        } catch (RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    /** Every statement goes through this; shared between threads. */
    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariConfig settings(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("answers");
        config.setJdbcUrl(address.jdbc());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        // An H2 file has one writer at a time: more connections only queue inside it.
        config.setMaximumPoolSize(address.h2() ? 4 : 10);
        return config;
    }
}
