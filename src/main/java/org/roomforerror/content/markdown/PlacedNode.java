package org.roomforerror.content.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line that places a drawing, a calculator or a misread: {@code ::chart ladder position=ten}. */
final class PlacedNode extends Block {

    PlacedNode(BasedSequence line) {
        super(line);
    }

    /** The words of the line after the two colons. */
    String words() {
        return getChars().toString().strip().substring(2).strip();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
