package org.roomforerror;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the privacy page promises is carried out by the running site, on both databases. */
class RetentionTest {

    private static final List<String> TABLES = List.of("visitor", "attempt", "item", "answer");

    @ParameterizedTest
    @EnumSource
    void aSiteThatStartsForgetsWhoHasBeenAwayForLongerThanItsSettingSays(Store store) throws InterruptedException {
        String url = store.fresh();
        try (Database database = Database.open(url)) {
            learner(database, Duration.ofDays(31));
            learner(database, Duration.ofDays(29));
        }
        try (RunningSite site = RunningSite.with(Map.of("DATABASE_URL", url, "RETENTION_DAYS", "30"))) {
            // An H2 file opened in the same program is shared, so the test can watch.
            try (Database database = Database.open(url)) {
                for (int tries = 0; tries < 100 && count(database, "visitor") > 1; tries++) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
                TABLES.forEach(table -> assertEquals(1, count(database, table), table));
            }
        }
    }

    /** A learner with one answer, last seen so long ago. */
    private static void learner(Database database, Duration ago) {
        Instant then = Instant.now().minus(ago);
        StoredAnswers answers = new StoredAnswers();
        answers.add(new StoredAnswers.Row(answers.learner(), "q", "v", "c", "RIGHT", null, null, then));
        database.jdbi().useHandle(handle -> answers.store(handle, then));
    }

    private static int count(Database database, String table) {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }
}
