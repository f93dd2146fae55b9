package org.roomforerror;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Answers of many learners, put straight into the tables, for tests that start from answers that are there. */
public final class StoredAnswers {

    /** An answer; {@code misread} may be null, as it is in the table. */
    public record Row(UUID visitor, String question, String version, String choice, String outcome, String misread, String certainty, Instant when) {
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<UUID> returned = new ArrayList<>();
    private final List<UUID> strangers = new ArrayList<>();

    /** A learner whose cookie has come back. */
    public UUID learner() {
        UUID visitor = UUID.randomUUID();
        returned.add(visitor);
        return visitor;
    }

    /** A learner whose browser keeps no cookie. */
    public UUID stranger() {
        UUID visitor = UUID.randomUUID();
        strangers.add(visitor);
        return visitor;
    }

    public void add(Row row) {
        rows.add(row);
    }

    /** Each answer in an attempt of its own, and each learner last seen at the given time. */
    public void store(Handle handle, Instant seen) {
        visitors(handle, returned, true, at(seen));
        visitors(handle, strangers, false, at(seen));
        PreparedBatch attempts = handle.prepareBatch("insert into attempt (id, visitor, quiz_round, started_at) values (?, ?, 'misreads', ?)");
        PreparedBatch items = handle.prepareBatch("insert into item (attempt, place, question, seed) values (?, 1, ?, 1)");
        PreparedBatch answers = handle.prepareBatch("""
                insert into answer (attempt, question, version, choice, outcome, misread, certainty, seconds, answered_at)
                values (?, ?, ?, ?, ?, ?, ?, 20, ?)""");
        for (Row row : rows) {
            UUID attempt = UUID.randomUUID();
            attempts.add(attempt, row.visitor(), at(row.when()));
            items.add(attempt, row.question());
            answers.add(attempt, row.question(), row.version(), row.choice(), row.outcome(), row.misread(), row.certainty(), at(row.when()));
        }
        if (!rows.isEmpty()) {
            List.of(attempts, items, answers).forEach(PreparedBatch::execute);
        }
    }

    private static void visitors(Handle handle, List<UUID> ids, boolean returned, OffsetDateTime seen) {
        PreparedBatch visitors = handle.prepareBatch("insert into visitor (id, feed, created_at, last_at, returned) values (?, ?, ?, ?, ?)");
        ids.forEach(id -> visitors.add(id, UUID.randomUUID(), seen, seen, returned));
        if (!ids.isEmpty()) {
            visitors.execute();
        }
    }

    private static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
