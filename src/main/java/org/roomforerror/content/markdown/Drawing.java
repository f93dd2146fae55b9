package org.roomforerror.content.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Locale;
import java.util.Set;

/** Draws what our Markdown has beyond the library's: marks, headings with our ids, notes in their place, tables that scroll. */
final class Drawing implements NodeRenderer {

    /** What one drawing of a document needs; set on the document before it is drawn. */
    static final DataKey<Pieces> PIECES = new DataKey<>("PIECES", Pieces.NONE);

    private final Pieces pieces;

    Drawing(DataHolder options) {
        this.pieces = PIECES.get(options);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(FigureNode.class, this::figure),
                new NodeRenderingHandler<>(TermNode.class, this::term),
                new NodeRenderingHandler<>(PlacedNode.class, this::placed),
                new NodeRenderingHandler<>(FencedCodeBlock.class, this::fenced),
                new NodeRenderingHandler<>(Footnote.class, this::note),
                new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> { }),
                new NodeRenderingHandler<>(Heading.class, this::heading),
                new NodeRenderingHandler<>(TableBlock.class, this::table),
                new NodeRenderingHandler<>(TableCell.class, this::cell));
    }

    private void figure(FigureNode node, NodeRendererContext context, HtmlWriter html) {
        html.raw(pieces.dress().figure(node.path(), pieces.lineOf(node)));
    }

    private void term(TermNode node, NodeRendererContext context, HtmlWriter html) {
        boolean linkable = node.getAncestorOfType(Link.class, Heading.class) == null;
        if (linkable) {
            html.raw(pieces.dress().term(node.name(), node.words(), pieces.lineOf(node)));
        } else {
            html.text(node.words());
        }
    }

    private void placed(PlacedNode node, NodeRendererContext context, HtmlWriter html) {
        html.line().raw(pieces.place(PlacedWords.read(node.words(), pieces.lineOf(node)))).line();
    }

    private void fenced(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
        if (node.getInfo().toString().strip().equals("figures")) {
            String yaml = node.getContentChars().toString();
            html.line().raw(pieces.place(new Piece.Figures(yaml, pieces.lineOf(node) + 1))).line();
        } else {
            context.delegateRender();
        }
    }

    /** A note stands where it is called, so that nobody has to go to the foot of the page and back. */
    private void note(Footnote node, NodeRendererContext context, HtmlWriter html) {
        FootnoteBlock note = node.getFootnoteBlock();
        if (note == null) {
            html.text(node.getChars().toString());
            return;
        }
        html.raw(" <small class=\"footnote\">(");
        note.getChildIterator().forEachRemaining(context::renderChildren);
        html.raw(")</small>");
    }

    private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        String tag = "h" + node.getLevel();
        if (node.getLevel() <= 2) {
            pieces.dress().section();
        }
        html.line().attr("id", pieces.idOf(node)).withAttr().tag(tag);
        context.renderChildren(node);
        html.raw("<a class=\"anchor\" href=\"#" + pieces.idOf(node) + "\" aria-label=\"" + pieces.dress().sectionLink() + "\">#</a>");
        html.closeTag(tag).line();
    }

    private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        // A region that scrolls has to be named and reachable by keyboard; the heading above names it.
        html.line().attr("class", "scroll").attr("role", "region").attr("tabindex", "0")
                .attr("aria-label", pieces.headingBefore(node)).withAttr().tag("div").line();
        context.delegateRender();
        html.line().closeTag("div").line();
    }

    private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
        boolean first = node.getPrevious() == null;
        boolean empty = node.getText().isBlank();
        String tag = (node.isHeader() || first) && !empty ? "th" : "td";
        if (tag.equals("th")) {
            html.attr("scope", node.isHeader() ? "col" : "row");
        }
        if (node.getAlignment() != null && node.getAlignment() != TableCell.Alignment.LEFT) {
            html.attr("class", node.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        html.withAttr().tag(tag);
        context.renderChildren(node);
        html.closeTag(tag);
    }
}
