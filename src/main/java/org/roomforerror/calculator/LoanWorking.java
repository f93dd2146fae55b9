package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;

/** The working of the cures of a loan at one price: what has to be added, repaid or sold to bring debt over worth to a target. */
final class LoanWorking {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final Holding at;
    private final Units units;
    private final BigDecimal target;
    private final BigDecimal fee;
    private final BigDecimal worth;
    private final BigDecimal debt;

    LoanWorking(Holding at, BigDecimal target, BigDecimal fee) {
        this.at = at;
        this.units = at.units();
        this.target = target;
        this.fee = fee;
        this.worth = LoanCures.worth(at);
        this.debt = at.assessment().requirement();
    }

    /** @param place what the price is called, such as a stage */
    Steps steps(String place) {
        String d = Steps.written(debt);
        String v = Steps.written(worth);
        String t = Steps.written(target);
        BigDecimal repay = debt.subtract(target.multiply(worth, DIGITS));
        Steps steps = new Steps(units, units.say("loan.working", place))
                .money(units.say("loan.working.worth", units.price(at.price())), "V = " + v, worth)
                .money(units.say("loan.working.debt"), "D = " + d, debt)
                .money(units.say("loan.working.add"), "D ÷ T − V = " + d + " ÷ " + t + " − " + v, debt.divide(target, DIGITS).subtract(worth))
                .money(units.say("loan.working.repay"), "D − T × V = " + d + " − " + t + " × " + v, repay);
        BigDecimal frees = frees();
        return frees.signum() <= 0 ? steps
                : steps.money(units.say("loan.working.sell"), sold(d, v, t), repay.divide(frees, DIGITS));
    }

    /** What each unit of money sold takes off the debt beyond the target; a short pays the fee out of what it pledged. */
    private BigDecimal frees() {
        return at.position().side().sign() > 0 ? BigDecimal.ONE.subtract(fee).subtract(target)
                : BigDecimal.ONE.subtract(target.multiply(BigDecimal.ONE.add(fee), DIGITS));
    }

    private String sold(String d, String v, String t) {
        String g = Steps.written(fee);
        return at.position().side().sign() > 0
                ? "(D − T × V) ÷ (1 − g − T) = (" + d + " − " + t + " × " + v + ") ÷ (1 − " + g + " − " + t + ")"
                : "(D − T × V) ÷ (1 − T × (1 + g)) = (" + d + " − " + t + " × " + v + ") ÷ (1 − " + t + " × (1 + " + g + "))";
    }
}
