package org.roomforerror.content;

import org.roomforerror.figures.World;
import org.roomforerror.writing.Problems;

/**
 * What every page of one language is drawn with: the terms it can link, the figures it can name.
 *
 * @param prefix what the site's addresses begin with in this language; empty for English
 */
record Press(TermIndex terms, World world, String prefix, Problems problems) {

    Sheet sheet(String kind, Source source) {
        return new Sheet(this, kind, source);
    }
}
