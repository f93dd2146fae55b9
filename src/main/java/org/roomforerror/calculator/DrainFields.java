package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.Carry;
import org.roomforerror.words.Speech;

/** The fields that say what a position pays while it is held, in the words of what its system charges. */
final class DrainFields {

    /** What is assumed where neither the visitor nor the rule book states a rate: for eight hours, for four hours, for a year. */
    private static final BigDecimal FUNDING = new BigDecimal("0.0001");
    private static final BigDecimal ROLLOVER = new BigDecimal("0.0002");
    private static final BigDecimal INTEREST = new BigDecimal("0.1");

    private static final Set<String> NAMES = Set.of("rate", "interval", "opening", "interest");

    private final Carry carry;
    private final Side side;
    private final Speech speech;
    private final Fields fields;

    private DrainFields(Carry carry, Side side, Speech speech) {
        this.carry = carry;
        this.side = side;
        this.speech = speech;
        this.fields = new Fields(speech);
    }

    /** The fields for the chosen system, with its own rate or a usual one where nothing is written; none where nothing is charged. */
    static List<Field> of(Given given) {
        return new DrainFields(given.carry(), given.side(), given.speech()).preset();
    }

    /** The same fields where leaving them empty means that nothing is paid. */
    static List<Field> optional(Given given) {
        return new DrainFields(given.carry(), given.side(), given.speech()).optional();
    }

    /** What a sound form says is paid; a fee for opening has been paid by then. */
    static Drain drain(Inputs inputs, Holding holding) {
        Carry carry = holding.book().carry();
        return switch (carry.cost()) {
            case FUNDING -> Drain.funding(holding, number(inputs, "rate"), number(inputs, "interval"));
            case ROLLOVER -> Drain.rollover(opened(inputs, holding), number(inputs, "rate"), number(inputs, "interval"));
            case INTEREST -> Drain.interest(holding, number(inputs, "interest"), carry.compound());
            case NONE -> Drain.none(holding);
        };
    }

    /** What an answer assumed because nothing was written, each with where it is from. */
    static List<Echo> assumed(Inputs inputs, Holding holding) {
        Carry carry = holding.book().carry();
        Speech speech = holding.book().speech();
        String from = speech.say(carry.rate(holding.position().side()).isPresent() ? "carry.from-book" : "carry.assumed");
        return inputs.all().stream()
                .filter(input -> NAMES.contains(input.field().name()) && input.value().isEmpty() && !input.field().preset().isEmpty())
                .map(input -> Echoes.assumed(input.field(), speech, from))
                .toList();
    }

    static BigDecimal hours(Inputs inputs) {
        return number(inputs, "interval");
    }

    private List<Field> preset() {
        BigDecimal rate = carry.rate(side).orElseGet(this::usual);
        boolean known = carry.rate(side).isPresent();
        return switch (carry.cost()) {
            case FUNDING -> List.of(rate("funding.rate").preset(rate.toPlainString())
                    .hint(speech.say(known ? "funding.rate.hint-book" : "funding.rate.hint-assumed", rate)), interval());
            case ROLLOVER -> List.of(rate("rollover.rate").between("0", "0.1").preset(rate.toPlainString())
                    .hint(speech.say(known ? "rollover.rate.hint-book" : "rollover.rate.hint-assumed", rate)), interval(), opening(rate));
            case INTEREST -> List.of(interest().preset(rate.toPlainString())
                    .hint(speech.say(known ? "interest.rate.hint-book" : "interest.rate.hint-assumed", rate)));
            case NONE -> List.of();
        };
    }

    private List<Field> optional() {
        return switch (carry.cost()) {
            case FUNDING -> List.of(rate("funding.rate").optional().hint(speech.say("funding.rate.hint-none")), interval());
            case ROLLOVER -> List.of(rate("rollover.rate").between("0", "0.1").optional().hint(speech.say("rollover.rate.hint-none")),
                    interval());
            case INTEREST -> List.of(interest().optional().hint(speech.say("interest.rate.hint-none")));
            case NONE -> List.of();
        };
    }

    private BigDecimal usual() {
        BigDecimal eightHours = BigDecimal.valueOf(8);
        return switch (carry.cost()) {
            case FUNDING -> FUNDING.multiply(carry.hours()).divide(eightHours, MathContext.DECIMAL64);
            case ROLLOVER -> ROLLOVER;
            case INTEREST -> INTEREST;
            case NONE -> BigDecimal.ZERO;
        };
    }

    private Field rate(String label) {
        return fields.rate("rate", label).between("-0.1", "0.1");
    }

    private Field interval() {
        return fields.number("interval", "funding.interval").in(speech.say("unit.hours")).between("0.1", "720")
                .preset(carry.hours().toPlainString()).hint(speech.say("funding.interval.hint", carry.hours()));
    }

    private Field opening(BigDecimal usual) {
        BigDecimal fee = carry.opening() ? usual : BigDecimal.ZERO;
        return fields.rate("opening", "rollover.opening").between("0", "0.1").preset(fee.toPlainString())
                .hint(speech.say("rollover.opening.hint-empty", fee));
    }

    private Field interest() {
        return fields.rate("interest", "interest.rate").between("0", "10");
    }

    private static Holding opened(Inputs inputs, Holding holding) {
        Position position = holding.position();
        BigDecimal fee = new WhatIf(holding.system(), position, position.entry()).lent().multiply(number(inputs, "opening"));
        return holding.with(position.afterFunding(fee));
    }

    private static BigDecimal number(Inputs inputs, String name) {
        return new BigDecimal(inputs.word(name));
    }
}
