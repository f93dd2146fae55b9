package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;
import org.roomforerror.window.StillPossible;
import org.roomforerror.window.TopUp;

/** The tables of a replay: stage by stage, and what adding collateral at the call would have done. */
final class ReplayTables {

    private static final List<String> SHARES = List.of("0.25", "0.5", "1");

    private final Replay replay;
    private final Units units;
    private final ReplayWords words;

    ReplayTables(Replay replay, Units units) {
        this.replay = replay;
        this.units = units;
        this.words = new ReplayWords(replay, units);
    }

    /** Each stage with its hour, and what could still be done when that hour was over; then those that never came. */
    Table stages() {
        List<List<Cell>> rows = new ArrayList<>();
        Optional<Reached> before = Optional.empty();
        for (Reached at : replay.reached()) {
            BigDecimal equity = Assessment.of(replay.system(), replay.position(), at.met()).equity();
            rows.add(List.of(label(units.stage(at.stage())), Cell.of(ReplayWords.range(at.hour()), at.hour().start().toString()), price(at.price()),
                    Cell.of(units.left(equity.max(BigDecimal.ZERO)), HoldingData.plain(equity)),
                    Cell.words(before.map(earlier -> words.since(earlier, at)).orElse("")), Cell.words(still(at))));
            before = Optional.of(at);
        }
        for (Rung rung : replay.ladder().rungs()) {
            if (replay.reached().stream().noneMatch(at -> at.stage().equals(rung.stage())) && rung.stage().name() != StageName.BANKRUPTCY) {
                Cell price = rung.outcome() instanceof Outcome.At at ? price(at.price()) : Cell.words("");
                rows.add(List.of(label(units.stage(rung.stage())), Cell.words("did not come"), price, Cell.words(""), Cell.words(""), Cell.words("")));
            }
        }
        return new Table("stages", "Stage by stage", List.of(Head.words("Stage"), Head.words("Came on"), Head.number("Begins at"),
                Head.number("Left of your money"), Head.words("After the one before"), Head.words("When the hour was over")), rows);
    }

    /** What adding collateral at the call would have done: the amount asked for, or some examples; empty where there was no time for one. */
    Optional<Table> topUps(Optional<BigDecimal> asked) {
        if (!words.came(StageName.MARGIN_CALL) || replay.topUp(BigDecimal.ONE) instanceof TopUp.TooLate) {
            return Optional.empty();
        }
        List<BigDecimal> amounts = asked.filter(amount -> amount.signum() > 0).map(List::of).orElseGet(() -> SHARES.stream()
                .map(share -> own().multiply(new BigDecimal(share)).round(new java.math.MathContext(3))).toList());
        List<List<Cell>> rows = amounts.stream().map(amount -> topUp(amount, replay.topUp(amount))).toList();
        return Optional.of(new Table("top-up", "What adding collateral at the call would have done", List.of(Head.words("Added at the call"),
                Head.number("Liquidation then at"), Head.words("What came of it"), Head.number("Own money put in")), rows));
    }

    private List<Cell> topUp(BigDecimal amount, TopUp topUp) {
        Cell added = Cell.of(units.money(amount), HoldingData.plain(amount));
        BigDecimal all = own().add(amount);
        Cell sum = Cell.of(units.money(all), HoldingData.plain(all));
        TopUp.Added done = (TopUp.Added) topUp;
        String came = done.liquidation().map(at -> "Liquidated all the same, " + ReplayWords.range(at.hour())).orElse("Not liquidated before the tape ended");
        return List.of(added, StageWord.price(done.after().ladder(), StageName.LIQUIDATION, units), Cell.words(came), sum);
    }

    /** The holder's own money at the opening. */
    private BigDecimal own() {
        return Assessment.of(replay.system(), replay.position(), replay.position().entry()).equity();
    }

    private String still(Reached at) {
        boolean closed = replay.reached(StageName.LIQUIDATION).filter(end -> end.place() == at.place()).isPresent();
        StillPossible still = replay.steps().get(at.place() - replay.opened()).still();
        return closed ? "The position had been closed." : units.speech().say(still.says());
    }

    private Cell label(String label) {
        return Cell.words(units.speech().capital(label));
    }

    private Cell price(BigDecimal price) {
        return Cell.of(units.price(price), HoldingData.plain(price));
    }
}
