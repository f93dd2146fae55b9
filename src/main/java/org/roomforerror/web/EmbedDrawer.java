package org.roomforerror.web;

import org.roomforerror.calculator.Sheet;
import org.roomforerror.content.Embed;

/** Draws what stands inside a page and is not the page's own: calculators, charts, questions, the table of windows. */
@FunctionalInterface
public interface EmbedDrawer {

    /**
     * The HTML of an embed.
     *
     * @param page the address of the page it stands on, to which a form in it returns
     */
    String html(Embed embed, String page);

    /** The same drawer for one request, with a calculator that a visitor has filled in on that page. */
    default EmbedDrawer with(Sheet sheet) {
        return this;
    }
}
