package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.List;
import org.roomforerror.margin.Kind;

/** The fields that say what a position pays while it is held: funding for futures, interest for what is borrowed. */
final class DrainFields {

    private static final String FUNDING = "0.0001";
    private static final String INTEREST = "0.1";

    private DrainFields() {
    }

    /** The fields for the chosen kind of system, with a usual rate where nothing is written. */
    static List<Field> of(Given given) {
        return funded(given.kind())
                ? List.of(rate().preset(FUNDING).hint("What a long pays a short each time; with a minus if the short pays. Left empty: 0.01\u202F%."),
                        interval())
                : List.of(interest().preset(INTEREST).hint("On what is borrowed. Left empty: 10\u202F%."));
    }

    /** The same fields where leaving them empty means that nothing is paid. */
    static List<Field> optional(Given given) {
        return funded(given.kind())
                ? List.of(rate().optional().hint("What a long pays a short each time; with a minus if the short pays. Left empty: none."), interval())
                : List.of(interest().optional().hint("On what is borrowed. Left empty: none."));
    }

    /** What a sound form says is paid. */
    static Drain drain(Inputs inputs, Holding holding) {
        return funded(holding.book().kind())
                ? Drain.funding(holding, inputs.numberOr("rate", new BigDecimal(FUNDING)), hours(inputs))
                : Drain.interest(holding, inputs.numberOr("interest", new BigDecimal(INTEREST)));
    }

    static BigDecimal hours(Inputs inputs) {
        return inputs.numberOr("interval", BigDecimal.valueOf(8));
    }

    static boolean funded(Kind kind) {
        return OwnFields.futures(kind);
    }

    private static Field rate() {
        return Field.rate("rate", "Funding rate").between("-0.1", "0.1");
    }

    private static Field interval() {
        return Field.number("interval", "Paid every").in("hours").between("0.1", "720").preset("8").hint("Left empty: every 8 hours.");
    }

    private static Field interest() {
        return Field.rate("interest", "Interest a year").between("0", "10");
    }
}
