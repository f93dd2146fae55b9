package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.roomforerror.words.Format;
import org.roomforerror.words.Speech;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Tick;
import org.roomforerror.systems.RuleBook;

/**
 * How a system's prices and amounts are written and spoken of: its currency, its coin and its price step, in the page's language.
 *
 * @param quote  currency of prices
 * @param asset  what is held
 * @param margin currency of collateral, profit and requirement: the quote currency, or the coin
 */
public record Units(Speech speech, String quote, String asset, String margin, Tick tick) {

    private static final MathContext WRITTEN = new MathContext(10);

    /** The units of a book, in the language of its words. */
    public static Units of(RuleBook book) {
        String margin = book.system().axis() == Axis.RECIPROCAL ? book.asset() : book.quote();
        return new Units(book.speech(), book.quote(), book.asset(), margin, book.tick());
    }

    /** How numbers are written. */
    public Format format() {
        return speech.format();
    }

    /** A message of the catalogue. */
    public String say(String key, Object... values) {
        return speech.say(key, values);
    }

    /** A message of the catalogue in which one figure may be set apart. */
    public Sentence sentence(String key, Object... values) {
        return Sentence.of(speech.say(key, values));
    }

    /** The heading of a table's column of words. */
    Table.Head column(String key, Object... values) {
        return Table.Head.words(speech.say(key, values));
    }

    /** The heading of a table's column of numbers. */
    Table.Head numbers(String key, Object... values) {
        return Table.Head.number(speech.say(key, values));
    }

    /** The words for a stage, as they stand in a sentence. */
    public String stage(Stage stage) {
        return speech.stage(stage);
    }

    /** The words for a stage, as they begin a line. */
    public String title(Stage stage) {
        return speech.capital(speech.stage(stage));
    }

    /** The words for a stage's name, as they begin a line. */
    public String title(StageName name) {
        return speech.capital(speech.stage(name));
    }

    /** A price with its currency. */
    public String price(BigDecimal price) {
        return format().price(price, tick.sizeAt(price), quote);
    }

    /** A price without its currency, where the currency is stated once for many. */
    public String bare(BigDecimal price) {
        return format().price(price, tick.sizeAt(price), "");
    }

    /** Units of the asset, or the money in which coin-margined contracts are counted. */
    public String quantity(BigDecimal quantity) {
        return format().number(quantity.round(WRITTEN)) + "\u00A0" + (margin.equals(quote) ? asset : quote);
    }

    /** An amount of collateral. */
    public String money(BigDecimal amount) {
        return format().money(amount, margin);
    }

    /** An amount of collateral rounded against the holder, as what is left should be. */
    public String left(BigDecimal amount) {
        return format().money(amount, margin, RoundingMode.FLOOR);
    }

    /** An amount of collateral that has to be found, rounded up so that it suffices. */
    public String needed(BigDecimal amount) {
        return format().money(amount, margin, RoundingMode.CEILING);
    }

    public String percent(BigDecimal fraction) {
        return format().percent(fraction);
    }

    /** A fraction as per cent with its sign. */
    public String signed(BigDecimal fraction) {
        return format().signedPercent(fraction);
    }
}
