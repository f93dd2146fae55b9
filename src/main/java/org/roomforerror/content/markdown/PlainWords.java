package org.roomforerror.content.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes the plain words out of a parsed text. */
final class PlainWords {

    private final UnaryOperator<String> figureWords;
    private final StringBuilder out = new StringBuilder();

    private PlainWords(UnaryOperator<String> figureWords) {
        this.figureWords = figureWords;
    }

    /** The words inside a node. */
    static String of(Node node, UnaryOperator<String> figureWords) {
        PlainWords words = new PlainWords(figureWords);
        words.addChildren(node);
        return words.out.toString().strip();
    }

    static List<Passage> passages(Document document, UnaryOperator<String> figureWords, Manuscript manuscript) {
        List<Passage> passages = new ArrayList<>();
        String section = "";
        for (Node node : document.getDescendants()) {
            Passage.Kind kind;
            if (node instanceof com.vladsch.flexmark.ast.Heading) {
                kind = Passage.Kind.HEADING;
                section = manuscript.headingOf(node).id();
            } else if (node instanceof TableCell && !(node.getGrandParent() instanceof TableSeparator)) {
                kind = Passage.Kind.TABLE;
            } else if (node instanceof Paragraph) {
                kind = node.getAncestorOfType(FootnoteBlock.class) == null ? Passage.Kind.PROSE : Passage.Kind.NOTE;
            } else {
                continue;
            }
            String text = of(node, figureWords);
            if (!text.isEmpty()) {
                passages.add(new Passage(kind, section, text, manuscript.lineOf(node)));
            }
        }
        return List.copyOf(passages);
    }

    private void addChildren(Node node) {
        for (Node child : node.getChildren()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof FigureNode figure) {
            out.append(figureWords.apply(figure.path()));
        } else if (node instanceof TermNode term) {
            out.append(term.words());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append('\n');
        } else if (node instanceof Text || node instanceof HtmlEntity || node instanceof TypographicSmarts) {
            out.append(node.getChars().unescape());
        } else if (node instanceof TypographicQuotes quotes) {
            out.append(quotes.getOpeningMarker());
            addChildren(node);
            out.append(quotes.getClosingMarker());
        } else if (node instanceof TextBase || !isSilent(node)) {
            addChildren(node);
        }
    }

    private static boolean isSilent(Node node) {
        return node instanceof Code || node instanceof Footnote || node instanceof HtmlInlineBase;
    }
}
