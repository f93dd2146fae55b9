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

    /** Own money, where coins are bought or sold with a loan. */
    Field ownMoney() {
        return fields.number("collateral", "field.own-money").in(given.margin());
    }

    Field leverage() {
        return fields.number("leverage", "field.leverage").in(speech.say("unit.times")).between("0.1", "1000").withSlider();
    }

    Field quantity() {
        if (isLoan()) {
            return fields.number("quantity", given.pledges() ? "field.coins-pledged" : "field.coins-borrowed").in(given.asset());
        }
        return fields.number("quantity", "field.quantity")
                .in(given.kind() == Kind.INVERSE_FUTURES ? speech.say("unit.contracts", given.quote()) : given.asset());
    }

    /** What is owed: money, or where coins were borrowed, coins. */
    Field debt() {
        Field debt = fields.number("debt", "field.debt").between("0", "1000000000000");
        return isLoan() ? debt.in(given.pledges() ? given.quote() : given.asset()) : debt.in("").hint(speech.say("field.debt.hint-margin"));
    }

    Field price() {
        return fields.number("price", "field.price").in(given.quote());
    }

    /** The price now where it may be left out: then it is the one at entry. */
    Field priceIfNotEntry() {
        Field price = price().following("entry");
        return isLoan() ? price.hint(speech.say("field.price.hint-loan")) : price;
    }

    /** What a position about to be opened needs beside its size. */
    List<Field> opening() {
        List<Field> opening = new ArrayList<>();
        if (!isLoan()) {
            opening.add(side());
        } else {
            opening.add(given.kind().sides().contains(Side.SHORT) ? sideOfPool() : onlyLong());
        }
        opening.add(entry());
        opening.add(isLoan() ? ownMoney() : collateral());
        return opening;
    }

    /** What nearly everybody has to fill in. */
    List<Field> main() {
        if (!isLoan()) {
            return List.of(side(), entry(), collateral(), leverage().optional());
        }
        if (!given.kind().sides().contains(Side.SHORT)) {
            return List.of(onlyLong(), quantity().optional(), debt().optional(), entry());
        }
        return given.pledges() ? List.of(sideOfPool(), quantity().optional(), debt().optional(), entry())
                : List.of(sideOfPool(), quantity().optional(), ownMoney().hint(speech.say("field.own-money.hint-short")), entry());
    }

    private Field sideOfPool() {
        return fields.radio("side", "field.side-of-pool", fields.choice("long", "choice.side-of-pool.long"),
                fields.choice("short", "choice.side-of-pool.short")).preset("long").thatLeads();
    }

    /** A loan has no short, so that nobody is asked; a link that wants one has to be told. */
    private Field onlyLong() {
        return fields.hidden("side", "field.side").preset("long");
    }

    /** What only some need. */
    List<Field> more() {
        List<Field> more = new ArrayList<>();
        if (isLoan() && given.pledges()) {
            more.add(ownMoney().optional().hint(speech.say("field.collateral.hint-loan")));
            more.add(leverage().optional().hint(speech.say("field.leverage.hint-loan")));
        } else if (isLoan()) {
            more.add(leverage().optional().hint(speech.say("field.leverage.hint-short")));
            more.add(debt().optional().hint(speech.say("field.debt.hint-short")));
        } else {
            more.add(quantity().optional().hint(speech.say("field.quantity.hint-leverage")));
        }
        more.add(priceIfNotEntry());
        more.add(signed("added", given.pledges() ? "field.coins-added" : "field.added").in(given.added()));
        if (!isLoan()) {
            more.add(signed("funding", "field.funding").in(given.margin()));
        }
        if (sharesCollateral()) {
            more.add(fields.number("otherMaintenance", "field.other-maintenance").in(given.margin()).between("0", "1000000000000").preset("0"));
            more.add(signed("otherProfit", "field.other-profit").in(given.margin()));
        }
        if (given.kind() == Kind.SPOT_MARGIN || given.kind() == Kind.SECURITIES) {
            more.add(debt().optional());
        }
        return more;
    }

    private boolean isLoan() {
        return given.kind().lends();
    }

    private boolean sharesCollateral() {
        return given.kind() == Kind.LINEAR_FUTURES || given.kind() == Kind.INVERSE_FUTURES || given.kind() == Kind.USED_MARGIN;
    }

    private Field signed(String name, String label) {
        return fields.number(name, label).between("-1000000000000", "1000000000000").preset("0");
    }
}
