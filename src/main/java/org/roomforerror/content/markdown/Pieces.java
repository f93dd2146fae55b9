package org.roomforerror.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts one drawn document at the places where something else is drawn.
 *
 * <p>The document is drawn whole, because drawing it node by node would lose links that are defined elsewhere in it;
 * a placed drawing leaves a sign in the HTML, and the HTML is cut there afterwards.
 */
final class Pieces {

    static final Pieces NONE = new Pieces(null, null);

    // NUL cannot occur in the text: the parser replaces it.
    private static final Pattern SIGN = Pattern.compile("\0(\\d+)\0\\s*");

    private final Manuscript manuscript;
    private final Dress dress;
    private final List<Piece> placed = new ArrayList<>();

    Pieces(Manuscript manuscript, Dress dress) {
        this.manuscript = manuscript;
        this.dress = dress;
    }

    Dress dress() {
        return dress;
    }

    int lineOf(Node node) {
        return manuscript.lineOf(node);
    }

    String idOf(Node heading) {
        return manuscript.headingOf(heading).id();
    }

    String headingBefore(Node node) {
        return manuscript.headingBefore(node);
    }

    /** Keeps the piece for its place; the result is the sign to write there. */
    String place(Piece piece) {
        placed.add(piece);
        return "\0" + (placed.size() - 1) + "\0";
    }

    /** The pieces of the drawn document in their order. */
    List<Piece> cut(String html) {
        List<Piece> pieces = new ArrayList<>();
        Matcher sign = SIGN.matcher(html);
        int from = 0;
        while (sign.find()) {
            addHtml(html.substring(from, sign.start()), pieces);
            pieces.add(placed.get(Integer.parseInt(sign.group(1))));
            from = sign.end();
        }
        addHtml(html.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void addHtml(String html, List<Piece> pieces) {
        if (!html.isBlank()) {
            pieces.add(new Piece.Html(html.strip() + "\n"));
        }
    }
}
