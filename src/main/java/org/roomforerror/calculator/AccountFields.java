package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Holding;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;

/** The part of a form that describes several positions on one collateral. */
final class AccountFields {

    static final int MOST = 3;
    private static final List<String> TITLES = List.of("account.first", "account.second", "account.third");

    private AccountFields() {
    }

    static List<FieldGroup> groups(Given given) {
        Fields fields = new Fields(given.speech());
        List<FieldGroup> groups = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            groups.add(new FieldGroup(given.speech().say(TITLES.get(i - 1)), i > 2, List.of(
                    fields.text("asset" + i, "account.asset"),
                    fields.radio("side" + i, "account.side", fields.choice(Side.LONG), fields.choice(Side.SHORT)).optional(),
                    fields.number("quantity" + i, "field.quantity").optional(),
                    fields.number("entry" + i, "account.entry").in(given.quote()).optional(),
                    fields.number("price" + i, "field.price").in(given.quote()).optional())));
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

    private static boolean used(Inputs inputs, int i) {
        return List.of("asset", "side", "quantity", "entry", "price").stream().anyMatch(name -> inputs.has(name + i));
    }

    private static Holding holding(Inputs inputs, RuleBook book, int i) throws Misfit {
        Side side = Side.of(inputs.word("side" + i)).orElseThrow(() -> missing("side" + i, inputs, book));
        BigDecimal quantity = inputs.number("quantity" + i).orElseThrow(() -> missing("quantity" + i, inputs, book));
        BigDecimal entry = inputs.number("entry" + i).orElseThrow(() -> missing("entry" + i, inputs, book));
        String asset = inputs.has("asset" + i) ? inputs.word("asset" + i) : book.asset();
        return new Holding(asset, book.system(), Position.of(side, quantity, entry, BigDecimal.ZERO), inputs.number("price" + i).orElse(entry));
    }

    private static Misfit missing(String name, Inputs inputs, RuleBook book) {
        return new Misfit(name, new Wording(book.speech()).missing(inputs.input(name).field()));
    }
}
