package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
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
            rows.add(List.of(Cell.words(units.title(at.stage())), Cell.of(words.range(at.hour()), at.hour().start().toString()), price(at.price()),
                    Cell.of(units.left(equity.max(BigDecimal.ZERO)), HoldingData.plain(equity)),
                    Cell.words(before.map(earlier -> words.since(earlier, at)).orElse("")), Cell.words(still(at))));
            before = Optional.of(at);
        }
        for (Rung rung : replay.ladder().rungs()) {
            if (replay.reached().stream().noneMatch(at -> at.stage().equals(rung.stage())) && rung.stage().name() != StageName.BANKRUPTCY) {
                Cell price = rung.outcome() instanceof Outcome.At at ? price(at.price()) : Cell.words("");
                rows.add(List.of(Cell.words(units.title(rung.stage())), Cell.of(units.say("replay.stages.never"), "never"), price, Cell.words(""), Cell.words(""), Cell.words("")));
            }
        }
        return new Table("stages", units.say("replay.stages"), List.of(units.column("replay.stages.stage"), units.column("replay.stages.came"),
                units.numbers("replay.stages.begins"), units.numbers("replay.stages.left"), units.column("replay.stages.since"),
                units.column("replay.stages.still")), rows);
    }

    /** What adding collateral at the call would have done: a table, or the reason why there is none. */
    List<Part> answerToTheCall(Optional<BigDecimal> asked) {
        return topUps(asked).<List<Part>>map(table -> List.of(new Part.Figures(table))).orElseGet(() -> List.of(Part.Note.of(
                units.say("replay.would-it-help") + " " + (words.calls() ? units.speech().say(replay.topUp(BigDecimal.ONE).says()) : units.say("replay.no-such-call")))));
    }

    /** The amount asked for, or some examples; empty where there was no call, or no time to answer it. */
    private Optional<Table> topUps(Optional<BigDecimal> asked) {
        Optional<Reached> call = replay.reached(StageName.MARGIN_CALL);
        if (call.isEmpty() || replay.topUp(BigDecimal.ONE) instanceof TopUp.TooLate) {
            return Optional.empty();
        }
        BigDecimal worth = pledges() ? call.get().met() : BigDecimal.ONE;
        List<BigDecimal> amounts = asked.filter(amount -> amount.signum() > 0).map(List::of).orElseGet(() -> SHARES.stream()
                .map(share -> own().multiply(new BigDecimal(share)).divide(worth, new MathContext(3))).toList());
        List<List<Cell>> rows = amounts.stream().map(amount -> topUp(amount, own().add(amount.multiply(worth, MathContext.DECIMAL64)))).toList();
        return Optional.of(new Table("top-up", units.say("replay.top-up"), List.of(units.column("replay.top-up.added"),
                units.numbers("replay.top-up.liquidation"), units.column("replay.top-up.came"), units.numbers("replay.top-up.own")), rows));
    }

    /** @param putIn the holder's own money in all, coins at their price at the call */
    private List<Cell> topUp(BigDecimal amount, BigDecimal putIn) {
        TopUp.Added done = (TopUp.Added) replay.topUp(amount);
        Cell added = Cell.of(added(amount), HoldingData.plain(amount));
        String came = done.liquidation().map(at -> units.say("replay.top-up.liquidated", words.range(at.hour())))
                .orElseGet(() -> units.say("replay.top-up.held"));
        return List.of(added, StageWord.price(done.after().ladder(), StageName.LIQUIDATION, units), Cell.words(came),
                Cell.of(units.money(putIn), HoldingData.plain(putIn)));
    }

    private String added(BigDecimal amount) {
        return units.format().money(amount, pledges() ? units.asset() : units.margin());
    }

    /** Whether what is added is coins. */
    private boolean pledges() {
        return replay.system().kind().pledges(replay.position().side());
    }

    /** The holder's own money at the opening. */
    private BigDecimal own() {
        return Assessment.of(replay.system(), replay.position(), replay.position().entry()).equity();
    }

    private String still(Reached at) {
        boolean closed = replay.reached(StageName.LIQUIDATION).filter(end -> end.place() == at.place()).isPresent();
        StillPossible still = replay.steps().get(at.place() - replay.opened()).still();
        return closed ? units.say("replay.stages.closed") : units.speech().say(still.says());
    }

    private Cell price(BigDecimal price) {
        return Cell.of(units.price(price), HoldingData.plain(price));
    }
}
