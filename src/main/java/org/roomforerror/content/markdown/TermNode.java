package org.roomforerror.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A glossary term in the text: {@code [[margin call]]} or {@code [[margin call|called]]}. */
final class TermNode extends Node {

    private final String name;
    private final String words;

    TermNode(BasedSequence chars, String name, String words) {
        super(chars);
        this.name = name;
        this.words = words;
    }

    String name() {
        return name;
    }

    String words() {
        return words;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
