package org.roomforerror.web;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** The sections with a page of their own; their names are messages. */
    private static final Set<String> SECTIONS = Set.of("learn", "calculators", "quiz", "misreads", "glossary", "faq", "systems", "windows");

    /** The sections whose pages have a picture of their own. */
    private static final Set<String> PICTURED = Set.of("learn", "calculators", "misreads", "glossary", "faq", "systems",
            "about", "method", "sources", "privacy", "accessibility");

    /** An entry of the main navigation; its label is the message {@code nav.} and its name. */
    public record Part(String name, boolean current) {

        public String path() {
            return "/" + name;
        }
    }

    public static Head of(String title, String description, String path) {
        String section = path.split("/").length > 1 ? path.split("/")[1] : "";
        return new Head(title, title, description, path, true, section, PICTURED.contains(section) ? Pictures.address(path) : Pictures.address("/"), "", "");
    }

    /** The same page, kept out of search engines: results, questions and errors. */
    public Head unlisted() {
        return new Head(name, title, description, path, false, section, picture, structured, twin);
    }

    /** The same page with the picture of the first one: for a page that the catalogue does not know. */
    Head pictureless() {
        return new Head(name, title, description, path, indexed, section, Pictures.address("/"), structured, twin);
    }

    public Head titled(String newTitle) {
        return new Head(name, newTitle, description, path, indexed, section, picture, structured, twin);
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

    /**
     * The way to this page from the first one, this page last: none for a page of the first level but itself.
     *
     * @param say the message of a key
     */
    List<Crumb> crumbs(UnaryOperator<String> say) {
        Crumb here = new Crumb(path, name);
        boolean below = path.indexOf('/', 1) > 0;
        return below ? List.of(new Crumb("/" + section, SECTIONS.contains(section) ? say.apply("nav." + section) : section), here) : List.of(here);
    }

    /** Whether this is the first page, which has the site's name for its title. */
    public boolean isHome() {
        return path.equals("/");
    }

    /** The main navigation with this page's part marked. */
    public List<Part> parts() {
        return Stream.of("learn", "calculators", "quiz", "glossary", "faq", "search")
                .map(part -> new Part(part, section.equals(part))).toList();
    }
}
