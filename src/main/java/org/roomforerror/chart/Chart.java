package org.roomforerror.chart;

import org.roomforerror.calculator.Table;

/**
 * A picture with everything that says the same in words.
 *
 * @param name        short word for ids and links, unique in an answer
 * @param title       what the picture is, a few words
 * @param description what a person who cannot see it would be told
 * @param sentence    what it shows, printed under it
 * @param table       the same points as numbers
 * @param wide        drawn for a desk
 * @param narrow      drawn for a phone: the same points, laid out again rather than shrunk
 */
public record Chart(String name, String title, String description, String sentence, Table table, Drawing wide, Drawing narrow) {
}
