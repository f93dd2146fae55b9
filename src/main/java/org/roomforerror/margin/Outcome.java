package org.roomforerror.margin;

import java.math.BigDecimal;

/** What becomes of a stage: a price that brings it, no such price, or that it has begun already. */
public sealed interface Outcome {

    /** The word used in JSON: {@code at}, {@code never} or {@code past}. */
    String id();

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
    }

    /** No price brings it; the reason is a sentence for people. */
    record Never(String reason) implements Outcome {
        @Override
        public String id() {
            return "never";
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
    }
}
