package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Axis;
import org.roomforerror.systems.Carry.Cost;

/** The working of a buffer that only pays: what one payment takes, and how many of them the room holds. */
final class DrainWorking {

    private final Drain drain;
    private final Units units;

    DrainWorking(Drain drain) {
        this.drain = drain;
        this.units = drain.holding().units();
    }

    /** What a payment is, and then one chapter for each stage that comes. */
    List<Steps> all(List<Due> due) {
        List<Steps> all = new ArrayList<>();
        if (drain.cost() != Cost.NONE) {
            all.add(payment());
            due.stream().filter(Due::comes).map(this::until).forEach(all::add);
        }
        return all;
    }

    private Steps payment() {
        BigDecimal each = drain.base().multiply(drain.rate(), MathContext.DECIMAL128);
        String product = Steps.written(drain.base()) + " × " + Steps.written(drain.rate());
        return new Steps(units, units.say("carry.working"))
                .money(units.say("carry.working.base." + drain.cost().id()), base(), drain.base())
                .money(units.say("carry.working.each"), "c = B × r = " + product, each);
    }

    /** A debt that was stated stands as it is; everything else is a quantity at a price. */
    private String base() {
        if (drain.cost() == Cost.INTEREST) {
            return "B = " + Steps.written(drain.base());
        }
        BigDecimal at = drain.cost() == Cost.ROLLOVER && drain.holding().position().side().sign() > 0
                ? drain.holding().position().entry() : drain.holding().price();
        String by = drain.holding().system().axis() == Axis.PRICE ? " × " : " ÷ ";
        return "B = q" + by + "P = " + Steps.written(drain.holding().position().quantity()) + by + Steps.written(at);
    }

    private Steps until(Due due) {
        BigInteger payments = due.payments().orElseThrow();
        BigDecimal room = drain.room(due.stage(), BigInteger.ZERO);
        BigDecimal taken = room.subtract(drain.room(due.stage(), BigInteger.ONE), MathContext.DECIMAL128);
        BigDecimal count = new BigDecimal(payments);
        String difference = Steps.written(room) + " − " + Steps.written(room.subtract(taken));
        Steps steps = new Steps(units, units.say("carry.working.until", due.stage()))
                .money(units.say("carry.working.room", due.stage()), "R = " + Steps.written(drain.support(BigInteger.ZERO)) + " − "
                        + Steps.written(drain.demand(due.stage(), BigInteger.ZERO)), room)
                .money(units.say("carry.working.taken"), "t = R − R₁ = " + difference, taken);
        if (drain.compound()) {
            steps.number(units.say("carry.working.compound"), "B × (1 + r)^n", count);
        } else {
            steps.number(units.say("carry.working.count"), "n = R ÷ t = " + Steps.written(room) + " ÷ " + Steps.written(taken), count);
        }
        return steps.step(units.say("carry.working.hours"), "n × " + Steps.written(drain.hours()), drain.hours(payments),
                new HoursText(units.speech()).whole(drain.hours(payments)));
    }
}
