/**
 * How much time there is between a margin call and the liquidation: real days, and the mathematics.
 * The only home of {@code double}: stage prices come exact from the engine, everything after them is an estimate.
 *
 * <p>Real days: a {@link org.roomforerror.window.Tape} is a row of {@link org.roomforerror.window.Hour}s, read by
 * {@link org.roomforerror.window.Tapes}. A {@link org.roomforerror.window.Replay} holds a position through one, in
 * {@link org.roomforerror.window.Step}s, and knows the {@link org.roomforerror.window.TapeWindow} between call and
 * liquidation and what a {@link org.roomforerror.window.TopUp} would have done.
 * {@link org.roomforerror.window.Windows} does it for many positions on all tapes.
 *
 * <p>The mathematics: a {@link org.roomforerror.window.ResponseWindow} is a reason why there is no time, or an
 * {@link org.roomforerror.window.Estimate} in ranges with its {@link org.roomforerror.window.Assumption}s. Behind it, a
 * {@link org.roomforerror.window.Walk} says how a price is taken to move,
 * {@link org.roomforerror.window.FirstPassage} when it arrives, {@link org.roomforerror.window.Notice} how often that is before
 * anyone could act, and {@link org.roomforerror.window.Remainder} what is left by then. For a price with
 * {@link org.roomforerror.window.Jumps} there is a simulation, whose counts are {@link org.roomforerror.window.Simulated}.
 */
package org.roomforerror.window;
