package org.roomforerror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @Test
    void aFileIsCreatedMigratedAndKeptOverARestart(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("deep/answers");
        try (Database first = Database.open(url)) {
            first.jdbi().useHandle(h -> h.execute("insert into attempt (id, quiz_round, started_at)"
                    + " values (random_uuid(), 'misreads', current_timestamp)"));
        }
        try (Database again = Database.open(url)) {
            int kept = again.jdbi().withHandle(
                    h -> h.createQuery("select count(*) from attempt").mapTo(Integer.class).one());
            assertEquals(1, kept);
        }
    }

    @Test
    void anAddressOfH2IsMadeDurableAndSpeaksPostgreSql() {
        String jdbc = DatabaseAddress.of("jdbc:h2:file:./data/x").jdbc();
        assertTrue(jdbc.contains(";MODE=PostgreSQL") && jdbc.contains(";WRITE_DELAY=0"), jdbc);
        assertTrue(DatabaseAddress.of("jdbc:h2:mem:x;write_delay=5").jdbc().endsWith("DATABASE_TO_LOWER=TRUE"));
    }

    @Test
    void theAddressOfAHostingPlatformIsTranslated() {
        DatabaseAddress address = DatabaseAddress.of("postgres://ann:p%40ss+word@db.example:6432/quiz?sslmode=require");
        assertEquals("jdbc:postgresql://db.example:6432/quiz?sslmode=require", address.jdbc());
        assertEquals(Optional.of("ann"), address.user());
        assertEquals(Optional.of("p@ss+word"), address.password());
    }

    @Test
    void anotherKindOfAddressIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DatabaseAddress.of("mysql://x/y"));
    }
}
