package org.roomforerror.web;

import java.util.List;
import java.util.Map;

/**
 * What a page says about itself in its {@code <head>}.
 *
 * @param name        what the page is called in lists and in the way to it
 * @param title       the page's own title, without the site's name
 * @param description one sentence for search engines and link previews
 * @param path        the address that counts as this page's, beginning with a slash
 * @param indexed     whether search engines may list it
 * @param section     which entry of the navigation is the current one, such as {@code learn}; may be empty
 * @param picture     path of the preview picture, beginning with a slash
 * @param structured  a JSON-LD object, or an empty string
 * @param twin        where the same page is as Markdown, or an empty string
 */
public record Head(String name, String title, String description, String path, boolean indexed, String section, String picture,
                   String structured, String twin) {

    private static final Map<String, String> SECTIONS = Map.of("learn", "Learn", "calculators", "Calculators", "quiz", "Quiz",
            "misreads", "Misreads", "glossary", "Glossary", "faq", "Questions", "systems", "Systems", "windows", "Windows");

    /** An entry of the main navigation. */
    public record Part(String path, String label, boolean current) {
    }

    public static Head of(String title, String description, String path) {
        String section = path.split("/").length > 1 ? path.split("/")[1] : "";
        return new Head(title, title, description, path, true, section, "/og/site.png", "", "");
    }

    /** The same page, kept out of search engines: results, questions and errors. */
    public Head unlisted() {
        return new Head(name, title, description, path, false, section, picture, structured, twin);
    }

    public Head titled(String newTitle) {
        return new Head(name, newTitle, description, path, indexed, section, picture, structured, twin);
    }

    public Head pictured(String newPicture) {
        return new Head(name, title, description, path, indexed, section, newPicture, structured, twin);
    }

    public Head structuredAs(String jsonLd) {
        return new Head(name, title, description, path, indexed, section, picture, jsonLd, twin);
    }

    public Head twinned(String markdownPath) {
        return new Head(name, title, description, path, indexed, section, picture, structured, markdownPath);
    }

    /** A step of the way to a page. */
    public record Crumb(String path, String name) {
    }

    /** The way to this page from the first one, this page last: none for a page of the first level but itself. */
    public List<Crumb> crumbs() {
        Crumb here = new Crumb(path, name);
        boolean below = path.indexOf('/', 1) > 0;
        return below ? List.of(new Crumb("/" + section, SECTIONS.getOrDefault(section, section)), here) : List.of(here);
    }

    /** What the browser's tab shows. */
    public String fullTitle() {
        return path.equals("/") ? "Room for Error: understand a margin call" : title + " · Room for Error";
    }

    /** The main navigation with this page's part marked. */
    public List<Part> parts() {
        return List.of(part("learn", "Learn"), part("calculators", "Calculators"), part("quiz", "Quiz"),
                part("glossary", "Glossary"), part("faq", "Questions"), part("search", "Search"));
    }

    private Part part(String name, String label) {
        return new Part("/" + name, label, section.equals(name));
    }
}
