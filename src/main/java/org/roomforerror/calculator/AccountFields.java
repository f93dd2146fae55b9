package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** The form of several positions on one collateral. Each may have rules of its own; what the first one chose is meant for all others too. */
final class AccountFields {

    static final int MOST = 5;
    /** The rules of a position that has none of its own. */
    static final String AS_FIRST = "first";
    /** The side of a position that is not there. */
    static final String NONE = "none";

    private static final int OPEN = 2;
    private static final List<String> TITLES = List.of("account.first", "account.second", "account.third", "account.fourth", "account.fifth");

    private final Given given;
    private final Speech speech;
    private final Fields fields;

    private AccountFields(Given given) {
        this.given = given;
        this.speech = given.speech();
        this.fields = new Fields(speech);
    }

    /** One group for each position; all but the first two wait folded. */
    static List<FieldGroup> groups(Given given, List<RuleBook> books) {
        AccountFields form = new AccountFields(given);
        List<FieldGroup> groups = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            String title = given.speech().say(TITLES.get(i - 1));
            List<Field> of = new ArrayList<>();
            form.position(i, books).forEach(field -> of.add(field.of(title)));
            groups.add(new FieldGroup(title, i > OPEN, of));
        }
        return groups;
    }

    /** The name of the field that chooses the rules of a position. */
    static String system(int position) {
        return position == 1 ? "system" : "system" + position;
    }

    /** Four boxes in a row, and under them what is chosen. */
    private List<Field> position(int i, List<RuleBook> books) {
        List<Field> all = new ArrayList<>(List.of(
                fields.text("asset" + i, i == 1 ? "account.asset" : "account.asset-of-another"),
                fields.number("quantity" + i, "field.quantity").optional()
                        .in(given.chosen("asset" + i).orElseGet(() -> speech.say("account.units"))),
                fields.number("entry" + i, "account.entry").in(given.quote()).optional(),
                fields.number("price" + i, "account.price").in(given.quote()).optional(),
                side(i)));
        if (i > 1) {
            List<Choice> choices = new ArrayList<>(List.of(fields.choice(AS_FIRST, "account.system.as-first")));
            books.forEach(book -> choices.add(new Choice(book.id(), book.name())));
            all.add(fields.list(system(i), "account.system", choices).preset(AS_FIRST).wider());
        }
        return all;
    }

    /** A position that need not be there can be taken back. */
    private Field side(int i) {
        Choice longs = fields.choice(Side.LONG);
        Choice shorts = fields.choice(Side.SHORT);
        return i == 1 ? fields.radio("side1", "account.side", longs, shorts).optional().wider()
                : fields.radio("side" + i, "account.side", longs, shorts, fields.choice(NONE, "account.side.none")).preset(NONE).wider();
    }

    /** Rules of one's own are asked for once, and only for futures settled in money. */
    static List<Field> own(Given given) {
        return new OwnFields(given).all().stream().filter(field -> !field.name().equals("kind")).toList();
    }

    static boolean own(RuleBook book) {
        return book.id().equals(RuleBooks.OWN);
    }
}
