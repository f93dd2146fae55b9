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

/** Says in sentences how long a buffer lasts if the price never moves. */
final class DrainWords {

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
        Optional<Due> asked = first(StageName.MARGIN_CALL).or(() -> first(StageName.LIQUIDATION));
        if (asked.isEmpty()) {
            return units.sentence(either("funding.no-stage", "interest.no-stage"));
        }
        Stage stage = asked.get().stage();
        if (asked.get().begun()) {
            return units.sentence("funding.begun", stage);
        }
        return asked.get().payments().map(payments -> units.sentence(brings(stage), stage, time.of(drain.hours(payments)), count(payments)))
                .orElseGet(() -> units.sentence(never(), stage));
    }

    /** What will have been paid some days ahead, and where the next stage begins by then. */
    String ahead(BigDecimal days) {
        String after = units.speech().count("duration.days", days);
        BigInteger payments = drain.payments(days.multiply(BigDecimal.valueOf(24)));
        if (first(StageName.LIQUIDATION).flatMap(Due::payments).filter(count -> count.compareTo(payments) <= 0).isPresent()) {
            return units.say("funding.does-not-last", after);
        }
        BigDecimal paid = drain.paid(payments);
        String said = units.say(either(paid.signum() < 0 ? "funding.received" : "funding.paid", "interest.paid"),
                after, units.money(paid.abs()), count(payments));
        return moved(payments).map(moved -> said + " " + moved).orElse(said);
    }

    String caution() {
        return units.say(either("funding.caution", "interest.caution"));
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
            return Optional.of(units.say("funding.moved", name, units.price(to.price()), units.price(from.price())));
        }
        return is.get() instanceof Outcome.Past ? Optional.of(units.say("funding.moved-past", name)) : Optional.empty();
    }

    private String brings(Stage stage) {
        return stage.name() == StageName.MARGIN_CALL ? either("funding.brings-call", "interest.brings-call")
                : either("funding.brings-end", "interest.brings-end");
    }

    private String never() {
        return either(drain.paid(BigInteger.ONE).signum() < 0 ? "funding.received-only" : "funding.none-paid", "interest.none-paid");
    }

    /** Funding and interest each have messages of their own. */
    private String either(String ofFunding, String ofInterest) {
        return drain.funding() ? ofFunding : ofInterest;
    }

    private String count(BigInteger payments) {
        return units.speech().count("funding.payments", new BigDecimal(payments));
    }

    private Optional<Due> first(StageName name) {
        return due.stream().filter(one -> one.stage().name() == name).findFirst();
    }
}
