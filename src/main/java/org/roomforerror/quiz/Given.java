package org.roomforerror.quiz;

import java.util.Optional;

/**
 * What came with the form of a question.
 *
 * @param choice  an option's id or {@link Question#UNKNOWN}
 * @param seconds from showing to answering, where it is known
 */
public record Given(String choice, Optional<Certainty> certainty, Optional<Integer> seconds) {
}
