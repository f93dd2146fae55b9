package org.roomforerror.systems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Tick;
import org.roomforerror.words.Speech;

/**
 * The rules of one system, with where they are from and what they leave out. Read from {@code content/systems/*.yaml}.
 *
 * @param id      the name of the file, without its ending
 * @param name    what people call it
 * @param version what tells two states of the rules apart, for instance the date of the table
 * @param asOf    the day for which the source states the rules; empty where it states none
 * @param read    the day on which the source was read
 * @param source  where the numbers are from
 * @param note    what a reader should know about that source; may be empty
 * @param quote   the currency of prices and, except for coin-margined contracts, of money
 * @param asset   what is held, for instance BTC
 * @param actsOn  the price the system acts on, for instance "mark price"
 * @param system  the rules, ready to reckon with
 * @param words   what happens at each stage, mildest first, and which stages there are not
 * @param cure    how far a call wants the position brought back, and what a sale costs; empty where the source says nothing about it
 * @param carry   what it costs to keep a position while time passes
 * @param leftOut what it does not reckon with
 * @param limits  the largest leverage that the source states
 * @param order   its place among the rule books
 * @param language of its own words: that of the speech, or English where there is no translation
 * @param speech  how all that follows from it is said
 */
public record RuleBook(String id, String name, String version, Optional<LocalDate> asOf, LocalDate read, Source source, String note,
                       String quote, String asset, String actsOn, MarginSystem system, List<StageWords> words, Optional<Cure> cure,
                       Carry carry, List<LeftOut> leftOut, LeverageLimits limits, int order, Locale language, Speech speech) {

    public RuleBook {
        words = List.copyOf(words);
        leftOut = List.copyOf(leftOut);
    }

    /** The same book under another id. */
    RuleBook called(String otherId) {
        return new RuleBook(otherId, name, version, asOf, read, source, note, quote, asset, actsOn, system, words, cure, carry, leftOut, limits,
            order, language, speech);
    }

    /** The same rules for another asset, priced in another currency. */
    public RuleBook on(String otherAsset, String otherQuote) {
        return new RuleBook(id, name, version, asOf, read, source, note, otherQuote, otherAsset, actsOn, system, words, cure, carry, leftOut,
            limits, order, language, speech);
    }

    public Kind kind() {
        return system.kind();
    }

    /** Whether the rules were made up for teaching: their source is this site. */
    public boolean taught() {
        return source.url().startsWith("/");
    }

    public Tick tick() {
        return system.terms().tick();
    }

    /** Whether its numbers are made up for teaching, so that they are not those of one asset more than of another. */
    public boolean teaches() {
        return source.url().startsWith("/");
    }

    /** How long its margin call gives to answer; empty where it promises nothing. */
    public Optional<BigDecimal> hoursToAnswer() {
        return words.stream().filter(stage -> stage.name() == StageName.MARGIN_CALL).flatMap(stage -> stage.hours().stream()).findFirst();
    }
}
