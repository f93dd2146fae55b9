/**
 * The drawings: what an answer wants drawn becomes lines and labels that a template writes down as SVG.
 *
 * <p>In reading order. {@link org.roomforerror.chart.Charts} chooses who draws a picture; the result is a
 * {@link org.roomforerror.chart.Chart}, which says the same in a sentence, a description and a table, and is laid out twice, once for a
 * desk and once for a phone. A {@link org.roomforerror.chart.Drawing} is made of {@link org.roomforerror.chart.Layer}s of
 * {@link org.roomforerror.chart.Stroke}s, and of {@link org.roomforerror.chart.Label}s.
 * {@link org.roomforerror.chart.NiceTicks} finds round numbers for an axis, {@link org.roomforerror.chart.Scale} carries values to
 * pixels, {@link org.roomforerror.chart.Sign} holds the shapes of the stages. Lines are short to send: a {@code Trace} writes path
 * data in whole steps, a {@code Curve} goes along many points in few pieces, a {@code Raster} lets a desk and a phone share them.
 *
 * <p>Pixels are binary fractions here; money, prices and distances are not.
 */
package org.roomforerror.chart;
