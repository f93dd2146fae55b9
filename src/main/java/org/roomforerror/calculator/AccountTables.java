package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** The tables of an account: its stages when all prices move together, those of each price alone, and what each position takes. */
final class AccountTables {

    private final AccountStages stages;
    private final Account account;
    private final Units units;

    AccountTables(AccountStages stages) {
        this.stages = stages;
        this.account = stages.account();
        this.units = stages.units();
    }

    /** The stages of a common move, from how it stands now on, and the move that somebody asks for. */
    Part.Stages together(Optional<BigDecimal> shock) {
        StageTerms terms = new StageTerms(Holding.of(stages.held().first(), account.holdings().get(0).position(),
                account.holdings().get(0).mark()));
        List<StageRow> rows = new ArrayList<>();
        rows.add(StageRow.of("now", units.say("account.now"), "", List.of(), units.left(account.equity())));
        shock.ifPresent(factor -> rows.add(row("now", units.say("account.asked"), "", factor,
                units.left(account.shocked(factor).equity()), "")));
        for (Rung rung : stages.joint().rungs()) {
            String id = rung.stage().name().id();
            String begins = terms.begins(rung.stage());
            if (rung.outcome() instanceof Outcome.At at) {
                BigDecimal left = rung.stage().name() == StageName.BANKRUPTCY ? BigDecimal.ZERO
                        : account.shocked(at.exact()).equity().setScale(18, RoundingMode.HALF_EVEN);
                rows.add(row(id, units.title(rung.stage()), begins, at.exact(), units.left(left), terms.told(rung.stage())));
            } else {
                String words = rung.outcome() instanceof Outcome.Past ? units.speech().capital(units.say("stages.begun"))
                        : units.speech().say(((Outcome.Never) rung.outcome()).reason());
                rows.add(StageRow.worded(id, units.title(rung.stage()), begins, words, terms.told(rung.stage())));
            }
        }
        return new Part.Stages(units.say("account.stages"), rows);
    }

    /** Where each price alone would bring the account to each stage. */
    Table alone() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, Ladder> asset : stages.ladders().entrySet()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(asset.getKey())));
            stages.shown().forEach(name -> row.add(StageWord.cell(asset.getValue(), name, stages.units(asset.getKey()))));
            rows.add(row);
        }
        List<Head> heads = new ArrayList<>(List.of(units.column("account.alone.asset")));
        stages.shown().forEach(name -> heads.add(Head.number(units.title(name))));
        return new Table("alone", units.say("account.alone"), heads, rows);
    }

    /** What each position takes from the room if all prices are multiplied by a factor, the one that takes most first. */
    Table burdens(BigDecimal factor) {
        AccountWords words = new AccountWords(stages, Optional.empty());
        List<List<Cell>> rows = account.burdens(factor).stream().map(burden -> List.of(Cell.words(words.named(burden.holding())),
                money(burden.loss()), money(burden.demand()), money(burden.taken()))).toList();
        return new Table("together", units.say("account.together", units.signed(factor.subtract(BigDecimal.ONE))),
                List.of(units.column("account.together.position"), units.numbers("account.together.loses"),
                        units.numbers("account.together.demands"), units.numbers("account.together.takes")), rows);
    }

    /** Of one asset its price and how far that is; of several only the move that all have in common. */
    private StageRow row(String id, String label, String begins, BigDecimal factor, String left, String told) {
        BigDecimal move = factor.subtract(BigDecimal.ONE);
        if (stages.ladders().size() > 1) {
            return new StageRow(id, label, begins, units.say("account.all", units.signed(move)), List.of(), left, told, false);
        }
        BigDecimal mark = account.holdings().get(0).mark();
        String far = move.signum() == 0 ? units.say("move.at-now")
                : units.say(move.signum() < 0 ? "move.below-now" : "move.above-now", units.percent(move.abs()));
        return new StageRow(id, label, begins, price(id, label, mark.multiply(factor)), List.of(far), left, told, false);
    }

    /** The price of a stage as it stands in the table of each price alone. */
    private String price(String id, String label, BigDecimal otherwise) {
        return stages.ladders().values().iterator().next().rungs().stream()
                .filter(rung -> rung.stage().name().id().equals(id) && units.title(rung.stage()).equals(label)
                        && rung.outcome() instanceof Outcome.At)
                .map(rung -> units.price(((Outcome.At) rung.outcome()).price())).findFirst().orElseGet(() -> units.price(otherwise));
    }

    private Cell money(BigDecimal amount) {
        return Cell.of(units.money(amount), HoldingData.plain(amount));
    }
}
