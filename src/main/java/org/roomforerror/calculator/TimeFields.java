package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.Speech;

/** The fields that say how the price moves and how soon somebody can act. */
final class TimeFields {

    static final BigDecimal VOLATILITY = new BigDecimal("0.6");
    static final BigDecimal NOTICE = BigDecimal.valueOf(8);
    static final BigDecimal HORIZON = BigDecimal.valueOf(168);
    static final String ENTERED = "entered";
    static final BigDecimal JUMP_SIZE = new BigDecimal("0.05");

    private TimeFields() {
    }

    /** What joins the first group. A book that promises a time to answer is taken at its word. */
    static Field[] main(Given given) {
        Speech speech = given.speech();
        Fields fields = new Fields(speech);
        Optional<BigDecimal> promised = promised(given);
        BigDecimal notice = promised.orElse(NOTICE);
        return new Field[] {
            fields.rate("volatility", "time.volatility").between("0.01", "20")
                    .preset(VOLATILITY.toString()).hint(speech.say("time.volatility.hint", VOLATILITY)),
            fields.number("notice", "time.notice").in(speech.say("unit.hours")).between("0.01", "8766").preset(notice.toPlainString())
                    .hint(speech.say(promised.isPresent() ? "time.notice.hint-promised" : "time.notice.hint-night", notice))};
    }

    /** What only some want to change. */
    static FieldGroup more(Tapes tapes, Given given) {
        Speech speech = given.speech();
        Fields fields = new Fields(speech);
        List<Field> more = new ArrayList<>(List.of(
                fields.list("noticed", "time.noticed", List.of(
                        fields.choice("asleep", "time.noticed.asleep"),
                        fields.choice("after", "time.noticed.after"),
                        fields.choice("promised", "time.noticed.promised"),
                        fields.choice("now-and-then", "time.noticed.now-and-then"))).preset(promised(given).isPresent() ? "promised" : "asleep"),
                fields.number("horizon", "time.horizon").in(speech.say("unit.hours")).between("0.1", "87660")
                        .preset(HORIZON.toString()).hint(speech.say("time.horizon.hint", HORIZON)),
                fields.list("tape", "time.tape", days(tapes, speech)).preset(ENTERED),
                fields.rate("drift", "time.drift").between("-5", "5").optional()));
        more.addAll(DrainFields.optional(given));
        more.add(fields.number("jumps", "time.jumps").between("0", "10000").optional());
        more.add(fields.rate("jumpSize", "time.jump-size").between("0.0001", "1")
                .preset(JUMP_SIZE.toString()).hint(speech.say("time.jump-size.hint", JUMP_SIZE)));
        return FieldGroup.folded(speech.say("time.more"), more);
    }

    private static Optional<BigDecimal> promised(Given given) {
        return given.book().flatMap(RuleBook::hoursToAnswer);
    }

    /** What was taken where two inputs that decide the answer were left empty. */
    static List<Echo> assumed(Inputs inputs, Speech speech) {
        List<Echo> echo = new ArrayList<>();
        boolean measured = !inputs.word("tape").equals(ENTERED);
        if (!inputs.has("volatility") && !measured) {
            echo.add(Echoes.assumed(inputs.input("volatility").field(), speech, speech.say("time.assumed")));
        }
        if (!inputs.has("notice")) {
            boolean promised = inputs.input("noticed").field().preset().equals("promised");
            echo.add(Echoes.assumed(inputs.input("notice").field(), speech, speech.say(promised ? "time.notice.promised" : "time.assumed")));
        }
        return echo;
    }

    private static List<Choice> days(Tapes tapes, Speech speech) {
        return Stream.concat(Stream.of(new Choice(ENTERED, speech.say("time.tape.none"))),
                tapes.all().stream().map(tape -> new Choice(tape.id(), speech.say("time.tape.as-on", tape.name())))).toList();
    }
}
