package org.roomforerror.calculator;

import java.util.List;

/** What a calculator makes of inputs that are sound one by one. */
public sealed interface Reply {

    /** The answer. */
    record Answered(Answer answer) implements Reply {
    }

    /** The inputs do not fit together. */
    record Refused(List<Trouble> troubles) implements Reply {
        public static Refused at(String field, String message) {
            return new Refused(List.of(new Trouble(field, message)));
        }
    }
}
