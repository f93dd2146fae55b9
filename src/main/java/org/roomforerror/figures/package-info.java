/**
 * Figures in prose. {@link org.roomforerror.figures.Figures} answers the little language of the prose ({@code {ten.call.price}}) from the named
 * {@link org.roomforerror.figures.Positions} of a page and the {@link org.roomforerror.figures.World}: rule books, price
 * tapes, facts and counts. {@link org.roomforerror.figures.Conditions} settles the sentences that depend on an outcome.
 * Pages, calculators and questions share this package, so that one figure is written in one way everywhere.
 */
package org.roomforerror.figures;
