package org.roomforerror.calculator;

import java.util.List;
import java.util.Map;
import org.roomforerror.words.Speech;

/** A question that the site answers from a form. Implementations keep no state. */
public interface Calculator {

    /** The last part of its address. */
    String name();

    /** The language in which it asks and answers. */
    Speech speech();

    /** The form's fields; they may depend on what was chosen, such as the system. */
    List<FieldGroup> groups(Map<String, String> given);

    /** The texts of a form or a link in the words of today; a calculator whose words have changed still reads its old links. */
    default Map<String, String> inTodaysWords(Map<String, String> texts) {
        return texts;
    }

    /** Links that open the calculator filled in. */
    List<Example> examples();

    /**
     * What does not fit together, or is missing because one of several fields has to be filled in. It is asked for of every form, so that
     * somebody is told of all that is wrong at once: other fields may have troubles of their own, and only what was read is looked at.
     */
    List<Trouble> misfits(Inputs inputs);

    /**
     * Answers inputs that are sound one by one and have no misfits.
     *
     * @throws Misfit if the position that they describe does not allow what is asked
     */
    Answer work(Inputs inputs) throws Misfit;

    /** The question as its user would ask it. */
    default String title() {
        return speech().say("calculator." + name() + ".title");
    }

    /** What it tells, in one sentence. */
    default String summary() {
        return speech().say("calculator." + name() + ".summary");
    }

    /** A link that opens this calculator filled in. */
    default Example example(String word, String query, Object... values) {
        return new Example(speech().say("calculator." + name() + ".example." + word, values), query);
    }

    /** A verb for the button. */
    default String button() {
        return speech().say("calculator." + name() + ".button");
    }
}
