package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.roomforerror.figures.Format;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Tick;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Tape;

/**
 * Writes a system's prices and amounts: its currency, its coin and its price step, in the page's language.
 *
 * @param quote  currency of prices
 * @param asset  what is held
 * @param margin currency of collateral, profit and requirement: the quote currency, or the coin
 */
public record Units(Format format, String quote, String asset, String margin, Tick tick) {

    /** The units of a book, in English. */
    public static Units of(RuleBook book) {
        String margin = book.system().axis() == Axis.RECIPROCAL ? book.asset() : book.quote();
        return new Units(Format.of(Locale.UK), book.quote(), book.asset(), margin, book.tick());
    }

    /** The units of a book whose prices come from a tape. */
    public static Units of(RuleBook book, Tape tape) {
        boolean inCoin = book.system().axis() == Axis.RECIPROCAL;
        return new Units(Format.of(Locale.UK), tape.header().unit(), tape.header().asset(),
                inCoin ? tape.header().asset() : book.quote(), book.tick());
    }

    /** A price with its currency. */
    public String price(BigDecimal price) {
        return format.price(price, tick.sizeAt(price), quote);
    }

    /** A price without its currency, where the currency is stated once for many. */
    public String bare(BigDecimal price) {
        return format.price(price, tick.sizeAt(price), "");
    }

    /** An amount of collateral. */
    public String money(BigDecimal amount) {
        return format.money(amount, margin);
    }

    /** An amount of collateral rounded against the holder, as what is left should be. */
    public String left(BigDecimal amount) {
        return format.money(amount, margin, RoundingMode.FLOOR);
    }

    /** An amount of collateral that has to be found, rounded up so that it suffices. */
    public String needed(BigDecimal amount) {
        return format.money(amount, margin, RoundingMode.CEILING);
    }

    public String percent(BigDecimal fraction) {
        return format.percent(fraction);
    }

    /** A fraction as per cent with its sign. */
    public String signed(BigDecimal fraction) {
        return format.signedPercent(fraction);
    }

    /** "9.5 % below entry", "4.2 % above entry" or "at entry". */
    public String fromEntry(BigDecimal move) {
        if (move.signum() == 0) {
            return "at entry";
        }
        return format.percent(move.abs()) + (move.signum() < 0 ? " below entry" : " above entry");
    }
}
