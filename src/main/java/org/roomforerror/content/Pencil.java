package org.roomforerror.content;

import java.util.HashSet;
import java.util.Set;
import org.roomforerror.content.markdown.Dress;
import org.roomforerror.figures.Figures;

/** Like {@link Ink}, for a text that stays Markdown: figures become words and terms Markdown links, each once a section. */
final class Pencil implements Dress {

    private final Press press;
    private final Figures figures;
    private final String ownTerm;
    private final Set<String> shownHere = new HashSet<>();

    /** @param ownTerm the term whose page this is, which does not link to itself; empty for none */
    Pencil(Press press, Figures figures, String ownTerm) {
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
        return figureWords(path);
    }

    @Override
    public String figureWords(String path) {
        return figures.figure(path).words();
    }

    @Override
    public String sectionLink() {
        return "";
    }

    @Override
    public String term(String name, String words, int line) {
        return press.terms().find(name)
                .filter(id -> !id.equals(ownTerm) && shownHere.add(id))
                .map(id -> "[" + words + "](" + press.prefix() + "/glossary/" + id + ")")
                .orElse(words);
    }
}
