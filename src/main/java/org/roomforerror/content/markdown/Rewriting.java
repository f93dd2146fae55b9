package org.roomforerror.content.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Writes a parsed text as Markdown again, with its figures and terms dressed, cut where something else is drawn. */
final class Rewriting {

    private final Document document;
    private final Manuscript manuscript;
    private final Dress dress;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int from;

    private Rewriting(Document document, Manuscript manuscript, Dress dress) {
        this.document = document;
        this.manuscript = manuscript;
        this.dress = dress;
    }

    static List<Piece> of(Document document, Manuscript manuscript, Dress dress) {
        return new Rewriting(document, manuscript, dress).pieces();
    }

    private List<Piece> pieces() {
        for (Node node : document.getDescendants()) {
            if (node instanceof FigureNode figure) {
                write(node, dress.figure(figure.path(), manuscript.lineOf(node)));
            } else if (node instanceof TermNode term) {
                boolean linkable = node.getAncestorOfType(Link.class, Heading.class) == null;
                write(node, linkable ? dress.term(term.name(), term.words(), manuscript.lineOf(node)) : term.words());
            } else if (node instanceof PlacedNode placed) {
                place(node, PlacedWords.read(placed.words(), manuscript.lineOf(node)));
            } else if (node instanceof FencedCodeBlock block && block.getInfo().toString().strip().equals("figures")) {
                place(node, new Piece.Figures(block.getContentChars().toString(), manuscript.lineOf(node) + 1));
            } else if (node instanceof Heading heading && heading.getLevel() <= 2) {
                dress.section();
            }
        }
        text.append(document.getChars().subSequence(from, document.getChars().length()));
        cut();
        return List.copyOf(pieces);
    }

    private void write(Node node, String instead) {
        text.append(document.getChars().subSequence(from, node.getStartOffset())).append(instead);
        from = node.getEndOffset();
    }

    private void place(Node node, Piece piece) {
        write(node, "");
        cut();
        pieces.add(piece);
    }

    private void cut() {
        if (!text.toString().isBlank()) {
            pieces.add(new Piece.Text(text.toString().strip() + "\n"));
        }
        text.setLength(0);
    }
}
