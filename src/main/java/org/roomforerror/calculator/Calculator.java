package org.roomforerror.calculator;

import java.util.List;
import java.util.Map;

/** A question that the site answers from a form. Implementations keep no state. */
public interface Calculator {

    About about();

    /** The form's fields; they may depend on what was chosen, such as the system. */
    List<FieldGroup> groups(Map<String, String> given);

    /** Links that open the calculator filled in. */
    List<Example> examples();

    /**
     * Answers inputs that are sound one by one.
     *
     * @throws Misfit if they do not fit together
     */
    Answer work(Inputs inputs) throws Misfit;

    default String name() {
        return about().name();
    }

    default String title() {
        return about().title();
    }

    default String summary() {
        return about().summary();
    }

    default String button() {
        return about().button();
    }
}
