package org.roomforerror.margin;

import java.math.BigDecimal;

/** The condition at which a stage begins. */
public sealed interface Threshold {

    /**
     * Support has fallen to a multiple of the requirement. A margin ratio of 80 % is a multiple of 1.25, a margin level of 1.3 is
     * 1.3, a loan-to-value of 70 % is 1 / 0.70. Source: formulas 1.1, 1.6 and 1.7.
     *
     * @param multiple more than zero
     */
    record OfRequirement(BigDecimal multiple) implements Threshold {
        public OfRequirement {
            Exact.positive(multiple, "multiple of the requirement");
        }
    }

    /**
     * Equity has fallen to a share of the initial margin. Source: formula 1.1, margin call at a fraction of initial margin.
     *
     * @param share    more than zero, for instance 0.8
     * @param remarked whether the initial margin is reckoned anew at every price, or stays what it was at entry
     */
    record OfInitialMargin(BigDecimal share, boolean remarked) implements Threshold {
        public OfInitialMargin {
            Exact.positive(share, "share of the initial margin");
        }
    }

    /** Equity has fallen to zero. Bankruptcy is the only stage that begins here. */
    record EquityGone() implements Threshold {
    }
}
