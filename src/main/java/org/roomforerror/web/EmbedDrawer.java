package org.roomforerror.web;

import org.roomforerror.calculator.Sheet;
import org.roomforerror.content.Embed;

/** Draws what stands inside a page and is not the page's own: calculators, charts, questions, the table of windows. */
@FunctionalInterface
public interface EmbedDrawer {

    /**
     * The HTML of an embed.
     *
     * @param spot where it stands; a form in it returns to that page
     */
    String html(Embed embed, Spot spot);

    /** The same drawer for one request, in which a visitor has filled in the calculator of that id. */
    default EmbedDrawer with(String id, Sheet sheet) {
        return this;
    }
}
