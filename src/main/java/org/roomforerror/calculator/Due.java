package org.roomforerror.calculator;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Stage;

/**
 * A stage and the payments until it begins at an unchanged price.
 *
 * @param payments zero if it has begun, empty if it never does
 */
public record Due(Stage stage, Optional<BigInteger> payments) {

    /** The stages of the system, mildest first. */
    static List<Due> all(Drain drain) {
        return drain.holding().system().stages().stream().map(stage -> new Due(stage, drain.until(stage))).toList();
    }

    /** Whether it is still ahead, and comes. */
    public boolean comes() {
        return payments.filter(count -> count.signum() > 0).isPresent();
    }

    boolean begun() {
        return payments.filter(count -> count.signum() == 0).isPresent();
    }
}
