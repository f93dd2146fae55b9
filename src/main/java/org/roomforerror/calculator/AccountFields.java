package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Holding;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.words.Speech;

/** The part of a form that describes several positions on one collateral. */
final class AccountFields {

    static final int MOST = 3;
    private static final List<String> TITLES = List.of("account.first", "account.second", "account.third");

    private AccountFields() {
    }

    static List<FieldGroup> groups(Given given) {
        Speech speech = given.speech();
        List<FieldGroup> groups = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            List<Field> fields = List.of(
                    Field.text("asset" + i, speech.say("account.asset")).hint(speech.say("account.asset.hint")),
                    Field.radio("side" + i, speech.say("account.side"), choice(Side.LONG, speech), choice(Side.SHORT, speech)).optional(),
                    Field.number("quantity" + i, speech.say("account.quantity")).optional(),
                    Field.number("entry" + i, speech.say("account.entry")).in(given.quote()).optional(),
                    Field.number("price" + i, speech.say("account.price")).in(given.quote()).optional().hint(speech.say("account.price.hint")));
            groups.add(new FieldGroup(speech.say(TITLES.get(i - 1)), i > 2, fields));
        }
        return groups;
    }

    /**
     * The account of a sound form.
     *
     * @throws Misfit if a position is half filled in, or there is none
     */
    static Account account(Inputs inputs, RuleBook book) throws Misfit {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            if (i == 1 || used(inputs, i)) {
                holdings.add(holding(inputs, book, i));
            }
        }
        return new Account(inputs.number("collateral").orElseThrow(), book.system().terms(), holdings);
    }

    private static Choice choice(Side side, Speech speech) {
        return new Choice(side.id(), speech.capital(speech.side(side)));
    }

    private static boolean used(Inputs inputs, int i) {
        return List.of("asset", "side", "quantity", "entry", "price").stream().anyMatch(name -> inputs.has(name + i));
    }

    private static Holding holding(Inputs inputs, RuleBook book, int i) throws Misfit {
        Side side = Side.of(inputs.word("side" + i)).orElseThrow(() -> new Misfit("side" + i, book.speech().say("account.wrong.side")));
        BigDecimal quantity = needed(inputs, "quantity" + i, book.speech().say("account.wrong.quantity"));
        BigDecimal entry = needed(inputs, "entry" + i, book.speech().say("account.wrong.entry"));
        String asset = inputs.has("asset" + i) ? inputs.word("asset" + i) : book.asset();
        return new Holding(asset, book.system(), Position.of(side, quantity, entry, BigDecimal.ZERO), inputs.number("price" + i).orElse(entry));
    }

    private static BigDecimal needed(Inputs inputs, String name, String message) throws Misfit {
        return inputs.number(name).orElseThrow(() -> new Misfit(name, message));
    }
}
