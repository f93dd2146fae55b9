package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.List;
import org.roomforerror.margin.Kind;
import org.roomforerror.words.Speech;

/** The fields that say what a position pays while it is held: funding for futures, interest for what is borrowed. */
final class DrainFields {

    private static final BigDecimal FUNDING = new BigDecimal("0.0001");
    private static final BigDecimal INTEREST = new BigDecimal("0.1");
    private static final BigDecimal HOURS = BigDecimal.valueOf(8);

    private DrainFields() {
    }

    /** The fields for the chosen kind of system, with a usual rate where nothing is written. */
    static List<Field> of(Given given) {
        Speech speech = given.speech();
        return funded(given.kind())
                ? List.of(rate(speech).preset(FUNDING.toString()).hint(speech.say("funding.rate.hint", FUNDING)), interval(speech))
                : List.of(interest(speech).preset(INTEREST.toString()).hint(speech.say("interest.rate.hint", INTEREST)));
    }

    /** The same fields where leaving them empty means that nothing is paid. */
    static List<Field> optional(Given given) {
        Speech speech = given.speech();
        return funded(given.kind())
                ? List.of(rate(speech).optional().hint(speech.say("funding.rate.hint-none")), interval(speech))
                : List.of(interest(speech).optional().hint(speech.say("interest.rate.hint-none")));
    }

    /** What a sound form says is paid. */
    static Drain drain(Inputs inputs, Holding holding) {
        return funded(holding.book().kind())
                ? Drain.funding(holding, inputs.numberOr("rate", FUNDING), hours(inputs))
                : Drain.interest(holding, inputs.numberOr("interest", INTEREST));
    }

    static BigDecimal hours(Inputs inputs) {
        return inputs.numberOr("interval", HOURS);
    }

    static boolean funded(Kind kind) {
        return OwnFields.futures(kind);
    }

    private static Field rate(Speech speech) {
        return new Fields(speech).rate("rate", "funding.rate").between("-0.1", "0.1");
    }

    private static Field interval(Speech speech) {
        return new Fields(speech).number("interval", "funding.interval").in(speech.say("unit.hours")).between("0.1", "720")
                .preset(HOURS.toString()).hint(speech.say("funding.interval.hint", HOURS));
    }

    private static Field interest(Speech speech) {
        return new Fields(speech).rate("interest", "interest.rate").between("0", "10");
    }
}
