/**
 * The margin engine: exact, pure, and the same for every kind of system.
 *
 * <p>Read {@link org.roomforerror.margin.Line} and {@link org.roomforerror.margin.Position} first, then
 * {@link org.roomforerror.margin.MarginSystem}, which draws two lines for a position, and {@link org.roomforerror.margin.TwoLines}, which
 * says where they cross. {@link org.roomforerror.margin.Ladder} and {@link org.roomforerror.margin.Assessment} answer the questions people
 * ask. Everything is {@code java.*}, decimal and immutable.
 */
package org.roomforerror.margin;
