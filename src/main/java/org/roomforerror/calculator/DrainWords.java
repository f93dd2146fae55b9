package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.Carry;
import org.roomforerror.systems.Carry.Cost;

/** Says in sentences how long a buffer lasts if the price never moves. */
final class DrainWords {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private final Drain drain;
    private final List<Due> due;
    private final Units units;
    private final HoursText time;

    DrainWords(Drain drain, List<Due> due) {
        this.drain = drain;
        this.due = due;
        this.units = drain.holding().units();
        this.time = new HoursText(units.speech());
    }

    Sentence headline() {
        Optional<Due> asked = asked();
        if (asked.isEmpty()) {
            return units.sentence("carry.no-stage." + cost());
        }
        Stage stage = asked.get().stage();
        if (asked.get().begun()) {
            return units.sentence("carry.begun", stage);
        }
        return asked.get().payments()
                .map(payments -> units.sentence(brings(stage), stage, time.whole(drain.hours(payments)), count(payments)))
                .orElseGet(() -> received() ? units.sentence("carry.received-only", stage) : units.sentence("carry.never." + cost(), stage));
    }

    /** The stage that the question asks for: the call, or where there is none the liquidation. */
    Optional<Due> asked() {
        return first(StageName.MARGIN_CALL).or(() -> first(StageName.LIQUIDATION));
    }

    /** What will have been paid some days ahead, and where the next stage begins by then. */
    String ahead(BigDecimal days) {
        String after = time.whole(days.multiply(DAY));
        BigInteger payments = drain.payments(days.multiply(DAY));
        if (first(StageName.LIQUIDATION).flatMap(Due::payments).filter(count -> count.compareTo(payments) <= 0).isPresent()) {
            return units.say("carry.does-not-last", after);
        }
        BigDecimal paid = drain.paid(payments);
        if (paid.signum() == 0) {
            return units.say("carry.nothing-paid", after);
        }
        String said = paid.signum() < 0 ? units.say("carry.received", after, units.money(paid.abs()), count(payments))
                : units.say("carry.paid." + cost(), after, units.money(paid), count(payments));
        return moved(payments).map(moved -> said + " " + moved).orElse(said);
    }

    /** How the sum is done, and what may differ. */
    String caution() {
        String reckoned = drain.cost() == Cost.INTEREST ? units.say(drain.compound() ? "carry.compound" : "carry.simple") + " " : "";
        return reckoned + units.say("carry.caution." + cost());
    }

    /** Where the rate is from, if it is the rule book's. */
    Optional<String> origin() {
        Carry carry = drain.holding().book().carry();
        if (carry.cost() == Cost.NONE || carry.says().isEmpty() && carry.source().isEmpty()) {
            return Optional.empty();
        }
        String says = carry.says().isEmpty() ? "" : units.say("carry.charges." + cost(), carry.says());
        String from = carry.source().map(source -> units.say("carry.source", source.title(), dated(carry))).orElse("");
        return Optional.of((says + " " + from).strip());
    }

    private String dated(Carry carry) {
        return carry.asOf().map(day -> units.say("rules.as-of", units.format().date(day)))
                .orElseGet(() -> units.say("rules.undated", units.format().date(carry.read().orElseThrow())));
    }

    private Optional<String> moved(BigInteger payments) {
        Holding before = drain.holding();
        StageName name = first(StageName.MARGIN_CALL).isPresent() ? StageName.MARGIN_CALL : StageName.LIQUIDATION;
        Ladder after = Ladder.of(before.system(), drain.after(payments), before.price());
        Optional<Outcome> was = before.ladder().rung(name).map(Rung::outcome);
        Optional<Outcome> is = after.rung(name).map(Rung::outcome);
        if (was.isEmpty() || is.isEmpty() || !(was.get() instanceof Outcome.At from)) {
            return Optional.empty();
        }
        if (is.get() instanceof Outcome.At to) {
            return to.price().compareTo(from.price()) == 0 ? Optional.empty()
                    : Optional.of(units.say("carry.moved", name, units.price(to.price()), units.price(from.price())));
        }
        return is.get() instanceof Outcome.Past ? Optional.of(units.say("carry.moved-past", name)) : Optional.empty();
    }

    private String brings(Stage stage) {
        return stage.name() == StageName.MARGIN_CALL ? "carry.brings-call." + cost() : "carry.brings-end." + cost();
    }

    private boolean received() {
        return drain.paid(BigInteger.ONE).signum() < 0;
    }

    private String cost() {
        return drain.cost().id();
    }

    private String count(BigInteger payments) {
        return units.speech().count("carry.payments", new BigDecimal(payments));
    }

    private Optional<Due> first(StageName name) {
        return due.stream().filter(one -> one.stage().name() == name).findFirst();
    }
}
