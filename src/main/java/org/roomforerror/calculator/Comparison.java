package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;

/**
 * One position put under the rules of many books: the same side, own money and leverage everywhere. Where collateral is coin,
 * the money buys coin at the entry price; where there is a loan, the leverage is what the loan adds.
 */
public final class Comparison {

    private Comparison() {
    }

    /** The position in each book that knows its side. */
    public static List<Holding> across(List<RuleBook> books, Side side, BigDecimal collateral, BigDecimal leverage, BigDecimal entry, BigDecimal price) {
        return books.stream()
                .flatMap(book -> in(book, side, collateral, leverage, entry, price).stream())
                .toList();
    }

    private static Optional<Holding> in(RuleBook book, Side side, BigDecimal collateral, BigDecimal leverage, BigDecimal entry, BigDecimal price) {
        if (!book.kind().sides().contains(side)) {
            return Optional.empty();
        }
        Position position = book.kind() == Kind.INVERSE_FUTURES
                ? Position.inverse(side, collateral.divide(entry, MathContext.DECIMAL128), leverage, entry)
                : Position.leveraged(side, collateral, leverage, entry);
        return Optional.of(Holding.of(book, position, price));
    }
}
