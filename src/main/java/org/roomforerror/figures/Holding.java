package org.roomforerror.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Position;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

/**
 * A position under the rules of a system, with the name by which a page speaks of it.
 *
 * @param label what a table or a drawing calls it
 * @param book the rules that hold for it
 * @param price the mark price at which it stands; its entry price unless the writer said otherwise
 * @param words what the writer wrote, which are also the parameters of the calculator that opens this position
 */
public record Holding(String name, String label, RuleBook book, Position position, BigDecimal price,
        Map<String, String> words) {

    /** A holding, or what is wrong with the words for it. */
    public record Reading(Optional<Holding> holding, List<String> faults) {}

    /** Reads the words of a position: the same words as the parameters of a calculator. */
    public static Reading read(String name, Map<String, String> words, RuleBooks systems) {
        return new HoldingReader(name, words, systems).read();
    }

    /** The currency of its money: the quote currency, or the coin of a coin-margined contract. */
    public String unit() {
        return position.axis() == Axis.RECIPROCAL ? book.asset() : book.quote();
    }

    /** The unit of its quantity: the asset, or the quote currency of coin-margined contracts. */
    public String quantityUnit() {
        return position.axis() == Axis.RECIPROCAL ? book.quote() : book.asset();
    }
}
