package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.margin.Threshold;

/**
 * What a system wants done about a call, or does itself at liquidation.
 *
 * @param target      how far the position has to be brought back; empty where the source states no target
 * @param saleFee     fee on what is sold to answer a call, as a fraction of it
 * @param penalty     what a liquidation costs, as a fraction of what it sells
 * @param closeFactor the share of the debt that a liquidation repays at once; empty where the source states none
 * @param says        the same in words
 */
public record Cure(Optional<Threshold> target, BigDecimal saleFee, BigDecimal penalty, Optional<BigDecimal> closeFactor, String says) {
}
