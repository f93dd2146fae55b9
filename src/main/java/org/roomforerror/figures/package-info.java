/**
 * Figures in prose. {@link org.roomforerror.figures.Figures} answers the little language of the prose ({@code {ten.call.price}}), each
 * time with a {@link org.roomforerror.figures.Figure}, from the named {@link org.roomforerror.figures.Positions} of a page, each of them a
 * {@link org.roomforerror.figures.Holding}, and from the {@link org.roomforerror.figures.World}: rule books, price tapes, facts and counts.
 * {@link org.roomforerror.figures.Conditions} settles the sentences that depend on an outcome, and
 * {@link org.roomforerror.figures.WindowsTable} tells of all tapes how much time there was.
 * Pages, calculators and questions share this package, so that one figure is written in one way everywhere.
 */
package org.roomforerror.figures;
