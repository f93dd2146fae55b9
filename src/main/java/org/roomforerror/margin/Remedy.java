package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What it takes, at a price, to get a position back to a threshold.
 *
 * <p>The amount brings support to exactly what the threshold demands. A stage that begins at equality stays away only from a little more
 * than that on. Source: formulas 1.7 to 1.9.
 *
 * @param way    how
 * @param price  the price at which it is done
 * @param before the position before
 * @param cure   what it takes, that nothing has to be done, or that this way cannot do it
 */
public record Remedy(Way way, BigDecimal price, Position before, Cure cure) {

    /** What it takes, if this way can do it. */
    public sealed interface Cure {

        /**
         * This much does it.
         *
         * @param money    the amount added, repaid, or closed, in quote currency, or coin
         * @param quantity the same in units of the asset, or US dollars of contracts
         * @param share    the part of the position that is closed; empty for adding and repaying
         * @param after    the position afterwards
         */
        record Amount(BigDecimal money, BigDecimal quantity, Optional<BigDecimal> share, Position after) implements Cure {
        }

        /** Support is there already. */
        record NotNeeded() implements Cure {
        }

        /** No amount does it this way, and why. */
        record Impossible(Saying reason) implements Cure {
        }
    }

    /** Every way that a system of this kind knows, in the order of {@link Way}. */
    public static List<Remedy> all(MarginSystem system, Position position, BigDecimal price, Threshold target, BigDecimal feeRate) {
        List<Remedy> all = new ArrayList<>();
        all.add(add(system, position, price, target));
        if (system.kind().borrows()) {
            all.add(repay(system, position, price, target));
        }
        all.add(close(system, position, price, target, feeRate));
        return List.copyOf(all);
    }

    /** Collateral to add: money for most systems, coins where coins are pledged. */
    public static Remedy add(MarginSystem system, Position position, BigDecimal price, Threshold target) {
        return new Remedy(Way.ADD, price, position, new Adding(system, position, price, target).cure());
    }

    /**
     * Debt to repay with money from elsewhere.
     *
     * @throws IllegalArgumentException if systems of this kind have no debt
     */
    public static Remedy repay(MarginSystem system, Position position, BigDecimal price, Threshold target) {
        if (!system.kind().borrows()) {
            throw new IllegalArgumentException("there is no debt to repay in " + system.kind().id());
        }
        return new Remedy(Way.REPAY, price, position, new Repaying(system, position, price, target).cure());
    }

    /**
     * The part of the position to close. Where there is a debt, what the sale brings repays it: sell and repay.
     *
     * @param feeRate fee or penalty on the value closed, a fraction from 0 to below 1
     */
    public static Remedy close(MarginSystem system, Position position, BigDecimal price, Threshold target, BigDecimal feeRate) {
        Way way = system.kind().borrows() ? Way.SELL_AND_REPAY : Way.CLOSE;
        return new Remedy(way, price, position, new Closing(system, position, price, target, feeRate).cure());
    }
}
