package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
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
        this.time = new HoursText(units.format());
    }

    Sentence headline() {
        Optional<Due> asked = first(StageName.MARGIN_CALL).or(() -> first(StageName.LIQUIDATION));
        if (asked.isEmpty()) {
            return Sentence.plain("These rules have neither a margin call nor a liquidation that " + what() + " could bring.");
        }
        String stage = units.stage(asked.get().stage());
        if (asked.get().begun()) {
            return new Sentence("The " + stage + " has begun ", "already", ", before anything is paid.");
        }
        if (asked.get().payments().isEmpty()) {
            return new Sentence("With the price standing still, " + what() + " ", "never", " brings the " + stage + ": " + why() + ".");
        }
        BigInteger payments = asked.get().payments().get();
        String call = asked.get().stage().name() == StageName.MARGIN_CALL ? "the " + stage : "the " + stage + ", without a call,";
        return new Sentence("With the price standing still, " + what() + " alone brings " + call + " after ", time.of(drain.hours(payments)),
                drain.funding() ? " (" + payments(payments) + ")." : ".");
    }

    /** What will have been paid some days ahead, and where the next stage begins by then. */
    String ahead(BigDecimal days) {
        BigInteger payments = drain.payments(days.multiply(BigDecimal.valueOf(24)));
        if (first(StageName.LIQUIDATION).flatMap(Due::payments).filter(count -> count.compareTo(payments) <= 0).isPresent()) {
            return "It does not last " + days(days) + ": by then the position has been liquidated.";
        }
        BigDecimal paid = drain.paid(payments);
        String verb = paid.signum() < 0 ? "received " : "paid ";
        String start = "After " + days(days) + " you will have "
                + verb + units.money(paid.abs()) + (drain.funding() ? " in " + payments(payments) : " of interest") + ".";
        return start + moved(payments);
    }

    String caution() {
        return drain.funding()
                ? "The price and the rate stand still here. In a market both move, and the rate tends to be high when many hold the same side."
                : "The price and the rate stand still here. In a market both move, and interest often rises when many borrow.";
    }

    private String moved(BigInteger payments) {
        Holding before = drain.holding();
        StageName name = first(StageName.MARGIN_CALL).isPresent() ? StageName.MARGIN_CALL : StageName.LIQUIDATION;
        Ladder after = Ladder.of(before.system(), drain.after(payments), before.price());
        Optional<Outcome> was = before.ladder().rung(name).map(Rung::outcome);
        Optional<Outcome> is = after.rung(name).map(Rung::outcome);
        if (was.isEmpty() || is.isEmpty() || !(was.get() instanceof Outcome.At from)) {
            return "";
        }
        if (is.get() instanceof Outcome.At to) {
            return " The " + units.speech().stage(name) + " will then lie at " + units.price(to.price()) + ", not at " + units.price(from.price()) + ".";
        }
        return is.get() instanceof Outcome.Past ? " The " + units.speech().stage(name) + " will have begun by then." : "";
    }

    private String days(BigDecimal days) {
        return units.format().number(days) + (days.compareTo(BigDecimal.ONE) == 0 ? "\u00A0day" : "\u00A0days");
    }

    private String payments(BigInteger count) {
        return units.format().number(new BigDecimal(count)) + (count.equals(BigInteger.ONE) ? " payment" : " payments");
    }

    private String what() {
        return drain.funding() ? "funding" : "interest";
    }

    private String why() {
        return drain.paid(BigInteger.ONE).signum() < 0 ? "this side receives it" : "nothing is paid";
    }

    private Optional<Due> first(StageName name) {
        return due.stream().filter(one -> one.stage().name() == name).findFirst();
    }
}
