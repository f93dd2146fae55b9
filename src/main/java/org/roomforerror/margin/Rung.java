package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One stage of a {@link Ladder}.
 *
 * @param stage   which stage
 * @param outcome where it begins, if anywhere
 * @param move    how far that is from the entry price, as a signed fraction of it; empty unless there is a price
 * @param left    the equity left there, in quote currency or coin; negative when more than everything is lost; empty unless there is a price
 */
public record Rung(Stage stage, Outcome outcome, Optional<BigDecimal> move, Optional<BigDecimal> left) {
}
