package org.roomforerror.web;

import static org.roomforerror.web.JsonLd.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.roomforerror.content.Article;
import org.roomforerror.content.FaqEntry;
import org.roomforerror.content.Misread;
import org.roomforerror.content.Term;

/** What each kind of page is, in the words of schema.org. */
final class Structured {

    private static final String NAME = "Room for Error";

    private final String site;
    private final Language language;
    private final UnaryOperator<String> say;

    /**
     * @param site the site's address, without a slash at its end
     * @param say  the message of a key
     */
    Structured(String site, Language language, UnaryOperator<String> say) {
        this.site = site;
        this.language = language;
        this.say = say;
    }

    Head home(Head head) {
        return head.structuredAs(new JsonLd()
                .with("WebSite", "@id", site + "/#site", "url", page("/"), "name", NAME, "description", head.description(),
                        "inLanguage", language.tag(), "publisher", publisher(),
                        "potentialAction", thing("SearchAction", "target",
                                thing("EntryPoint", "urlTemplate", page("/search?q={search_term_string}"))))
                .text());
    }

    Head article(Head head, Article article) {
        String reviewed = article.reviewed().map(Object::toString).orElse("");
        return finished(head, new JsonLd().with("Article", "headline", article.title(), "description", article.summary(),
                "url", page(article.path()), "image", site + head.picture(), "inLanguage", article.language().toLanguageTag(),
                "dateModified", reviewed,
                "author", publisher()));
    }

    Head questions(Head head, List<FaqEntry> entries) {
        return finished(head, new JsonLd().with("FAQPage", "url", page(head.path()), "inLanguage", language.tag(),
                "mainEntity", entries.stream().map(this::question).toList()));
    }

    Head terms(Head head, List<Term> terms) {
        return finished(head, new JsonLd().with("DefinedTermSet", "@id", set(), "name", say.apply("glossary.set"),
                "url", page("/glossary"), "inLanguage", language.tag(), "hasDefinedTerm",
                terms.stream().map(term -> thing("DefinedTerm", "name", term.name(), "url", page(term.path()))).toList()));
    }

    Head term(Head head, Term term) {
        Map<String, Object> defined = thing("DefinedTerm", "name", term.name(), "description", term.definition().text(),
                "url", page(term.path()), "inDefinedTermSet", set());
        if (!term.aliases().isEmpty()) {
            defined.put("alternateName", term.aliases());
        }
        return finished(head, new JsonLd().with(defined));
    }

    Head misread(Head head, Misread misread) {
        return finished(head, new JsonLd().with("LearningResource", "name", misread.title(), "description", misread.truth().text(),
                "url", page(misread.path()), "learningResourceType", "refutation", "isAccessibleForFree", true,
                "inLanguage", misread.language().toLanguageTag()));
    }

    Head quiz(Head head) {
        return finished(head, new JsonLd().with("Quiz", "name", head.name(), "description", head.description(),
                "url", page(head.path()), "learningResourceType", "quiz", "educationalUse", "self-assessment",
                "about", thing("Thing", "name", say.apply("site.about")), "isAccessibleForFree", true, "inLanguage", language.tag()));
    }

    /** A page that is only a place on the way: its breadcrumbs. */
    Head page(Head head) {
        return finished(head, new JsonLd());
    }

    private Head finished(Head head, JsonLd graph) {
        List<Map<String, Object>> steps = new ArrayList<>();
        steps.add(step(1, NAME, "/"));
        head.crumbs(say).forEach(crumb -> steps.add(step(steps.size() + 1, crumb.name(), crumb.path())));
        return head.structuredAs(graph.with("BreadcrumbList", "itemListElement", steps).text());
    }

    private String page(String path) {
        return site + language.path(path);
    }

    private Map<String, Object> step(int position, String name, String path) {
        return thing("ListItem", "position", position, "name", name, "item", page(path));
    }

    private Map<String, Object> question(FaqEntry entry) {
        return thing("Question", "name", entry.question(), "url", page(entry.path()),
                "acceptedAnswer", thing("Answer", "text", entry.answer().text()));
    }

    private Map<String, Object> publisher() {
        return thing("Organization", "name", NAME, "url", site + "/", "logo", site + "/icon-512.png");
    }

    private String set() {
        return page("/glossary#set");
    }
}
