package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Working.Unit;

/** The two lines of a position in letters: what holds it up and what is left of it, from what was given. */
final class Formulas {

    private final MarginSystem system;
    private final Position position;
    private final Letters letters = new Letters();
    private final List<Working.Step> follows = new ArrayList<>();

    Formulas(MarginSystem system, Position position) {
        this.system = system;
        this.position = position;
        if (borrows()) {
            borrowed();
        } else {
            own();
        }
    }

    Letters letters() {
        return letters;
    }

    /** What follows from the letters before any line is drawn: the quantity, a debt. */
    List<Working.Step> follows() {
        return follows;
    }

    boolean borrows() {
        return switch (system.kind()) {
            case SPOT_MARGIN, LOAN, LENDING_POOL, SECURITIES -> true;
            case LINEAR_FUTURES, INVERSE_FUTURES, USED_MARGIN -> false;
        };
    }

    boolean isLong() {
        return position.side() == Side.LONG;
    }

    /** The value of the position at the price: {@code q × P}, or in coin {@code q ÷ P}. */
    String value() {
        return onPrice("q", "P");
    }

    /** The value of the position at entry. */
    String valueAtEntry() {
        return onPrice("q", "E");
    }

    String support() {
        return switch (system.kind()) {
            case LINEAR_FUTURES, INVERSE_FUTURES, USED_MARGIN, SECURITIES -> equity();
            case SPOT_MARGIN, LOAN -> assets();
            case LENDING_POOL -> "t × " + bracketed(assets());
        };
    }

    String equity() {
        if (borrows()) {
            return assets() + " \u2212 " + debt();
        }
        boolean inCoin = position.axis() == Axis.RECIPROCAL;
        String rises = inCoin ? "(1 ÷ E \u2212 1 ÷ P)" : "(P \u2212 E)";
        String falls = inCoin ? "(1 ÷ P \u2212 1 ÷ E)" : "(E \u2212 P)";
        return "W + q × " + (isLong() ? rises : falls) + since() + letters.term("+", "R") + letters.term("+", "U");
    }

    /** What is owed: money, or coins at their price. */
    String debt() {
        return isLong() ? "D" : position.debt().isPresent() ? "d × P" : "q × P";
    }

    private String assets() {
        return isLong() ? "q × P" + letters.term("+", "X") + since() : "W + q × E" + since();
    }

    private String since() {
        return letters.term("+", "A") + letters.term("\u2212", "F") + letters.term("+", "S");
    }

    private static String bracketed(String sum) {
        return sum.contains(" + ") || sum.contains(" \u2212 ") ? "(" + sum + ")" : sum;
    }

    private String onPrice(String quantity, String price) {
        return position.axis() == Axis.PRICE ? quantity + " × " + price : quantity + " ÷ " + price;
    }

    /** Where nothing is borrowed: collateral, and the gain on what it stands behind. */
    private void own() {
        letters.let("W", position.collateral(), Unit.MONEY, Saying.of("working.let.collateral"));
        quantity();
        paid();
        letters.unlessZero("R", position.realised(), Unit.MONEY, Saying.of("working.let.taken"));
        letters.unlessZero("U", position.others().profit(), Unit.MONEY, Saying.of("working.let.others-profit"));
    }

    /** Where something is: own money, what was bought or sold, and what is owed for it. */
    private void borrowed() {
        Backing backing = new Backing(position);
        boolean owes = position.debt().isPresent();
        BigDecimal unspent = backing.own().subtract(position.notional(), Exact.DIGITS);
        boolean holdsMoney = isLong() && (system.kind() == Kind.SPOT_MARGIN || system.kind() == Kind.SECURITIES) && unspent.signum() > 0;
        if (!isLong() || !owes || derived() || holdsMoney) {
            letters.let("W", backing.own(), Unit.MONEY, Saying.of("working.let.own-money"));
        }
        quantity();
        if (holdsMoney) {
            follow("X", "W \u2212 q × E", unspent, Saying.of("working.unspent"));
        }
        debts(owes);
        paid();
        letters.unlessZero("S", position.since().spare(), Unit.MONEY, Saying.of("working.let.spare"));
        if (system instanceof LendingPool pool) {
            letters.let("t", pool.threshold(), Unit.RATE, Saying.of("working.let.threshold"));
        }
    }

    private void debts(boolean owes) {
        if (isLong() && owes) {
            letters.let("D", position.debt().get(), Unit.MONEY, Saying.of("working.let.debt"));
        } else if (isLong() && Borrowed.owed(position).signum() > 0) {
            follow("D", "q × E \u2212 W", Borrowed.owed(position), Saying.of("working.debt"));
        } else if (isLong()) {
            letters.let("D", BigDecimal.ZERO, Unit.MONEY, Saying.of("working.let.debt"));
        } else if (owes) {
            letters.let("d", position.debt().get(), Unit.QUANTITY, Saying.of("working.let.coins-owed"));
        }
    }

    private void paid() {
        letters.unlessZero("A", position.added(), Unit.MONEY, Saying.of("working.let.added"));
        boolean counts = system.kind() != Kind.LOAN && !(system.kind() == Kind.LENDING_POOL && isLong());
        if (counts) {
            letters.unlessZero("F", position.funding(), Unit.MONEY, Saying.of("working.let.funding"));
        }
    }

    private void quantity() {
        if (derived()) {
            letters.let("L", position.leverage(), Unit.TIMES, Saying.of("working.let.leverage"));
        }
        letters.let("E", position.entry(), Unit.PRICE, Saying.of("working.let.entry"));
        if (derived()) {
            follow("q", position.axis() == Axis.PRICE ? "W × L ÷ E" : "W × L × E", position.quantity(), Saying.of("working.quantity"));
        } else {
            letters.let("q", position.quantity(), Unit.QUANTITY, Saying.of("working.let.quantity"));
        }
    }

    /** Whether the quantity is what collateral and leverage give. */
    private boolean derived() {
        Optional<BigDecimal> leverage = position.chosenLeverage();
        return leverage.isPresent() && Exact.compare(Exact.times(position.collateral(), leverage.get()), position.notional()) == 0
            && Exact.compare(new Backing(position).own(), position.collateral()) == 0;
    }

    private void follow(String letter, String formula, BigDecimal value, Saying says) {
        Unit unit = letter.equals("q") ? Unit.QUANTITY : Unit.MONEY;
        follows.add(new Working.Step(says, letter + " = " + letters.worked(formula), value, unit));
        letters.follow(letter, value, unit, says);
    }
}
