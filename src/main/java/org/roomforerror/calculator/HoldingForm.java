package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

/** The form that describes a position under a system's rules; most calculators begin with it. */
final class HoldingForm {

    private final RuleBooks books;

    HoldingForm(RuleBooks books) {
        this.books = books;
    }

    RuleBooks books() {
        return books;
    }

    /** The groups of fields for what is chosen so far. */
    List<FieldGroup> groups(Map<String, String> texts) {
        Given given = new Given(books, texts);
        PositionFields fields = new PositionFields(given);
        List<FieldGroup> groups = new ArrayList<>();
        List<Field> first = new ArrayList<>(List.of(PositionFields.system(books.all(), true), PositionFields.rules()));
        first.addAll(fields.main());
        groups.add(FieldGroup.open(first));
        if (given.ownRules()) {
            List<Field> own = new ArrayList<>(List.of(OwnFields.kind()));
            own.addAll(OwnFields.of(given));
            groups.add(new FieldGroup("Rules of your own", false, own));
        }
        groups.add(FieldGroup.folded("More about this position", fields.more()));
        return groups;
    }

    /**
     * The position that a sound form describes.
     *
     * @throws Misfit if its fields do not fit together
     */
    Holding holding(Inputs inputs) throws Misfit {
        Kind kind = kind(inputs);
        Side side = Side.of(inputs.word("side")).orElse(Side.LONG);
        if (!kind.sides().contains(side)) {
            throw new Misfit("side", "Choose long: this system has no short positions");
        }
        Position position = Positions.of(inputs, kind);
        return Holding.of(book(inputs, kind), position, inputs.number("price").orElse(position.entry()));
    }

    private Kind kind(Inputs inputs) throws Misfit {
        if (inputs.word("system").equals(Given.OWN)) {
            return Kind.of(inputs.word("kind")).orElseThrow();
        }
        return books.find(inputs.word("system")).map(RuleBook::kind).orElseThrow();
    }

    private RuleBook book(Inputs inputs, Kind kind) throws Misfit {
        return inputs.word("system").equals(Given.OWN)
                ? OwnBook.of(inputs, kind) : books.find(inputs.word("system")).orElseThrow();
    }
}
