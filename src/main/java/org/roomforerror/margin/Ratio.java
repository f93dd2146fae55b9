package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How safe a position is, in the words and the number of the system itself.
 *
 * @param gauge  the number in which the system says it
 * @param value  a fraction (0.8 is 80 %); empty where the division has no meaning, for instance with no debt or no equity
 * @param better whether a higher or a lower value is better
 */
public record Ratio(Gauge gauge, Optional<BigDecimal> value, Better better) {
}
