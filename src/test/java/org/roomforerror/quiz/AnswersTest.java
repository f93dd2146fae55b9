package org.roomforerror.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roomforerror.Database;
import org.roomforerror.Store;
import org.roomforerror.quiz.statistics.FirstAnswer;
import org.roomforerror.quiz.statistics.FirstAnswers;

/** The store of answers, on both databases. */
class AnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Map<Store, Database> OPEN = new EnumMap<>(Store.class);

    @ParameterizedTest
    @EnumSource
    void whatIsStoredIsReadBackWhole(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        Attempt attempt = started(answers, "q1", "q2");
        Answer given = answer("q1", "a", Outcome.WRONG);
        Attempt stored = answers.answer(attempt, Optional.empty(), given);
        assertEquals(List.of(given), stored.answers());
        assertEquals(attempt.items(), stored.items());
        assertEquals(List.of(new Item(2, "q2", 8)), stored.unanswered());
        PastAnswer past = answers.history(stored.visitor().orElseThrow()).get(0);
        assertEquals(Optional.of("only-in-crashes"), past.misread());
        assertEquals(Optional.of(Certainty.CERTAIN), past.certainty());
        assertEquals(7, past.seed());
    }

    @ParameterizedTest
    @EnumSource
    void aSecondAnswerToTheSameItemChangesNothing(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        Attempt attempt = started(answers, "q1");
        Attempt first = answers.answer(attempt, Optional.empty(), answer("q1", "a", Outcome.WRONG));
        Attempt second = answers.answer(first, first.visitor(), answer("q1", "b", Outcome.RIGHT));
        assertEquals(first, second);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstOfTwoTabsMakesTheAttemptItsLearners(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        Attempt nobodys = started(answers, "q1", "q2");
        Attempt one = answers.answer(nobodys, Optional.empty(), answer("q1", "a", Outcome.WRONG));
        Attempt other = answers.answer(nobodys, Optional.empty(), answer("q2", "b", Outcome.RIGHT));
        assertEquals(one.visitor(), other.visitor());
        assertEquals(1, count(database, "visitor"));
    }

    @ParameterizedTest
    @EnumSource
    void anIdThatIsNotStoredIsNeverTakenOver(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        RandomId invented = RandomId.fresh();
        Attempt stored = answers.answer(started(answers, "q1"), Optional.of(invented), answer("q1", "a", Outcome.WRONG));
        assertNotEquals(Optional.of(invented), stored.visitor());
    }

    @ParameterizedTest
    @EnumSource
    void deletionLeavesNothing(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        Attempt mine = answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "a", Outcome.WRONG));
        Attempt more = answers.answer(started(answers, "q1", "q2"), mine.visitor(), answer("q2", "a", Outcome.RIGHT));
        Attempt others = answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "b", Outcome.RIGHT));
        assertEquals(mine.visitor(), more.visitor());
        answers.delete(mine.visitor().orElseThrow());
        for (String table : List.of("visitor", "attempt", "item", "answer")) {
            assertEquals(1, count(database, table), table);
        }
        assertTrue(answers.find(mine.id()).isEmpty());
        assertTrue(answers.find(others.id()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheFirstAnswerOfALearnerWhoseCookieCameBackCounts(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        Attempt first = answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "a", Outcome.WRONG));
        assertEquals(List.of(), FirstAnswers.read(database.jdbi()));
        answers.markReturned(first.visitor().orElseThrow());
        answers.answer(started(answers, "q1"), first.visitor(), at(NOW.plusSeconds(9), answer("q1", "b", Outcome.RIGHT)));
        answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "b", Outcome.RIGHT));
        List<FirstAnswer> counted = FirstAnswers.read(database.jdbi());
        assertEquals(List.of("a"), counted.stream().map(FirstAnswer::choice).toList());
    }

    @ParameterizedTest
    @EnumSource
    void goingOnElsewhereJoinsBothDevicesAndTheEarliestAnswerCounts(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        RandomId here = answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "a", Outcome.WRONG))
                .visitor().orElseThrow();
        RandomId there = answers.answer(started(answers, "q1", "q2"), Optional.empty(),
                at(NOW.minusSeconds(9), answer("q1", "b", Outcome.RIGHT))).visitor().orElseThrow();
        answers.markReturned(there);
        answers.merge(here, there);
        assertEquals(2, answers.history(there).size());
        assertEquals(List.of("b"), FirstAnswers.read(database.jdbi()).stream().map(FirstAnswer::choice).toList());
        assertEquals(1, count(database, "visitor"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsJoinedIsKeptAsLongAsTheLastAnswerOfEitherDevicePromises(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        RandomId recent = answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "a", Outcome.WRONG)).visitor().orElseThrow();
        RandomId old = answers.answer(started(answers, "q1"), Optional.empty(),
                at(NOW.minusSeconds(900), answer("q1", "b", Outcome.RIGHT))).visitor().orElseThrow();
        answers.markReturned(recent);
        answers.merge(recent, old);
        Dossier joined = answers.dossier(old).orElseThrow();
        assertEquals(List.of(NOW.minusSeconds(900), NOW), List.of(joined.since(), joined.lastAnswer()));
        assertTrue(joined.returned(), "one of the two cookies came back");
        assertEquals(0, answers.deleteOld(NOW.minusSeconds(300), NOW.minusSeconds(300)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOlderThanPromisedIsDeletedWhole(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        started(answers, "q1");
        Attempt old = answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "a", Outcome.WRONG));
        Attempt active = answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "a", Outcome.WRONG));
        answers.answer(started(answers, "q1"), active.visitor(), at(NOW.plusSeconds(99), answer("q1", "a", Outcome.WRONG)));
        assertEquals(1, answers.deleteOld(NOW.plusSeconds(50), NOW.plusSeconds(1)));
        assertTrue(answers.find(old.id()).isEmpty());
        assertEquals(2, count(database, "attempt"), "nobody's attempt went too");
        assertEquals(2, count(database, "answer"), "somebody who still answers keeps all answers");
    }

    /** Each click of a double click on the very first quick check brings a cookie; the browser keeps the second. */
    @ParameterizedTest
    @EnumSource
    void aQuickCheckToWhichNoCookieCameBackIsForgottenSoon(Store store) {
        Database database = empty(store);
        Answers answers = new Answers(database.jdbi());
        List<RandomId> clicks = List.of(answers.addVisitor(NOW), answers.addVisitor(NOW));
        for (RandomId click : clicks) {
            RandomId attempt = RandomId.fresh();
            answers.start(attempt, "check/page", List.of(new Item(1, "q1", 1)), Optional.empty(), NOW);
            answers.answer(answers.find(attempt).orElseThrow(), Optional.of(click), answer("q1", "a", Outcome.WRONG));
        }
        answers.markReturned(clicks.get(1));
        answers.answer(started(answers, "q1"), Optional.empty(), answer("q1", "a", Outcome.WRONG));
        answers.deleteOld(NOW.minusSeconds(99), NOW.plusSeconds(1));
        assertEquals(List.of(0, 1), clicks.stream().map(click -> answers.history(click).size()).toList());
        assertEquals(2, count(database, "visitor"), "whoever takes a round without a cookie comes back by its address");
    }

    /** Opened once for each store; every test finds it empty. */
    private static Database empty(Store store) {
        Database database = OPEN.computeIfAbsent(store, fresh -> Database.open(fresh.fresh()));
        database.jdbi().useHandle(handle -> handle.execute("delete from visitor"));
        database.jdbi().useHandle(handle -> handle.execute("delete from attempt"));
        return database;
    }

    @AfterAll
    static void close() {
        OPEN.values().forEach(Database::close);
    }

    private static Attempt started(Answers answers, String... questions) {
        RandomId id = RandomId.fresh();
        List<Item> items = new ArrayList<>();
        for (String question : questions) {
            items.add(new Item(items.size() + 1, question, 7 + items.size()));
        }
        answers.start(id, "misreads", items, Optional.of("five"), NOW);
        return answers.find(id).orElseThrow();
    }

    private static Answer answer(String question, String choice, Outcome outcome) {
        return new Answer(question, "v1", Optional.of("only-in-crashes"), choice, outcome,
                outcome == Outcome.WRONG ? Optional.of("only-in-crashes") : Optional.empty(),
                Optional.of(Certainty.CERTAIN), Optional.of(12), NOW);
    }

    private static Answer at(Instant when, Answer answer) {
        return new Answer(answer.question(), answer.version(), answer.probes(), answer.choice(), answer.outcome(), answer.misread(),
                answer.certainty(), answer.seconds(), when);
    }

    private static int count(Database database, String table) {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }
}
