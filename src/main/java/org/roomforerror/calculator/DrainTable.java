package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.Carry.Cost;

/** The tables of a position that only pays: when each stage comes, and how support goes in between. */
final class DrainTable {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final List<Integer> ROUND_HOURS = List.of(8, 24, 72, 168, 720, 2160, 4320, 8766, 17532, 43830, 87660);
    private static final int ROWS = 5;
    private static final Cell NOTHING = Cell.words("");

    private final Drain drain;
    private final List<Due> due;
    private final Units units;
    private final HoursText time;

    DrainTable(Drain drain, List<Due> due) {
        this.drain = drain;
        this.due = due;
        this.units = drain.holding().units();
        this.time = new HoursText(units.speech());
    }

    /** When each stage comes. */
    Table stages() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Due one : due) {
            Cell outcome = one.begun() ? Cell.of(units.say("stages.begun"), "past") : Cell.of(units.say("funding.stages.never"), "never");
            rows.add(List.of(Cell.words(units.title(one.stage())),
                    cell(one, outcome, count -> Cell.of(time.whole(drain.hours(count)), plain(drain.hours(count)))),
                    cell(one, NOTHING, count -> Cell.of(units.format().number(new BigDecimal(count)), count.toString())),
                    cell(one, NOTHING, count -> money(drain.paid(count)))));
        }
        return new Table("stages", units.say("funding.stages"), List.of(units.column("funding.stages.stage"),
                units.numbers("funding.stages.after"), units.numbers(drain.cost() == Cost.INTEREST ? "funding.stages.hours" : "funding.stages.payments"),
                units.numbers("funding.stages.paid")), rows);
    }

    /** How support, demand and the next stage's price go, at round times while the position lasts and at the time asked for. */
    Table course(BigDecimal days) {
        TreeSet<BigDecimal> hours = new TreeSet<>(List.of(BigDecimal.ZERO));
        List<BigDecimal> round = ROUND_HOURS.stream().map(BigDecimal::valueOf).filter(this::lasts).toList();
        hours.addAll(round.subList(Math.max(0, round.size() - ROWS), round.size()));
        Optional.of(days.multiply(DAY)).filter(this::lasts).ifPresent(hours::add);
        List<List<Cell>> rows = hours.stream().map(at -> row(at, drain.payments(at))).toList();
        return new Table("course", units.say("funding.course"), List.of(units.column("funding.course.after"),
                units.numbers("funding.course.paid"), units.numbers("funding.course.support"), units.numbers("funding.course.requirement"),
                units.numbers("funding.course.stage-at", units.title(next()))), rows);
    }

    /** Whether the position has not been liquidated after some hours. */
    private boolean lasts(BigDecimal hours) {
        return due.stream().filter(one -> one.stage().name() == StageName.LIQUIDATION).flatMap(one -> one.payments().stream())
                .allMatch(payments -> drain.hours(payments).compareTo(hours) > 0);
    }

    private List<Cell> row(BigDecimal hours, BigInteger payments) {
        Ladder ladder = Ladder.of(drain.holding().system(), drain.after(payments), drain.holding().price());
        BigDecimal requirement = drain.holding().system().requirement(drain.after(payments))
                .at(drain.holding().system().axis().at(drain.holding().price()));
        return List.of(Cell.of(hours.signum() == 0 ? units.say("funding.course.now") : time.whole(hours), plain(hours)),
                money(drain.paid(payments)), money(drain.support(payments)), money(requirement), StageWord.price(ladder, next(), units));
    }

    /** The call, or where there is none the liquidation. */
    private StageName next() {
        return drain.holding().ladder().rung(StageName.MARGIN_CALL).isPresent() ? StageName.MARGIN_CALL : StageName.LIQUIDATION;
    }

    private interface Written {
        Cell as(BigInteger count);
    }

    private static Cell cell(Due one, Cell otherwise, Written written) {
        Optional<BigInteger> payments = one.payments().filter(count -> one.comes());
        return payments.map(written::as).orElse(otherwise);
    }

    private Cell money(BigDecimal amount) {
        return Cell.of(units.money(amount), plain(amount));
    }

    private static String plain(BigDecimal number) {
        return HoldingData.plain(number.round(java.math.MathContext.DECIMAL64));
    }
}
