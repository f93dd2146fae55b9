package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Side;

class WindowsTest {

    private static final List<Tape> TAPES = TapesTest.TAPES.all();
    private static final MarginSystem FUTURES = Systems.named("isolated-futures");

    @Test
    void everyCaseIsHeldThroughEveryTapeInTheOrderOfTheTapes() {
        Windows windows = Windows.of(TAPES, List.of(futures("ten", Side.LONG, 10), futures("two", Side.LONG, 2)));
        assertEquals(26, windows.rows().size());
        assertEquals(2, windows.on(TAPES.get(0)).size());
        assertEquals(TAPES, windows.of("ten").stream().map(Windows.Row::tape).toList());
    }

    @Test
    void aCaseForOneAssetIsHeldThroughTheTapesOfThatAssetOnly() {
        Windows.Case ether = new Windows.Case("eth", "Ether only", FUTURES, Side.LONG, opening(Side.LONG, 10), Optional.of("ETH"));
        assertEquals(4, Windows.of(TAPES, List.of(ether)).rows().size());
    }

    @Test
    void theWindowIsTheOneOfTheReplay() {
        for (Systems.Named named : Systems.all()) {
            Opening opening = Systems.opening(named.system().kind(), Side.LONG, new BigDecimal("4"));
            Windows windows = Windows.of(TAPES, List.of(new Windows.Case("x", "x", named.system(), Side.LONG, opening, Optional.empty())));
            for (Windows.Row row : windows.rows()) {
                assertEquals(Replay.of(named.system(), opening, row.tape(), 0).window(), row.window(), named.id() + " " + row.tape().id());
            }
        }
    }

    @Test
    void withTenTimesLeverageHardlyAnyTapeLeftAnHour() {
        WindowCount count = Windows.of(TAPES, List.of(futures("ten", Side.LONG, 10))).count("ten");
        assertEquals(13, count.tapes());
        assertEquals(13, count.untouched() + count.onlyCalled() + count.withoutCall() + count.sameHour() + count.later());
        assertEquals(0, count.withoutCall());
        assertTrue(count.sameHour() > count.later(), count.toString());
    }

    @Test
    void aSystemWithoutACallHasNoMinute() {
        Windows.Case held = new Windows.Case("none", "no call", Systems.withoutCall(), Side.LONG, opening(Side.LONG, 10), Optional.empty());
        Windows windows = Windows.of(TAPES, List.of(held));
        TapeWindow window = windows.of("none").get(0).window();
        assertInstanceOf(TapeWindow.WithoutCall.class, window);
        assertTrue(said(window.says()).startsWith("0 minutes"));
        assertEquals(windows.count("none").tapes(), windows.count("none").withoutCall() + windows.count("none").untouched());
    }

    @Test
    void aCalmLoanIsNotTouchedAndAHighOneIsCalledOnMostTapes() {
        Windows windows = Windows.of(TAPES, List.of(loan("calm", "0.3"), loan("high", "0.75")));
        assertEquals(windows.of("calm").size(), windows.count("calm").untouched());
        assertTrue(windows.count("high").untouched() < 6, windows.count("high").toString());
    }

    private static Windows.Case futures(String id, Side side, int leverage) {
        return new Windows.Case(id, leverage + "×", FUTURES, side, opening(side, leverage), Optional.empty());
    }

    private static Windows.Case loan(String id, String loanToValue) {
        return new Windows.Case(id, id, Systems.loan(), Side.LONG, Opening.pledged(BigDecimal.ONE, new BigDecimal(loanToValue)), Optional.empty());
    }

    private static Opening opening(Side side, int leverage) {
        return Opening.leveraged(Kind.LINEAR_FUTURES, side, new BigDecimal("1000"), BigDecimal.valueOf(leverage));
    }
}
