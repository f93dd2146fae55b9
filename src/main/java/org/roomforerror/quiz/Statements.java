package org.roomforerror.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of attempts and answers, common to H2 and PostgreSQL. */
interface Statements {

    /** The row of an attempt, without its items and answers. */
    record AttemptRow(RandomId id, Optional<RandomId> visitor, String quizRound, Instant startedAt,
                      Optional<String> leverageBefore, Optional<String> leverageAfter) {
    }

    @SqlUpdate("""
            insert into attempt (id, quiz_round, started_at, leverage_before)
            values (:id, :round, :now, :leverage) on conflict do nothing""")
    int addAttempt(RandomId id, String round, Instant now, Optional<String> leverage);

    @SqlBatch("""
            insert into item (attempt, place, question, seed)
            values (:attempt, :place, :question, :seed) on conflict do nothing""")
    void addItems(RandomId attempt, @BindMethods List<Item> items);

    @SqlQuery("select id, visitor, quiz_round, started_at, leverage_before, leverage_after from attempt where id = :id")
    @RegisterConstructorMapper(AttemptRow.class)
    Optional<AttemptRow> attempt(RandomId id);

    @SqlQuery("select place, question, seed from item where attempt = :attempt order by place")
    @RegisterConstructorMapper(Item.class)
    List<Item> items(RandomId attempt);

    @SqlQuery("""
            select question, version, probes, choice, outcome, misread, certainty, seconds, answered_at
            from answer where attempt = :attempt order by answered_at""")
    @RegisterConstructorMapper(Answer.class)
    List<Answer> answers(RandomId attempt);

    /** The first answer to an item stays; a second changes nothing. */
    @SqlUpdate("""
            insert into answer (attempt, question, version, probes, choice, outcome, misread, certainty, seconds, answered_at)
            values (:attempt, :question, :version, :probes, :choice, :outcome, :misread, :certainty, :seconds, :answeredAt)
            on conflict do nothing""")
    int addAnswer(RandomId attempt, @BindMethods Answer answer);

    @SqlUpdate("insert into visitor (id, feed, created_at, last_at, returned) values (:id, :feed, :now, :now, false)")
    void addVisitor(RandomId id, RandomId feed, Instant now);

    @SqlQuery("select returned from visitor where id = :id")
    Optional<Boolean> visitorReturned(RandomId id);

    @SqlUpdate("update visitor set last_at = :now where id = :id")
    int touchVisitor(RandomId id, Instant now);

    @SqlUpdate("update visitor set returned = true where id = :id and not returned")
    int markReturned(RandomId id);

    @SqlUpdate("delete from visitor where id = :id")
    int deleteVisitor(RandomId id);

    /** Only one of two tabs can make an attempt theirs. */
    @SqlUpdate("update attempt set visitor = :visitor where id = :attempt and visitor is null")
    int claim(RandomId attempt, RandomId visitor);

    @SqlQuery("""
            select a.attempt, t.quiz_round as round, i.place, i.seed, a.question, a.version, a.probes, a.choice,
                   a.outcome, a.misread, a.certainty, a.seconds, a.answered_at
            from answer a join attempt t on t.id = a.attempt
                          join item i on i.attempt = a.attempt and i.question = a.question
            where t.visitor = :visitor order by a.answered_at, a.attempt""")
    @RegisterConstructorMapper(PastAnswer.class)
    List<PastAnswer> history(RandomId visitor);

    @SqlUpdate("update attempt set leverage_after = :leverage where id = :attempt and leverage_after is null")
    int setLeverageAfter(RandomId attempt, String leverage);

    @SqlUpdate("update attempt set visitor = :to where visitor = :from")
    int moveAttempts(RandomId from, RandomId to);

    /** What is known of two learners who turn out to be one: the first answer, the last, and whether either cookie came back. */
    @SqlUpdate("""
            update visitor set created_at = least(created_at, (select created_at from visitor where id = :from)),
                               last_at = greatest(last_at, (select last_at from visitor where id = :from)),
                               returned = returned or coalesce((select returned from visitor where id = :from), false)
            where id = :to""")
    int joinVisitor(RandomId from, RandomId to);

    /** The row of a learner. */
    record VisitorRow(RandomId feed, Instant createdAt, Instant lastAt, boolean returned) {
    }

    @SqlQuery("select feed, created_at, last_at, returned from visitor where id = :id")
    @RegisterConstructorMapper(VisitorRow.class)
    Optional<VisitorRow> visitor(RandomId id);

    @SqlQuery("select id from attempt where visitor = :visitor order by started_at, id")
    List<RandomId> attemptsOf(RandomId visitor);

    @SqlQuery("select feed from visitor where id = :visitor")
    Optional<RandomId> feed(RandomId visitor);

    @SqlQuery("select id from visitor where feed = :feed")
    Optional<RandomId> visitorOfFeed(RandomId feed);

    @SqlUpdate("delete from visitor where last_at < :before")
    int deleteVisitorsLastSeen(Instant before);

    @SqlUpdate("delete from attempt where visitor is null and started_at < :before")
    int deleteAttemptsOfNobody(Instant before);

    @SqlUpdate("""
            delete from visitor where not returned and last_at < :before
            and not exists (select 1 from attempt t where t.visitor = visitor.id and t.quiz_round not like 'check/%')""")
    int deleteVisitorsOfOneCheck(Instant before);
}
