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
    private static final List<String> TITLES = List.of("First position", "Second position", "Third position");

    private AccountFields() {
    }

    static List<FieldGroup> groups(Given given) {
        List<FieldGroup> groups = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            List<Field> fields = List.of(
                    Field.text("asset" + i, "Asset").hint("Like BTC. Positions in one asset move together."),
                    Field.radio("side" + i, "Side", new Choice("long", "Long"), new Choice("short", "Short")).optional(),
                    Field.number("quantity" + i, "Quantity").optional(),
                    Field.number("entry" + i, "Entry price").in(given.quote()).optional(),
                    Field.number("price" + i, "Price now").in(given.quote()).optional().hint("Left empty: the entry price."));
            groups.add(new FieldGroup(TITLES.get(i - 1), i > 2, fields));
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
        Side side = Side.of(inputs.word("side" + i)).orElseThrow(() -> new Misfit("side" + i, "Choose long or short"));
        BigDecimal quantity = needed(inputs, "quantity" + i, "Enter the quantity");
        BigDecimal entry = needed(inputs, "entry" + i, "Enter the entry price");
        String asset = inputs.has("asset" + i) ? inputs.word("asset" + i) : book.asset();
        return new Holding(asset, book.system(), Position.of(side, quantity, entry, BigDecimal.ZERO), inputs.number("price" + i).orElse(entry));
    }

    private static BigDecimal needed(Inputs inputs, String name, String message) throws Misfit {
        return inputs.number(name).orElseThrow(() -> new Misfit(name, message));
    }
}
