package org.roomforerror.content.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** Teaches the Markdown parser lines that begin with two colons and a word; inside lists and quotes they stay text. */
final class PlacedLine implements CustomBlockParserFactory {

    private static final Pattern LINE = Pattern.compile("::[a-z][^\n]*");

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                Block around = matched.getBlockParser().getBlock();
                // A list that has just ended still counts as the block around; the line closes it.
                boolean onTheTop = around instanceof Document || around instanceof ListBlock
                        || around instanceof Paragraph && around.getParent() instanceof Document;
                BasedSequence line = state.getLine();
                if (!onTheTop || state.getIndent() > 0 || !LINE.matcher(line.trim()).matches()) {
                    return BlockStart.none();
                }
                return BlockStart.of(new OneLine(line)).atIndex(line.length());
            }
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

    private static final class OneLine extends AbstractBlockParser {
        private final PlacedNode node;

        OneLine(BasedSequence line) {
            node = new PlacedNode(line);
        }

        @Override
        public Block getBlock() {
            return node;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
