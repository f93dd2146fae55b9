package org.roomforerror.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A text that has been read: its headings, the marks in it, its plain words, and its HTML once it is dressed. */
public final class Manuscript {

    private final Document document;
    private final int firstLine;
    private final HtmlRenderer renderer;
    private final Map<Node, Heading> headings = new LinkedHashMap<>();

    Manuscript(Document document, int firstLine, HtmlRenderer renderer) {
        this.document = document;
        this.firstLine = firstLine;
        this.renderer = renderer;
        Set<String> taken = new HashSet<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
                String text = PlainWords.of(node, path -> path);
                headings.put(node, new Heading(heading.getLevel(), unused(Slug.of(text), taken), text, lineOf(node)));
            }
        }
    }

    public List<Heading> headings() {
        return List.copyOf(headings.values());
    }

    /** Everything in the text that points outside it, in the order of the text. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof FigureNode figure) {
                marks.add(mark(Mark.Kind.FIGURE, figure.path(), "", node));
            } else if (node instanceof TermNode term) {
                marks.add(mark(Mark.Kind.TERM, term.name(), term.words(), node));
            } else if (node instanceof Link link) {
                marks.add(mark(Mark.Kind.LINK, link.getUrl().toString(), link.getText().toString(), node));
            } else if (node instanceof Reference reference) {
                marks.add(mark(Mark.Kind.LINK, reference.getUrl().toString(), reference.getReference().toString(), node));
            } else if (node instanceof AutoLink link) {
                marks.add(mark(Mark.Kind.LINK, link.getText().toString(), link.getText().toString(), node));
            } else if (node instanceof Image image) {
                marks.add(mark(Mark.Kind.PICTURE, image.getUrl().toString(), image.getText().toString(), node));
            } else if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
                marks.add(mark(Mark.Kind.HTML, node.getChars().toString().strip(), "", node));
            }
        }
        return List.copyOf(marks);
    }

    /** The plain words of the text, block by block; code is left out. */
    public List<Passage> passages(UnaryOperator<String> figureWords) {
        return PlainWords.passages(document, figureWords, this);
    }

    /** The text as HTML, cut where something else is drawn. */
    public synchronized List<Piece> draw(Dress dress) {
        Pieces pieces = new Pieces(this, dress);
        document.set(Drawing.PIECES, pieces);
        return pieces.cut(renderer.render(document));
    }

    /** The text as Markdown again, its marks dressed, cut where something else is drawn. */
    public List<Piece> rewrite(Dress dress) {
        return Rewriting.of(document, this, dress);
    }

    int lineOf(Node node) {
        return firstLine + document.getLineNumber(node.getStartOffset());
    }

    Heading headingOf(Node node) {
        return headings.get(node);
    }

    /** The text of the last heading before a node, empty for none. */
    String headingBefore(Node node) {
        String text = "";
        for (Map.Entry<Node, Heading> heading : headings.entrySet()) {
            if (heading.getKey().getStartOffset() > node.getStartOffset()) {
                break;
            }
            text = heading.getValue().text();
        }
        return text;
    }

    private Mark mark(Mark.Kind kind, String target, String words, Node node) {
        return new Mark(kind, target, words, lineOf(node));
    }

    private static String unused(String id, Set<String> taken) {
        String candidate = id;
        for (int n = 2; !taken.add(candidate); n++) {
            candidate = id + "-" + n;
        }
        return candidate;
    }
}
