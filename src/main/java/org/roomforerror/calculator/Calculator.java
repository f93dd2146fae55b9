package org.roomforerror.calculator;

import java.util.List;
import java.util.Map;

/** A question that the site answers from a form. Implementations keep no state. */
public interface Calculator {

    /** The last part of the calculator's address. */
    String name();

    /** The question as its user would ask it. */
    String title();

    /** What the calculator tells, in one sentence. */
    String summary();

    /** A verb for the button. */
    String button();

    /** The form's fields; they may depend on what was chosen, such as the system. */
    List<FieldGroup> groups(Map<String, String> given);

    /** Links that open the calculator filled in. */
    List<Example> examples();

    /** Answers sound inputs, or says which fields do not fit together. */
    Reply work(Inputs inputs);
}
