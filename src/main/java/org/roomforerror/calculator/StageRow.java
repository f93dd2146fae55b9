package org.roomforerror.calculator;

/**
 * One row of a ladder, ready to be read.
 *
 * @param stage {@code entry}, {@code now} or the id of a stage
 * @param label what the row is called
 * @param price the price, or in words why there is none
 * @param move  how far from entry, with its direction in words; empty where there is no price
 * @param left  what is left of the collateral there; empty where there is no price
 * @param worded whether {@code price} is words, which need the whole width
 */
public record StageRow(String stage, String label, String price, String move, String left, boolean worded) {
}
