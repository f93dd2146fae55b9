package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.Speech;

/** The fields that say how the price moves and how soon somebody can act. */
final class TimeFields {

    static final BigDecimal VOLATILITY = new BigDecimal("0.6");
    static final BigDecimal NOTICE = BigDecimal.valueOf(8);
    static final BigDecimal HORIZON = BigDecimal.valueOf(168);
    static final BigDecimal JUMP_SIZE = new BigDecimal("0.05");

    private TimeFields() {
    }

    /** What joins the first group. */
    static Field[] main(Speech speech) {
        return new Field[] {
            Field.rate("volatility", speech.say("time.volatility")).between("0.01", "20")
                    .preset(VOLATILITY.toString()).hint(speech.say("time.volatility.hint", VOLATILITY)),
            Field.number("horizon", speech.say("time.horizon")).in(speech.say("unit.hours")).between("0.1", "87660")
                    .preset(HORIZON.toString()).hint(speech.say("time.horizon.hint", HORIZON)),
            Field.number("notice", speech.say("time.notice")).in(speech.say("unit.hours")).between("0.01", "8766")
                    .preset(NOTICE.toString()).hint(speech.say("time.notice.hint", NOTICE))};
    }

    /** What only some want to change. */
    static FieldGroup more(Tapes tapes, Given given) {
        Speech speech = given.speech();
        List<Field> fields = new ArrayList<>(List.of(
                Field.list("tape", speech.say("time.tape"), days(tapes, speech)).preset("").hint(speech.say("time.tape.hint")),
                Field.list("noticed", speech.say("time.noticed"), List.of(
                        new Choice("asleep", speech.say("time.noticed.asleep")),
                        new Choice("after", speech.say("time.noticed.after")),
                        new Choice("promised", speech.say("time.noticed.promised")),
                        new Choice("now-and-then", speech.say("time.noticed.now-and-then")))).preset("asleep"),
                Field.rate("drift", speech.say("time.drift")).between("-5", "5").optional().hint(speech.say("time.drift.hint"))));
        fields.addAll(DrainFields.optional(given));
        fields.add(Field.number("jumps", speech.say("time.jumps")).between("0", "10000").optional().hint(speech.say("time.jumps.hint")));
        fields.add(Field.rate("jumpSize", speech.say("time.jump-size")).between("0.0001", "1")
                .preset(JUMP_SIZE.toString()).hint(speech.say("time.jump-size.hint", JUMP_SIZE)));
        return FieldGroup.folded(speech.say("time.more"), fields);
    }

    private static List<Choice> days(Tapes tapes, Speech speech) {
        return Stream.concat(Stream.of(new Choice("", speech.say("time.tape.none"))),
                tapes.all().stream().map(tape -> new Choice(tape.id(), speech.say("time.tape.as-on", tape.name())))).toList();
    }
}
