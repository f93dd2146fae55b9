/**
 * How much time there is between a margin call and the liquidation: real days, and the mathematics.
 *
 * <p>Real days first: a {@link org.roomforerror.window.Tape} is a row of
 * {@link org.roomforerror.window.Hour}s, read by {@link org.roomforerror.window.Tapes}.
 */
package org.roomforerror.window;
