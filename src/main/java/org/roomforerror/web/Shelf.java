package org.roomforerror.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.content.Term;

/** The library as it is now, and the links from one of its pages to others. In development it is read anew each time. */
public final class Shelf {

    /** A link to a page of the site, by its title. */
    public record PageLink(String path, String title) {}

    private final Supplier<Library> library;

    public Shelf(Supplier<Library> library) {
        this.library = library;
    }

    Library now() {
        return library.get();
    }

    /** Links to explainers by their slugs; a slug without a page is left out. */
    static List<PageLink> articles(Library library, List<String> slugs) {
        return slugs.stream().map(library::article).flatMap(Optional::stream)
                .map(article -> new PageLink(article.path(), article.title())).toList();
    }

    /** Links to terms by their ids; an id without a term is left out. */
    static List<PageLink> terms(Library library, List<String> ids) {
        return ids.stream().map(library.glossary()::term).flatMap(Optional::stream).map(Shelf::link).toList();
    }

    /** Links to misreads by their ids; an id without a misread is left out. */
    static List<PageLink> misreads(Library library, List<String> ids) {
        return ids.stream().map(library::misread).flatMap(Optional::stream).map(Shelf::link).toList();
    }

    /** Links to pages by their paths, with an anchor or without. */
    static List<PageLink> paths(Library library, List<String> paths) {
        return paths.stream()
                .flatMap(path -> library.at(path).map(page -> new PageLink(path, page.title())).stream()).toList();
    }

    static PageLink link(Term term) {
        return new PageLink(term.path(), term.name());
    }

    static PageLink link(Misread misread) {
        return new PageLink(misread.path(), misread.title());
    }
}
