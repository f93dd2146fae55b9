package org.roomforerror.calculator;

import java.util.List;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.words.Speech;

/**
 * Makes fields in one language. A field's label is a message of the catalogue; the hint under it is the message of the same
 * key with {@code .hint}, where there is one.
 */
final class Fields {

    private final Speech speech;

    Fields(Speech speech) {
        this.speech = speech;
    }

    Field number(String name, String label) {
        return hinted(Field.number(name, speech.say(label)), label);
    }

    Field rate(String name, String label) {
        return hinted(Field.rate(name, speech.say(label)), label);
    }

    Field ratio(String name, String label) {
        return hinted(Field.ratio(name, speech.say(label)), label);
    }

    Field radio(String name, String label, Choice... choices) {
        return hinted(Field.radio(name, speech.say(label), choices), label);
    }

    Field list(String name, String label, List<Choice> choices) {
        return hinted(Field.list(name, speech.say(label), choices), label);
    }

    Field text(String name, String label) {
        return hinted(Field.text(name, speech.say(label)), label);
    }

    Field tiers(String name, String label) {
        return hinted(Field.tiers(name, speech.say(label)), label);
    }

    Field hidden(String name, String label) {
        return Field.hidden(name, speech.say(label));
    }

    /** An option: its word in the link, and the message that people read. */
    Choice choice(String value, String label) {
        return new Choice(value, speech.say(label));
    }

    Choice choice(Side side) {
        return new Choice(side.id(), speech.capital(speech.side(side)));
    }

    Choice choice(StageName stage) {
        return new Choice(stage.id(), speech.stage(stage));
    }

    private Field hinted(Field field, String label) {
        return speech.find(label + ".hint").map(field::hint).orElse(field);
    }
}
