package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** The fields that describe a position, in the words and units of the chosen kind of system. */
final class PositionFields {

    private final Given given;
    private final Speech speech;
    private final Fields fields;

    PositionFields(Given given) {
        this.given = given;
        this.speech = given.speech();
        this.fields = new Fields(speech);
    }

    /** The choice of a system: every rule book, and rules of one's own where the calculator takes them. */
    Field system(List<RuleBook> books, boolean withOwn) {
        List<Choice> choices = new ArrayList<>(books.stream().map(book -> new Choice(book.id(), book.name(), !book.taught())).toList());
        if (withOwn) {
            choices.add(fields.choice(RuleBooks.OWN, "own.name"));
        }
        return fields.list("system", "field.system", choices).thatLeads();
    }

    /** A pinned version of the rules; comes with links, nobody types it. */
    Field rules() {
        return fields.hidden("rules", "field.rules");
    }

    Field side() {
        return fields.radio("side", "field.side", fields.choice(Side.LONG), fields.choice(Side.SHORT));
    }

    Field entry() {
        return fields.number("entry", isLoan() ? "field.borrowed-at" : "field.entry").in(given.quote());
    }

    Field collateral() {
        return fields.number("collateral", "field.collateral").in(given.margin());
    }

    Field leverage() {
        return fields.number("leverage", "field.leverage").in(speech.say("unit.times")).between("0.1", "1000").withSlider();
    }

    Field quantity() {
        return switch (given.kind()) {
            case INVERSE_FUTURES -> fields.number("quantity", "field.quantity").in(speech.say("unit.contracts", given.quote()));
            case LOAN -> fields.number("quantity", "field.coins-pledged").in(given.asset());
            case LENDING_POOL -> fields.number("quantity", "field.coins-pledged-or-borrowed").in(given.asset());
            default -> fields.number("quantity", "field.quantity").in(given.asset());
        };
    }

    Field debt() {
        return fields.number("debt", "field.debt").between("0", "1000000000000").in(given.quote());
    }

    Field price() {
        Field price = fields.number("price", "field.price").in(given.quote());
        return isLoan() ? price.hint(speech.say("field.price.hint-borrowed")) : price;
    }

    /** What nearly everybody has to fill in. */
    List<Field> main() {
        if (isLoan()) {
            List<Field> main = new ArrayList<>(List.of(quantity().optional(), debt().optional(), entry()));
            if (given.kind().sides().contains(Side.SHORT)) {
                main.add(0, side().optional().preset("long"));
            }
            return main;
        }
        return List.of(side(), entry(), collateral(), leverage().optional());
    }

    /** What only some need. */
    List<Field> more() {
        List<Field> more = new ArrayList<>();
        if (isLoan()) {
            more.add(collateral().optional().hint(speech.say("field.collateral.hint-loan")));
            more.add(leverage().optional().hint(speech.say("field.leverage.hint-loan")));
        } else {
            more.add(quantity().optional().hint(speech.say("field.quantity.hint-leverage")));
        }
        more.add(price().optional());
        more.add(signed("added", "field.added").in(given.margin()));
        if (!isLoan()) {
            more.add(signed("funding", "field.funding").in(given.margin()));
        }
        if (sharesCollateral()) {
            more.add(fields.number("otherMaintenance", "field.other-maintenance").in(given.margin()).between("0", "1000000000000").optional());
            more.add(signed("otherProfit", "field.other-profit").in(given.margin()));
        }
        if (given.kind() == Kind.SPOT_MARGIN || given.kind() == Kind.SECURITIES) {
            more.add(debt().optional().in("").hint(speech.say("field.debt.hint-margin")));
        }
        return more;
    }

    private boolean isLoan() {
        return given.kind() == Kind.LOAN || given.kind() == Kind.LENDING_POOL;
    }

    private boolean sharesCollateral() {
        return given.kind() == Kind.LINEAR_FUTURES || given.kind() == Kind.INVERSE_FUTURES || given.kind() == Kind.USED_MARGIN;
    }

    private Field signed(String name, String label) {
        return fields.number(name, label).between("-1000000000000", "1000000000000").optional();
    }
}
