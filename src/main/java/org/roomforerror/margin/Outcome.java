package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/** What becomes of a stage: a price that brings it, no such price, or that it has begun already. */
public sealed interface Outcome {

    /** The word used in JSON: {@code at}, {@code never} or {@code past}. */
    String id();

    /** The exact price of {@link At} or {@link Past}; empty for {@link Never}. */
    Optional<BigDecimal> where();

    /**
     * The stage begins at this price.
     *
     * @param price rounded as shown to people, never in a direction that flatters
     * @param exact unrounded
     */
    record At(BigDecimal price, BigDecimal exact) implements Outcome {
        @Override
        public String id() {
            return "at";
        }

        @Override
        public Optional<BigDecimal> where() {
            return Optional.of(exact);
        }
    }

    /** No price brings it, and why. */
    record Never(Saying reason) implements Outcome {
        @Override
        public String id() {
            return "never";
        }

        @Override
        public Optional<BigDecimal> where() {
            return Optional.empty();
        }
    }

    /**
     * The stage has begun already.
     *
     * @param price the price behind which it ends again, rounded; the price assessed where no price ends it
     * @param exact the same unrounded
     */
    record Past(BigDecimal price, BigDecimal exact) implements Outcome {
        @Override
        public String id() {
            return "past";
        }

        @Override
        public Optional<BigDecimal> where() {
            return Optional.of(exact);
        }
    }
}
