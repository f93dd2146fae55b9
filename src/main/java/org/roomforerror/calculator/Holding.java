package org.roomforerror.calculator;

import java.math.BigDecimal;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.systems.RuleBook;

/**
 * A position under the rules of a book, assessed at a price: what a form describes and what pictures draw.
 *
 * @param price the mark price it is assessed at, in quote currency
 */
public record Holding(RuleBook book, Position position, BigDecimal price, Ladder ladder, Assessment assessment) {

    public static Holding of(RuleBook book, Position position, BigDecimal price) {
        return new Holding(book, position, price, Ladder.of(book.system(), position, price),
                Assessment.of(book.system(), position, price));
    }

    public MarginSystem system() {
        return book.system();
    }

    public Units units() {
        return Units.of(book);
    }

    /** Whether what is added to it is counted in units of the asset. */
    boolean pledges() {
        return book.kind().pledges(position.side());
    }

    /** Whether the price it is assessed at is the one at which it was opened. */
    boolean atEntry() {
        return price.compareTo(position.entry()) == 0;
    }

    /** The same rules and price with another position. */
    public Holding with(Position other) {
        return of(book, other, price);
    }

    /** The same position at another price. */
    public Holding at(BigDecimal other) {
        return of(book, position, other);
    }
}
