package org.roomforerror.web;

import static org.roomforerror.web.JsonLd.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.content.Article;
import org.roomforerror.content.FaqEntry;
import org.roomforerror.content.Misread;
import org.roomforerror.content.Term;

/** What each kind of page is, in the words of schema.org. */
final class Structured {

    private static final String NAME = "Room for Error";
    private static final String LANGUAGE = "en";

    private final String site;

    /** @param site the site's address, without a slash at its end */
    Structured(String site) {
        this.site = site;
    }

    Head home(Head head) {
        return head.structuredAs(new JsonLd()
                .with("WebSite", "@id", site + "/#site", "url", site + "/", "name", NAME, "description", head.description(),
                        "inLanguage", LANGUAGE, "publisher", publisher(),
                        "potentialAction", thing("SearchAction", "target",
                                thing("EntryPoint", "urlTemplate", site + "/search?q={search_term_string}")))
                .text());
    }

    Head article(Head head, Article article) {
        String reviewed = article.reviewed().map(Object::toString).orElse("");
        return finished(head, new JsonLd().with("Article", "headline", article.title(), "description", article.summary(),
                "url", site + article.path(), "image", site + head.picture(), "inLanguage", article.language().toLanguageTag(),
                "datePublished", reviewed, "dateModified", reviewed,
                "timeRequired", "PT" + article.body().minutes() + "M", "isAccessibleForFree", true,
                "author", publisher(), "isPartOf", thing("Course", "name", "Margin calls from the first word", "description",
                        "What a margin call is, what sets it off, and what can be done.", "url", site + "/learn", "provider", here())));
    }

    Head questions(Head head, List<FaqEntry> entries) {
        return finished(head, new JsonLd().with("FAQPage", "url", site + head.path(), "inLanguage", LANGUAGE,
                "mainEntity", entries.stream().map(this::question).toList()));
    }

    Head terms(Head head, List<Term> terms) {
        return finished(head, new JsonLd().with("DefinedTermSet", "@id", set(), "name", "Glossary of margin calls",
                "url", site + "/glossary", "inLanguage", LANGUAGE, "hasDefinedTerm",
                terms.stream().map(term -> thing("DefinedTerm", "name", term.name(), "url", site + term.path())).toList()));
    }

    Head term(Head head, Term term) {
        Map<String, Object> defined = thing("DefinedTerm", "name", term.name(), "description", term.definition().text(),
                "url", site + term.path(), "inDefinedTermSet", set());
        if (!term.aliases().isEmpty()) {
            defined.put("alternateName", term.aliases());
        }
        return finished(head, new JsonLd().with(defined));
    }

    Head misread(Head head, Misread misread) {
        return finished(head, new JsonLd().with("LearningResource", "name", misread.title(), "description", misread.truth().text(),
                "url", site + misread.path(), "learningResourceType", "refutation", "isAccessibleForFree", true,
                "inLanguage", misread.language().toLanguageTag()));
    }

    Head quiz(Head head) {
        return finished(head, new JsonLd().with("Quiz", "name", head.name(), "description", head.description(),
                "url", site + head.path(), "learningResourceType", "quiz", "educationalUse", "self-assessment",
                "about", thing("Thing", "name", "Margin calls"), "isAccessibleForFree", true, "inLanguage", LANGUAGE));
    }

    /** A page that is only a place on the way: its breadcrumbs. */
    Head page(Head head) {
        return finished(head, new JsonLd());
    }

    private Head finished(Head head, JsonLd graph) {
        List<Map<String, Object>> steps = new ArrayList<>();
        steps.add(step(1, NAME, "/"));
        head.crumbs().forEach(crumb -> steps.add(step(steps.size() + 1, crumb.name(), crumb.path())));
        return head.structuredAs(graph.with("BreadcrumbList", "itemListElement", steps).text());
    }

    private Map<String, Object> step(int position, String name, String path) {
        return thing("ListItem", "position", position, "name", name, "item", site + path);
    }

    private Map<String, Object> question(FaqEntry entry) {
        return thing("Question", "name", entry.question(), "url", site + entry.path(),
                "acceptedAnswer", thing("Answer", "text", entry.answer().text()));
    }

    /** The site again, where it was named in full before. */
    private Map<String, Object> here() {
        return Map.of("@id", site + "/#us");
    }

    private Map<String, Object> publisher() {
        return thing("Organization", "@id", site + "/#us", "name", NAME, "url", site + "/", "logo", site + "/icon-512.png");
    }

    private String set() {
        return site + "/glossary#set";
    }
}
