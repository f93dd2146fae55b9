package org.roomforerror.content.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Teaches the Markdown parser one mark of our own that stands inside a line. */
final class InlineMark implements InlineParserExtensionFactory {

    // Each pattern is anchored: the parser would otherwise search ahead and swallow what stands between.
    private static final Pattern FIGURE = Pattern.compile("^\\{([A-Za-z][^{}\n]*)}");
    private static final Pattern TERM = Pattern.compile("^\\[\\[([^\\[\\]|\n]+)(?:\\|([^\\[\\]|\n]+))?]]");

    private final String opening;
    private final Pattern pattern;
    private final Function<BasedSequence[], Node> node;

    private InlineMark(String opening, Pattern pattern, Function<BasedSequence[], Node> node) {
        this.opening = opening;
        this.pattern = pattern;
        this.node = node;
    }

    static InlineMark figures() {
        return new InlineMark("{", FIGURE, groups -> new FigureNode(groups[0], groups[1].toString().strip()));
    }

    static InlineMark terms() {
        return new InlineMark("[", TERM, groups -> {
            String name = groups[1].toString().strip();
            boolean renamed = groups.length > 2 && groups[2] != null && !groups[2].isEmpty();
            return new TermNode(groups[0], name, renamed ? groups[2].toString().strip() : name);
        });
    }

    @Override
    public CharSequence getCharacters() {
        return opening;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new InlineParserExtension() {
            @Override
            public boolean parse(LightInlineParser inline) {
                BasedSequence[] groups = inline.matchWithGroups(pattern);
                if (groups == null) {
                    return false;
                }
                inline.flushTextNode();
                inline.appendNode(node.apply(groups));
                return true;
            }

            @Override
            public void finalizeDocument(InlineParser inline) {}

            @Override
            public void finalizeBlock(InlineParser inline) {}
        };
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return null; // the library's word for "none"
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
