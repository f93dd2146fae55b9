package org.roomforerror.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The store of attempts and answers. Safe for use by many threads and by many instances of the site on one database:
 * what must happen once is decided by a constraint of the database and by nothing here.
 */
final class Answers {

    private final Jdbi jdbi;

    Answers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void start(RandomId attempt, String round, List<Item> items, Optional<String> leverage, Instant now) {
        jdbi.useTransaction(handle -> {
            Statements sql = handle.attach(Statements.class);
            sql.addAttempt(attempt, round, now, leverage);
            sql.addItems(attempt, items);
        });
    }

    Optional<Attempt> find(RandomId id) {
        return jdbi.withHandle(handle -> find(handle.attach(Statements.class), id));
    }

    /**
     * Stores an answer unless its item has one, and makes the attempt the learner's if it is nobody's yet.
     *
     * @return the attempt with the answer that is stored now, the earlier one if there was one
     */
    Attempt answer(Attempt attempt, Optional<RandomId> known, Answer answer) {
        return jdbi.inTransaction(handle -> {
            Statements sql = handle.attach(Statements.class);
            RandomId owner = owner(sql, attempt.id(), known, answer.answeredAt());
            if (sql.addAnswer(attempt.id(), answer) == 1) {
                sql.touchVisitor(owner, answer.answeredAt());
            }
            return find(sql, attempt.id()).orElseThrow();
        });
    }

    /** A learner who is new here. */
    RandomId addVisitor(Instant now) {
        RandomId visitor = RandomId.fresh();
        jdbi.useExtension(Statements.class, sql -> sql.addVisitor(visitor, RandomId.fresh(), now));
        return visitor;
    }

    /** Whether the learner's cookie has come back to us; empty for a learner who is not stored. */
    Optional<Boolean> returned(RandomId visitor) {
        return jdbi.withExtension(Statements.class, sql -> sql.visitorReturned(visitor));
    }

    void markReturned(RandomId visitor) {
        jdbi.useExtension(Statements.class, sql -> sql.markReturned(visitor));
    }

    void setLeverageAfter(RandomId attempt, LeverageTap leverage) {
        jdbi.useExtension(Statements.class, sql -> sql.setLeverageAfter(attempt, leverage.id()));
    }

    List<PastAnswer> history(RandomId visitor) {
        return jdbi.withExtension(Statements.class, sql -> sql.history(visitor));
    }

    Optional<Instant> lastAnswer(RandomId visitor) {
        return jdbi.withExtension(Statements.class, sql -> sql.visitor(visitor)).map(Statements.VisitorRow::lastAt);
    }

    Optional<Dossier> dossier(RandomId visitor) {
        return jdbi.withHandle(handle -> {
            Statements sql = handle.attach(Statements.class);
            return sql.visitor(visitor).map(row -> new Dossier(visitor, row.feed(), row.createdAt(), row.lastAt(), row.returned(),
                    sql.attemptsOf(visitor).stream().flatMap(attempt -> find(sql, attempt).stream()).toList()));
        });
    }

    /** Puts all that one id answered under another: a learner goes on with the id of another device. */
    void merge(RandomId from, RandomId to) {
        jdbi.useTransaction(handle -> {
            Statements sql = handle.attach(Statements.class);
            sql.moveAttempts(from, to);
            sql.joinVisitor(from, to);
            sql.deleteVisitor(from);
        });
    }

    Optional<RandomId> feed(RandomId visitor) {
        return jdbi.withExtension(Statements.class, sql -> sql.feed(visitor));
    }

    Optional<RandomId> visitorOfFeed(RandomId feed) {
        return jdbi.withExtension(Statements.class, sql -> sql.visitorOfFeed(feed));
    }

    /**
     * Deletes what is kept no longer.
     *
     * @param lastAnswer learners whose last answer is older go with everything
     * @param unanswered attempts without any answer go if they are older; so do quick checks to which no cookie came back, because
     *                   a double click on somebody's very first one is two answers, and only the second one's cookie is kept
     * @return how many learners were deleted
     */
    int deleteOld(Instant lastAnswer, Instant unanswered) {
        return jdbi.inTransaction(handle -> {
            Statements sql = handle.attach(Statements.class);
            sql.deleteAttemptsOfNobody(unanswered);
            sql.deleteVisitorsOfOneCheck(unanswered);
            return sql.deleteVisitorsLastSeen(lastAnswer);
        });
    }

    /** Deletes everything that is stored under a learner's id: attempts, items and answers go with it. */
    void delete(RandomId visitor) {
        jdbi.useExtension(Statements.class, sql -> sql.deleteVisitor(visitor));
    }

    /** The learner whose attempt this is. An id that is not stored is not taken over: the learner gets a fresh one. */
    private static RandomId owner(Statements sql, RandomId attempt, Optional<RandomId> known, Instant now) {
        Optional<RandomId> owner = sql.attempt(attempt).orElseThrow().visitor();
        if (owner.isPresent()) {
            return owner.get();
        }
        Optional<RandomId> stored = known.filter(id -> sql.visitorReturned(id).isPresent());
        RandomId visitor = stored.orElseGet(RandomId::fresh);
        if (stored.isEmpty()) {
            sql.addVisitor(visitor, RandomId.fresh(), now);
        }
        if (sql.claim(attempt, visitor) == 1) {
            return visitor;
        }
        if (stored.isEmpty()) {
            sql.deleteVisitor(visitor);
        }
        return sql.attempt(attempt).orElseThrow().visitor().orElseThrow();
    }

    private static Optional<Attempt> find(Statements sql, RandomId id) {
        return sql.attempt(id).map(row -> new Attempt(id, row.visitor(), row.quizRound(), row.startedAt(),
                row.leverageBefore(), row.leverageAfter(), sql.items(id), sql.answers(id)));
    }
}
