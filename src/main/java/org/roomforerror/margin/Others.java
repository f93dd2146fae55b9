package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * The other positions on the same collateral (cross margin), held still at their marks. Source: formula 1.3.
 *
 * @param maintenance what they require, zero or more; quote currency, or coin
 * @param profit      their unrealised profit, negative for a loss; same currency
 */
public record Others(BigDecimal maintenance, BigDecimal profit) {

    public static final Others NONE = new Others(BigDecimal.ZERO, BigDecimal.ZERO);

    public Others {
        Exact.notNegative(maintenance, "maintenance of the other positions");
    }
}
