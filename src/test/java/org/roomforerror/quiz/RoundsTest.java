package org.roomforerror.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which questions a round asks, from the real bank. */
class RoundsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final RandomId ATTEMPT = RandomId.fresh();

    private final Rounds rounds = new Rounds(Questions.BANK, Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<PastAnswer> history = new ArrayList<>();

    @Test
    void theMisreadsQuizAsksSixQuestionsAboutSixMisreads() {
        for (int seed = 0; seed < 50; seed++) {
            List<Question> chosen = chosen("misreads", seed);
            assertEquals(6, chosen.stream().map(Question::misread).distinct().count());
        }
    }

    @Test
    void roundAfterRoundEveryMisreadComesUpBeforeAnyQuestionIsRepeated() {
        Set<Question> asked = new HashSet<>();
        for (int round = 0; round < 4; round++) {
            for (Question question : chosen("misreads", round)) {
                assertTrue(asked.add(question), question.id() + " is repeated");
                answered("misreads", question, Outcome.RIGHT, round);
            }
        }
    }

    @Test
    void aReviewAsksAboutWhatWasMissedAndNothingElse() {
        assertEquals(List.of(), chosen("review", 1));
        answered("misreads", question("only-in-crashes-1"), Outcome.WRONG, 0);
        answered("misreads", question("call-is-paperwork-1"), Outcome.RIGHT, 0);
        Set<String> misreads = chosen("review", 1).stream().map(Question::misread).collect(Collectors.toSet());
        assertEquals(Set.of("only-in-crashes"), misreads);
        assertTrue(chosen("review", 1).get(0) != question("only-in-crashes-1"), "another question comes first");
    }

    @Test
    void theFormAfterReadingIsParallelToTheOneBefore() {
        List<Question> before = chosen("before", 3);
        assertEquals(6, before.size());
        before.forEach(question -> answered("before", question, Outcome.RIGHT, 0));
        List<Question> after = chosen("after", 4);
        assertEquals(before.stream().map(Question::misread).toList(), after.stream().map(Question::misread).toList());
        for (int i = 0; i < 6; i++) {
            Optional<String> parallel = Optional.of(after.get(i).id());
            assertTrue(before.get(i).parallel().equals(parallel)
                    || after.get(i).parallel().equals(Optional.of(before.get(i).id())), before.get(i).id());
        }
    }

    @Test
    void whichFormComesFirstIsDrawn() {
        Set<Boolean> turned = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            turned.add(chosen("before", seed).get(0).parallel().isPresent());
        }
        assertEquals(Set.of(true, false), turned);
    }

    @Test
    void aPagesRoundAsksOnlyWhatThePageSettles() {
        List<Question> chosen = chosen("learn/margin-call-vs-liquidation", 1);
        assertTrue(!chosen.isEmpty() && chosen.size() <= 6);
        chosen.forEach(question -> assertEquals("margin-call-vs-liquidation", question.grounds().page()));
        assertTrue(rounds.find("learn/no-such-page").isEmpty());
        assertTrue(rounds.find("nonsense").isEmpty());
    }

    private void answered(String round, Question question, Outcome outcome, int minutes) {
        history.add(new PastAnswer(ATTEMPT, round, 1, 1, question.id(), question.version(), Optional.of(question.misread()), "x", outcome,
                outcome == Outcome.WRONG ? Optional.of(question.misread()) : Optional.empty(), Optional.empty(),
                Optional.empty(), NOW.plusSeconds(60L * minutes)));
    }

    private List<Question> chosen(String round, int seed) {
        return rounds.find(round).orElseThrow().chooser().choose(history, new Random(seed));
    }

    private static Question question(String id) {
        return Questions.BANK.find(id).orElseThrow();
    }
}
