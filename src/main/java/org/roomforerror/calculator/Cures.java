package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Remedy;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;
import org.roomforerror.margin.Way;

/** The ways to get clear of a threshold, side by side: what each takes, what it leaves as it was, and where the stages are afterwards. */
final class Cures {

    private final Holding holding;
    private final Units units;
    private final List<Remedy> remedies;

    /** @param feeRate fee or penalty on what is closed or sold, a fraction from 0 to below 1 */
    Cures(Holding holding, Threshold target, BigDecimal feeRate) {
        this.holding = holding;
        this.units = holding.units();
        this.remedies = Remedy.all(holding.system(), holding.position(), holding.price(), target, feeRate);
    }

    /** Whether nothing has to be done at all. */
    boolean notNeeded() {
        return remedies.stream().allMatch(remedy -> remedy.cure() instanceof Remedy.Cure.NotNeeded);
    }

    /** The ways that work, as one sentence's end: "add 41 USDT, or close 63 % of it". */
    String inWords() {
        List<String> words = new ArrayList<>();
        for (Remedy remedy : remedies) {
            if (remedy.cure() instanceof Remedy.Cure.Amount amount) {
                words.add(todo(remedy.way(), amount(remedy.way(), amount)));
            }
        }
        return units.speech().joined("list.or", words);
    }

    Table table(String name, String caption) {
        List<List<Cell>> rows = new ArrayList<>();
        remedies.forEach(remedy -> rows.add(row(remedy)));
        return new Table(name, caption, List.of(units.column("cure.way"), units.numbers("cure.takes").in(units.margin()), units.column("cure.stays"),
                units.numbers("cure.liquidation").in(units.quote())), rows);
    }

    /** What has to be added, as collateral is counted here: zero where nothing is needed, and empty where adding does not do it. */
    Optional<BigDecimal> toAdd() {
        return notNeeded() ? Optional.of(BigDecimal.ZERO) : remedies.stream().filter(remedy -> remedy.way() == Way.ADD && remedy.cure() instanceof Remedy.Cure.Amount)
                .map(remedy -> (Remedy.Cure.Amount) remedy.cure()).map(amount -> holding.pledges() ? amount.quantity() : amount.money()).findFirst();
    }

    /** How each amount was found. */
    List<Part.Worked.Chapter> working(Threshold target) {
        CureSteps steps = new CureSteps(holding, target);
        List<Part.Worked.Chapter> chapters = new ArrayList<>();
        for (Remedy remedy : remedies) {
            if (remedy.cure() instanceof Remedy.Cure.Amount amount) {
                chapters.add(new Part.Worked.Chapter(name(remedy.way()), switch (remedy.way()) {
                    case ADD -> steps.adding(holding.pledges() ? amount.quantity() : amount.money());
                    case REPAY -> steps.repaying(amount);
                    case CLOSE, SELL_AND_REPAY -> steps.closing(amount);
                }));
            }
        }
        return chapters;
    }

    List<Map<String, Object>> data() {
        return remedies.stream().map(remedy -> {
            Map<String, Object> data = HoldingData.map("way", remedy.way().id());
            if (remedy.cure() instanceof Remedy.Cure.Amount amount) {
                data.putAll(HoldingData.map("outcome", "amount", "money", HoldingData.plain(amount.money()), "quantity", HoldingData.plain(amount.quantity())));
                amount.share().ifPresent(share -> data.put("share", HoldingData.plain(share)));
            } else if (remedy.cure() instanceof Remedy.Cure.Impossible impossible) {
                data.putAll(HoldingData.map("outcome", "impossible", "reason", units.speech().say(impossible.reason())));
            } else {
                data.put("outcome", "not-needed");
            }
            return data;
        }).toList();
    }

    private List<Cell> row(Remedy remedy) {
        Cell way = Cell.of(name(remedy.way()), remedy.way().id());
        if (remedy.cure() instanceof Remedy.Cure.Amount amount) {
            Ladder after = Ladder.of(holding.system(), amount.after(), holding.price());
            return List.of(way, Cell.of(amount(remedy.way(), amount), HoldingData.plain(amount.money())),
                    Cell.words(unchanged(remedy.way().leaves())), StageWord.price(after, StageName.LIQUIDATION, units));
        }
        String why = remedy.cure() instanceof Remedy.Cure.Impossible impossible
                ? units.speech().say(impossible.reason()) : units.say("cure.not-needed");
        return List.of(way, Cell.words(why), Cell.words(""), Cell.words(""));
    }

    /** What a way is called; a short sells nothing, it buys back. */
    private String name(Way way) {
        return units.say(way == Way.SELL_AND_REPAY && buysBack() ? "cure.way.buy-back" : "cure.way." + way.id());
    }

    private boolean buysBack() {
        return holding.position().side() == Side.SHORT;
    }

    private String amount(Way way, Remedy.Cure.Amount amount) {
        String money = units.needed(amount.money());
        if (amount.share().isPresent()) {
            return units.say("cure.share", units.percent(amount.share().get()), money);
        }
        return way == Way.ADD && holding.pledges() ? units.say("cure.coins", holding.needed(amount.quantity()), money) : money;
    }

    private boolean borrows() {
        return remedies.stream().anyMatch(remedy -> remedy.way() == Way.REPAY);
    }

    private String todo(Way way, String amount) {
        return switch (way) {
            case ADD -> units.say("cure.add", amount);
            case REPAY -> units.say("cure.repay", amount);
            case CLOSE -> units.say("cure.close", amount);
            case SELL_AND_REPAY -> units.say(buysBack() ? "cure.buy-back" : "cure.sell-and-repay", amount);
        };
    }

    private String unchanged(Set<Way.Aspect> leaves) {
        List<String> words = new ArrayList<>();
        for (Way.Aspect aspect : Way.Aspect.values()) {
            if (leaves.contains(aspect) && (aspect != Way.Aspect.DEBT || borrows())) {
                words.add(units.say(switch (aspect) {
                    case LOSS_SO_FAR -> "cure.stays.loss";
                    case BREAK_EVEN -> "cure.stays.break-even";
                    case EXPOSURE -> "cure.stays.exposure";
                    case DEBT -> "cure.stays.debt";
                    case MONEY_AT_RISK -> "cure.stays.money-at-risk";
                }));
            }
        }
        return units.speech().joined("list.comma", words);
    }
}
