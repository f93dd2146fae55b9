package org.roomforerror.calculator;

import java.util.List;

/** Inputs that are sound one by one and do not fit together; carried to the form, never shown as an error page. */
final class Misfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    Misfit(String field, String message) {
        super(message, null, false, false);
        this.trouble = new Trouble(field, message);
    }

    List<Trouble> troubles() {
        return List.of(trouble);
    }
}
