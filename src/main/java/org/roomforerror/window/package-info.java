/**
 * How much time there is between a margin call and the liquidation: real days, and the mathematics.
 * The only home of {@code double}: nothing here is money, everything is an estimate.
 *
 * <p>Real days first: a {@link org.roomforerror.window.Tape} is a row of
 * {@link org.roomforerror.window.Hour}s, read by {@link org.roomforerror.window.Tapes};
 * {@link org.roomforerror.window.TapeVolatility} measures how wild it was.
 *
 * <p>Then the mathematics: a {@link org.roomforerror.window.Walk} says how a price is taken to move,
 * {@link org.roomforerror.window.FirstPassage} when it arrives, {@link org.roomforerror.window.Notice} how often that is before
 * anyone could act, and {@link org.roomforerror.window.Remainder} what is left by then. For a price with
 * {@link org.roomforerror.window.Jumps} there is a simulation, whose counts are {@link org.roomforerror.window.Simulated}.
 */
package org.roomforerror.window;
