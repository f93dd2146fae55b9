package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Ratio;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Working;
import org.roomforerror.systems.LeftOut;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.words.Speech;

/** A position's answer for programs: ordered maps with numbers as strings in plain notation. The shape is a promise. */
final class HoldingData {

    private static final MathContext WRITTEN = new MathContext(28, RoundingMode.HALF_EVEN);
    private static final BigDecimal RESIDUE = new BigDecimal("1e-24");

    private HoldingData() {
    }

    /** system, position, ladder, assessment, working and leftOut. */
    static Map<String, Object> of(Holding holding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("system", system(holding.book()));
        data.put("position", position(holding.position()));
        data.put("ladder", ladder(holding));
        data.put("assessment", assessment(holding.assessment(), holding.book().speech()));
        data.put("working", working(holding));
        data.put("leftOut", leftOut(holding.book()));
        return data;
    }

    static List<Map<String, Object>> leftOut(List<LeftOut> all) {
        return all.stream().map(left -> map("what", left.what(), "direction", left.direction().id())).toList();
    }

    static Map<String, Object> system(RuleBook book) {
        return map("id", book.id(), "kind", book.kind().id(), "version", book.version(),
                "asOf", book.asOf().map(Object::toString).orElse(null),
                "source", book.source().url().isEmpty() ? book.source().title() : book.source().url(),
                "quote", book.quote(), "asset", book.asset(), "actsOn", book.actsOn(), "units", units(book));
    }

    /** What prices, collateral and quantities are counted in: a coin-margined contract counts collateral in coin and its size in money. */
    private static Map<String, Object> units(RuleBook book) {
        boolean coinMargined = book.kind().axis() == Axis.RECIPROCAL;
        return map("price", book.quote(), "collateral", coinMargined ? book.asset() : book.quote(), "quantity", coinMargined ? book.quote() : book.asset());
    }

    static Map<String, Object> position(Position position) {
        return map("side", position.side().id(), "quantity", plain(position.quantity()), "entry", plain(position.entry()),
                "collateral", plain(position.collateral()), "leverage", plain(position.leverage()), "notional", plain(position.notional()));
    }

    /** The ladder of a position, with distances from entry and from the price now. */
    static List<Map<String, Object>> ladder(Holding holding) {
        return holding.ladder().rungs().stream().map(rung -> {
            Map<String, Object> data = rung(rung, holding.book().speech());
            rung.outcome().where().ifPresent(exact -> data.put("moveFromPrice", plain(HowFar.move(exact, holding.price()))));
            return data;
        }).toList();
    }

    static List<Map<String, Object>> ladder(Ladder ladder, Speech speech) {
        return ladder.rungs().stream().map(rung -> rung(rung, speech)).toList();
    }

    private static Map<String, Object> rung(Rung rung, Speech speech) {
        Map<String, Object> data = map("stage", rung.stage().name().id(), "label", speech.stage(rung.stage()), "outcome", rung.outcome().id());
        if (rung.outcome() instanceof Outcome.At at) {
            data.putAll(map("price", plain(at.price()), "exact", plain(at.exact())));
        } else if (rung.outcome() instanceof Outcome.Past past) {
            data.putAll(map("price", plain(past.price()), "exact", plain(past.exact())));
        } else {
            data.put("reason", speech.say(((Outcome.Never) rung.outcome()).reason()));
        }
        rung.move().ifPresent(move -> data.put("move", plain(move)));
        rung.left().ifPresent(left -> data.put("left", plain(left)));
        return data;
    }

    static Map<String, Object> assessment(Assessment assessment, Speech speech) {
        Map<String, Object> data = map("price", plain(assessment.price()), "stage", assessment.stageId(),
                "support", plain(assessment.support()), "requirement", plain(assessment.requirement()),
                "equity", plain(assessment.equity()), "profit", plain(assessment.profit()), "ratio", ratio(assessment.ratio(), speech),
                "effectiveLeverage", plain(assessment.effectiveLeverage()));
        assessment.tier().ifPresent(tier -> data.put("tier", map("number", String.valueOf(tier.number()),
                "rate", plain(tier.rate()), "amount", plain(tier.amount()))));
        return data;
    }

    static Map<String, Object> ratio(Ratio ratio, Speech speech) {
        return map("name", speech.gauge(ratio.gauge()), "value", plain(ratio.value()), "better", ratio.better().name().toLowerCase(Locale.ROOT));
    }

    /** The letters and lines that all stages share, then every step of every stage, in order. */
    static List<Map<String, Object>> working(Holding holding) {
        Speech speech = holding.book().speech();
        List<Map<String, Object>> steps = new ArrayList<>();
        Working.given(holding.system(), holding.position(), holding.price()).forEach(step -> steps.add(step(step, speech)));
        for (Working working : Working.all(holding.system(), holding.position(), holding.price())) {
            working.steps().forEach(step -> {
                Map<String, Object> data = map("stage", working.stage().name().id());
                data.putAll(step(step, speech));
                steps.add(data);
            });
        }
        return steps;
    }

    private static Map<String, Object> step(Working.Step step, Speech speech) {
        return map("says", speech.say(step.says()), "formula", step.formula(), "value", plain(step.value()));
    }

    /** What the rules do not reckon with. */
    static List<Map<String, Object>> leftOut(RuleBook book) {
        return book.leftOut().stream().map(left -> map("what", left.what(), "direction", left.direction().id())).toList();
    }

    static Object plain(Optional<BigDecimal> number) {
        return number.<Object>map(HoldingData::plain).orElse(null);
    }

    /** A number as programs read it, rounded once: what 34 digits of reckoning leave behind the 28th is no figure. */
    static String plain(BigDecimal number) {
        BigDecimal settled = number.abs().compareTo(RESIDUE) < 0 ? BigDecimal.ZERO : number.round(WRITTEN).stripTrailingZeros();
        return settled.signum() == 0 ? "0" : settled.toPlainString();
    }

    /** Names and values in turn; values may be null, which JSON has a word for. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
