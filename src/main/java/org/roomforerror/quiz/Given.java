package org.roomforerror.quiz;

import java.util.Optional;

/**
 * What came with the form of a question.
 *
 * @param choice  an option's id or {@link Question#UNKNOWN}
 * @param seconds from showing to answering, where it is known
 * @param seen    {@link Asked#fingerprint()} of the question that was read, as far as the form tells
 */
public record Given(String choice, Optional<Certainty> certainty, Optional<Integer> seconds, Optional<String> seen) {

    /** Whether it answers the question as it is worded now. A form that does not tell is taken at its word. */
    boolean answers(Asked asked) {
        return seen.map(asked.fingerprint()::equals).orElse(true);
    }
}
