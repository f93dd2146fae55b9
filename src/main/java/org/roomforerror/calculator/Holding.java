package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
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

    /** A position that a page has named. */
    public static Holding of(org.roomforerror.figures.Holding named) {
        return of(named.book(), named.position(), named.price());
    }

    public MarginSystem system() {
        return book.system();
    }

    /** What the price is called at which it all began: for a loan, the one at which it was taken. */
    public String beginning() {
        return units().say(book.kind().lends() ? "stages.borrowed" : "stages.entry");
    }

    /** The same in a word, for a drawing. */
    public String beginningInShort() {
        return units().say(book.kind().lends() ? "stages.borrowed-short" : "stages.entry");
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

    /** The stage that people ask for first: the call, or where the rules have none the liquidation; empty where they have neither. */
    Optional<Rung> firstHard() {
        return ladder.rung(StageName.MARGIN_CALL).or(() -> ladder.rung(StageName.LIQUIDATION));
    }

    /** The stage at which it would have been closed before this price was reached; empty while it is still there. */
    Optional<Rung> closed() {
        return ladder.rungs().stream().filter(rung -> rung.stage().name().compareTo(StageName.LIQUIDATION) >= 0)
                .filter(rung -> rung.outcome() instanceof Outcome.Past).findFirst();
    }

    /** That it was closed on the way to this price, or would be closed at once, so that it is too late to act. */
    String closedAt(Rung rung) {
        BigDecimal met = ((Outcome.Past) rung.outcome()).exact();
        boolean onTheWay = met.compareTo(price.min(position.entry())) > 0 && met.compareTo(price.max(position.entry())) < 0;
        return onTheWay ? units().say("closed.at", units().price(((Outcome.Past) rung.outcome()).price()), units().price(price))
                : units().say("closed.at-once", units().price(price));
    }

    /** What collateral that is added counts in: coins where they are pledged. */
    String collateralUnit() {
        return pledges() ? units().asset() : units().margin();
    }

    /** An amount of collateral. */
    String collateral(BigDecimal amount) {
        return units().format().money(amount, collateralUnit());
    }

    /** An amount of collateral that has to be found, rounded up so that it suffices. */
    String needed(BigDecimal amount) {
        return units().format().money(amount, collateralUnit(), RoundingMode.CEILING);
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
