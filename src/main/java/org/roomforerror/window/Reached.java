package org.roomforerror.window;

import java.math.BigDecimal;

import org.roomforerror.margin.Stage;

/**
 * A stage that the price of a tape has reached.
 *
 * @param place the place of the hour on the tape, counted from 0
 * @param price where the stage begins, as shown to people
 * @param met   the price of the market when it came, unrounded: where the stage begins, or the opening price where it had begun by then
 */
public record Reached(Stage stage, int place, Hour hour, BigDecimal price, BigDecimal met) {
}
