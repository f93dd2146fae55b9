package org.roomforerror.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roomforerror.Database;
import org.roomforerror.Store;

/** The store of answers, on both databases. */
class AnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whatIsStoredIsReadBackWhole(Store store) {
        try (Database database = Database.open(store.fresh())) {
            Answers answers = new Answers(database.jdbi());
            Attempt attempt = started(answers, "q1", "q2");
            Answer given = answer("q1", "a", Outcome.WRONG);
            Attempt stored = answers.answer(attempt, Optional.empty(), given);
            assertEquals(List.of(given), stored.answers());
            assertEquals(attempt.items(), stored.items());
            assertEquals(Optional.of(new Item(2, "q2", 8)), stored.next());
            PastAnswer past = answers.history(stored.visitor().orElseThrow()).get(0);
            assertEquals(Optional.of("only-in-crashes"), past.misread());
            assertEquals(Optional.of(Certainty.CERTAIN), past.certainty());
            assertEquals(7, past.seed());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondAnswerToTheSameItemChangesNothing(Store store) {
        try (Database database = Database.open(store.fresh())) {
            Answers answers = new Answers(database.jdbi());
            Attempt attempt = started(answers, "q1");
            Attempt first = answers.answer(attempt, Optional.empty(), answer("q1", "a", Outcome.WRONG));
            Attempt second = answers.answer(first, first.visitor(), answer("q1", "b", Outcome.RIGHT));
            assertEquals(first, second);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstOfTwoTabsMakesTheAttemptItsLearners(Store store) {
        try (Database database = Database.open(store.fresh())) {
            Answers answers = new Answers(database.jdbi());
            Attempt nobodys = started(answers, "q1", "q2");
            Attempt one = answers.answer(nobodys, Optional.empty(), answer("q1", "a", Outcome.WRONG));
            Attempt other = answers.answer(nobodys, Optional.empty(), answer("q2", "b", Outcome.RIGHT));
            assertEquals(one.visitor(), other.visitor());
            assertEquals(1, count(database, "visitor"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIdThatIsNotStoredIsNeverTakenOver(Store store) {
        try (Database database = Database.open(store.fresh())) {
            Answers answers = new Answers(database.jdbi());
            RandomId invented = RandomId.fresh();
            Attempt stored = answers.answer(started(answers, "q1"), Optional.of(invented), answer("q1", "a", Outcome.WRONG));
            assertNotEquals(Optional.of(invented), stored.visitor());
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletionLeavesNothing(Store store) {
        try (Database database = Database.open(store.fresh())) {
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
    }

    private static Attempt started(Answers answers, String... questions) {
        RandomId id = RandomId.fresh();
        List<Item> items = new java.util.ArrayList<>();
        for (String question : questions) {
            items.add(new Item(items.size() + 1, question, 7 + items.size()));
        }
        answers.start(id, "misreads", items, Optional.of("five"), NOW);
        return answers.find(id).orElseThrow();
    }

    private static Answer answer(String question, String choice, Outcome outcome) {
        return new Answer(question, "v1", choice, outcome,
                outcome == Outcome.WRONG ? Optional.of("only-in-crashes") : Optional.empty(),
                Optional.of(Certainty.CERTAIN), Optional.of(12), NOW);
    }

    private static int count(Database database, String table) {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }
}
