package org.roomforerror.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.content.markdown.Dress;
import org.roomforerror.figures.Figure;
import org.roomforerror.figures.Figures;

/** Turns figures into words and terms into links, each term and each "as of" note once a section. */
final class Ink implements Dress {

    private final Press press;
    private final Figures figures;
    private final String ownTerm;
    private final Set<String> shownHere = new HashSet<>();

    /** @param ownTerm the term whose page this is, which does not link to itself; empty for none */
    Ink(Press press, Figures figures, String ownTerm) {
        this.press = press;
        this.figures = figures;
        this.ownTerm = ownTerm;
    }

    @Override
    public void section() {
        shownHere.clear();
    }

    @Override
    public String figure(String path, int line) {
        Figure figure = figures.figure(path);
        if (figure instanceof Figure.Unknown) {
            return "<mark class=\"problem\">{" + Html.text(path) + "}</mark>";
        }
        String words = Html.text(figure.words());
        if (figure instanceof Figure.Sourced sourced && !sourced.asOf().isEmpty()
                && shownHere.add(sourced.title() + sourced.asOf())) {
            return words + note(sourced);
        }
        return words;
    }

    @Override
    public String sectionLink() {
        return Html.text(press.world().speech().say("section.link"));
    }

    @Override
    public String address(String written) {
        boolean page = written.matches("/[^.?#]*([?#].*)?");
        return page ? press.prefix() + written : written;
    }

    @Override
    public String figureWords(String path) {
        return figures.figure(path).words();
    }

    @Override
    public String term(String name, String words, int line) {
        Optional<String> id = press.terms().find(name);
        if (id.isEmpty()) {
            return "<mark class=\"problem\">[[" + Html.text(name) + "]]</mark>";
        }
        if (id.get().equals(ownTerm) || !shownHere.add("term " + id.get())) {
            return Html.text(words);
        }
        return "<a class=\"term\" href=\"" + press.prefix() + "/glossary/" + id.get() + "\">"
                + Html.text(words) + "</a>";
    }

    private String note(Figure.Sourced sourced) {
        String asOf = Html.text(press.world().speech().say("figure.as-of", sourced.asOf()));
        String linked = sourced.address().isEmpty() ? asOf
                : "<a href=\"" + Html.text(address(sourced.address())) + "\" title=\"" + Html.text(sourced.title()) + "\">" + asOf + "</a>";
        return " <small class=\"as-of\">(" + linked + ")</small>";
    }
}
