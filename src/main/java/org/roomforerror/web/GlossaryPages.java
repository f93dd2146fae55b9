package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.content.Term;

/** The glossary: the index of terms, the page of one term, and the card that opens over a term in the prose. */
public final class GlossaryPages {

    private static final List<String> KINDS = List.of("learn", "faq", "misreads", "glossary", "pages");

    private final Pages pages;
    private final PageCache cache;
    private final Shelf shelf;
    private final ProsePages prose;

    GlossaryPages(Pages pages, PageCache cache, Shelf shelf, ProsePages prose) {
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        this.prose = prose;
    }

    /** GET /glossary */
    void index(Context ctx) {
        cache.send(ctx, "/glossary", () -> pages.page("glossary", Map.of("letters", shelf.now().glossary().byLetter(), "head",
                pages.structured().terms(Head.of(pages.say("glossary.title"), pages.say("glossary.description"), "/glossary"),
                         shelf.now().glossary().terms()))));
    }

    /** GET /glossary/{id} */
    void term(Context ctx) {
        prose.show(ctx, page(ctx));
    }

    /** POST /glossary/{id}/calculators/{card} */
    void calculate(Context ctx) {
        prose.calculate(ctx, page(ctx));
    }

    /** GET /glossary/{id}/card: what a term's card shows, a fragment of its page. */
    void card(Context ctx) {
        Term term = term(ctx, shelf.now());
        cache.send(ctx, term.path() + "/card", () -> pages.fragment("fragments/term", "card", Map.of("term", term)));
    }

    private ProsePage page(Context ctx) {
        Library library = shelf.now();
        Term term = term(ctx, library);
        return new ProsePage(term.path(), "term", term.body(), bodies -> Map.of(
                "head", pages.structured().term(Head.of(term.name(), term.definition().text(), term.path())
                        .titled(pages.say("term.title", term.name())).twinned(term.path() + ".md"), term),
                "term", term,
                "body", bodies.html(term.body(), library, term.path()),
                "near", Shelf.terms(library, term.near()),
                "uses", uses(library, term)));
    }

    private static Term term(Context ctx, Library library) {
        return library.glossary().term(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    /** The pages that use the term, explainers first. */
    private static List<Shelf.PageLink> uses(Library library, Term term) {
        List<Proof> uses = library.glossary().uses(term.id());
        return KINDS.stream()
                .flatMap(kind -> uses.stream().filter(proof -> proof.kind().equals(kind)))
                .map(proof -> new Shelf.PageLink(proof.address(), proof.title()))
                .toList();
    }
}
