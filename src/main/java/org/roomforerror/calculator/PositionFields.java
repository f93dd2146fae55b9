package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;

/** The fields that describe a position, in the words and units of the chosen kind of system. */
final class PositionFields {

    private final Given given;

    PositionFields(Given given) {
        this.given = given;
    }

    /** The choice of a system: every rule book, and rules of one's own where the calculator takes them. */
    static Field system(List<RuleBook> books, boolean withOwn) {
        List<Choice> choices = new ArrayList<>(books.stream().map(book -> new Choice(book.id(), book.name(), !book.taught())).toList());
        if (withOwn) {
            choices.add(new Choice(Given.OWN, "Rules of your own"));
        }
        return Field.list("system", "System", choices).hint("Whose rules apply? The stages depend on them.");
    }

    /** A pinned version of the rules; comes with links, nobody types it. */
    static Field rules() {
        return Field.hidden("rules", "Version of the rules");
    }

    static Field side() {
        return Field.radio("side", "Side", new Choice("long", "Long"), new Choice("short", "Short"))
                .hint("Long gains when the price rises, short when it falls.");
    }

    Field entry() {
        return isLoan()
                ? Field.number("entry", "Price when you borrowed").in(given.quote())
                : Field.number("entry", "Entry price").in(given.quote()).hint("The price at which the position is opened.");
    }

    Field collateral() {
        return Field.number("collateral", "Collateral").in(given.margin()).hint("What stands behind the position and can be lost.");
    }

    static Field leverage() {
        return Field.number("leverage", "Leverage").in("times").between("0.1", "1000").withSlider()
                .hint("Value of the position divided by the collateral.");
    }

    Field quantity() {
        return switch (given.kind()) {
            case INVERSE_FUTURES -> Field.number("quantity", "Quantity").in(given.quote() + " of contracts");
            case LOAN -> Field.number("quantity", "Coins pledged").in(given.asset());
            case LENDING_POOL -> Field.number("quantity", "Coins pledged or borrowed").in(given.asset());
            default -> Field.number("quantity", "Quantity").in(given.asset());
        };
    }

    Field debt() {
        return Field.number("debt", "Debt").between("0", "1000000000000").in(given.quote()).hint("What you owe now, interest included.");
    }

    /** What nearly everybody has to fill in. */
    List<Field> main() {
        if (isLoan()) {
            List<Field> fields = new ArrayList<>(List.of(quantity().optional(), debt().optional(), entry()));
            if (given.kind().sides().contains(Side.SHORT)) {
                fields.add(0, side().optional().preset("long"));
            }
            return fields;
        }
        return List.of(side(), entry(), collateral(), leverage().optional());
    }

    /** What only some need. */
    List<Field> more() {
        List<Field> fields = new ArrayList<>();
        if (isLoan()) {
            fields.add(collateral().optional().hint("Instead of coins and debt: your own money."));
            fields.add(leverage().optional().hint("Instead of coins and debt: value of the coins divided by your own money."));
        } else {
            fields.add(quantity().optional().hint("Instead of the leverage, if you know the size."));
        }
        fields.add(Field.number("price", "Price now").in(given.quote()).optional().hint("Left empty: the entry price."));
        fields.add(signed("added", "Margin added since").in(given.margin()).hint("With a minus if you took some out."));
        if (!isLoan()) {
            fields.add(signed("funding", "Funding and fees paid since").in(given.margin()).hint("With a minus if you received more than you paid."));
        }
        if (sharesCollateral()) {
            fields.add(Field.number("otherMaintenance", "Other positions: margin required").in(given.margin())
                    .between("0", "1000000000000").optional().hint("Only if they share this collateral."));
            fields.add(signed("otherProfit", "Other positions: profit or loss").in(given.margin()).hint("With a minus for a loss."));
        }
        if (given.kind() == Kind.SPOT_MARGIN || given.kind() == Kind.SECURITIES) {
            fields.add(debt().optional().in("").hint("What you owe now, interest included: money for a long, units for a short. Left empty: what you borrowed."));
        }
        return fields;
    }

    private boolean isLoan() {
        return given.kind() == Kind.LOAN || given.kind() == Kind.LENDING_POOL;
    }

    private boolean sharesCollateral() {
        return given.kind() == Kind.LINEAR_FUTURES || given.kind() == Kind.INVERSE_FUTURES || given.kind() == Kind.USED_MARGIN;
    }

    private static Field signed(String name, String label) {
        return Field.number(name, label).between("-1000000000000", "1000000000000").optional();
    }
}
