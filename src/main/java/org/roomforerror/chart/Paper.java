package org.roomforerror.chart;

/**
 * The sheets that drawings are laid out for. Each has about as many units as the place it is shown in has pixels, so that the words in a
 * drawing come out about as large as the words around it.
 */
public enum Paper {
    /** A page that a calculator has to itself. */
    PAGE(800, 6),
    /** The column of an article, and half of a wide page. */
    COLUMN(620, 6),
    PHONE(340, 4);

    private final int width;
    private final int edge;

    Paper(int width, int edge) {
        this.width = width;
        this.edge = edge;
    }

    /** A sheet of some height with room for the words of an axis below. */
    Frame frame(int height) {
        return new Frame(width, height, edge, width - edge, 14, height - 30);
    }
}
