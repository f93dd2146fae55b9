package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * What a liquidation in a lending pool takes: a liquidator repays a part of the debt and takes collateral worth that and a bonus.
 *
 * <p>Source: Aave v3 core, LiquidationLogic.
 *
 * @param repaid debt repaid, quote currency
 * @param taken  collateral taken, quote currency
 */
public record Seizure(BigDecimal repaid, BigDecimal taken) {

    /**
     * @param debt      the debt that may be repaid: the debt times the close factor
     * @param bonus     what the liquidator gets on top, as a fraction, for instance 0.05
     * @param available the worth of the collateral that may be taken; if it is too little, less is repaid
     */
    public static Seizure of(BigDecimal debt, BigDecimal bonus, BigDecimal available) {
        BigDecimal each = BigDecimal.ONE.add(Exact.notNegative(bonus, "bonus"));
        BigDecimal wanted = Exact.times(debt, each);
        return wanted.compareTo(available) <= 0 ? new Seizure(debt, wanted) : new Seizure(Exact.divide(available, each), available);
    }

    /** How much of the debt may be repaid at once: half above a health factor of 0.95, all of it below. Source: Aave v3. */
    public static BigDecimal closeFactor(BigDecimal health) {
        return health.compareTo(new BigDecimal("0.95")) > 0 ? new BigDecimal("0.5") : BigDecimal.ONE;
    }

    /** The fee for closing that a bonus amounts to: of what is taken, this share does not repay debt. */
    public static BigDecimal feeOf(BigDecimal bonus) {
        return Exact.divide(bonus, BigDecimal.ONE.add(bonus));
    }
}
