package org.roomforerror.calculator;

import java.util.List;

/** Inputs that are sound one by one and do not fit together; carried to the form, never shown as an error page. */
public final class Misfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Trouble> troubles;

    Misfit(String field, String message) {
        this(List.of(new Trouble(field, message)));
    }

    Misfit(List<Trouble> troubles) {
        super(troubles.toString(), null, false, false);
        this.troubles = List.copyOf(troubles);
    }

    List<Trouble> troubles() {
        return troubles;
    }
}
