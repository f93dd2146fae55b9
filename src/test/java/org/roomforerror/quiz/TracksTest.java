package org.roomforerror.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a learner stands, and when to look again. */
class TracksTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Question QUESTION = Questions.BANK.find("call-is-liquidation-1").orElseThrow();
    private static final String MISREAD = "call-is-liquidation";

    private final List<PastAnswer> history = new ArrayList<>();

    @Test
    void withoutAnswersEverythingIsUntested() {
        assertEquals(Questions.BANK.misreads().size(), tracks().with(Standing.UNTESTED).size());
        assertTrue(tracks().calendar().isEmpty());
    }

    @Test
    void aMisreadThatWasPickedIsHeldAndDueAfterTwoDays() {
        answer(0, Outcome.WRONG, MISREAD);
        assertEquals(Standing.HELD, track().standing());
        assertEquals(Optional.of(START.plus(Duration.ofDays(2))), track().again());
    }

    @Test
    void theLooksComeAfterTwoSevenAndTwentyOneDaysAndThenEnd() {
        answer(0, Outcome.WRONG, MISREAD);
        answer(2, Outcome.RIGHT, "");
        assertEquals(Standing.MENDED, track().standing());
        assertEquals(Optional.of(START.plus(Duration.ofDays(9))), track().again());
        answer(9, Outcome.RIGHT, "");
        assertEquals(Optional.of(START.plus(Duration.ofDays(30))), track().again());
        answer(31, Outcome.RIGHT, "");
        assertEquals(Optional.empty(), track().again());
        assertEquals(Standing.MENDED, track().standing());
    }

    @Test
    void aLookOnTheDayThatTheCalendarNamesCountsAtAnyHour() {
        answer(0, Outcome.WRONG, MISREAD);
        Instant morning = Instant.parse("2026-11-24T00:00:00Z");
        assertFalse(track().due(morning.minusSeconds(1)));
        assertTrue(track().due(morning), "although two full days are over at ten only");
        history.add(answered(morning, Outcome.RIGHT, ""));
        assertEquals(Optional.of(morning.plus(Duration.ofDays(7))), track().again());
    }

    @Test
    void practiceAtOnceMendsAndMovesNoDate() {
        answer(0, Outcome.WRONG, MISREAD);
        answer(0, Outcome.RIGHT, "");
        assertEquals(Standing.MENDED, track().standing());
        assertEquals(Optional.of(START.plus(Duration.ofDays(2))), track().again());
    }

    @Test
    void aMisreadThatShowsAgainBeginsAnew() {
        answer(0, Outcome.WRONG, MISREAD);
        answer(3, Outcome.RIGHT, "");
        answer(10, Outcome.WRONG, MISREAD);
        assertEquals(Standing.HELD, track().standing());
        assertEquals(Optional.of(START.plus(Duration.ofDays(12))), track().again());
    }

    @Test
    void notKnowingIsNotHolding() {
        answer(0, Outcome.UNKNOWN, "");
        assertEquals(Standing.UNSURE, track().standing());
        assertTrue(track().again().isPresent());
    }

    @Test
    void rightFromTheStartIsNotHeldAndNeverDue() {
        answer(0, Outcome.RIGHT, "");
        assertEquals(Standing.CLEAR, track().standing());
        assertTrue(track().again().isEmpty());
    }

    @Test
    void anotherMisreadPickedHereIsHeldThereAndLeavesThisOneOpen() {
        answer(0, Outcome.WRONG, "call-promises-time");
        assertEquals(Standing.UNSURE, track().standing());
        assertEquals(List.of("call-promises-time"), tracks().with(Standing.HELD).stream().map(Track::misread).toList());
    }

    private void answer(int day, Outcome outcome, String misread) {
        history.add(answered(START.plus(Duration.ofDays(day)), outcome, misread));
    }

    private static PastAnswer answered(Instant when, Outcome outcome, String misread) {
        return new PastAnswer(RandomId.fresh(), "misreads", 1, 1, QUESTION.id(), QUESTION.version(), Optional.of(MISREAD), "x", outcome,
                Optional.of(misread).filter(id -> !id.isEmpty()), Optional.empty(), Optional.empty(), when);
    }

    private Tracks tracks() {
        return Tracks.of(Questions.BANK, history);
    }

    private Track track() {
        return tracks().all().stream().filter(track -> track.misread().equals(MISREAD)).findFirst().orElseThrow();
    }
}
