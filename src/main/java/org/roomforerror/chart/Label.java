package org.roomforerror.chart;

/**
 * Text in a drawing.
 *
 * @param anchor {@code start}, {@code middle} or {@code end}: which point of the text lies at x
 * @param text   the words
 * @param figure a number that follows the words in ink; may be empty
 */
public record Label(String x, String y, String anchor, String css, String text, String figure) {
}
