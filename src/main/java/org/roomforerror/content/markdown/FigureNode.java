package org.roomforerror.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A figure in the text: <code>{ten.call.price}</code>. */
final class FigureNode extends Node {

    private final String path;

    FigureNode(BasedSequence chars, String path) {
        super(chars);
        this.path = path;
    }

    String path() {
        return path;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
