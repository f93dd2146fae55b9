package org.roomforerror.web;

import java.util.List;

/**
 * What a page says about itself in its {@code <head>}.
 *
 * @param title       the page's own title, without the site's name
 * @param description one sentence for search engines and link previews
 * @param path        the address that counts as this page's, beginning with a slash
 * @param indexed     whether search engines may list it
 * @param section     which entry of the navigation is the current one, such as {@code learn}; may be empty
 * @param picture     path of the preview picture, beginning with a slash
 * @param structured  a JSON-LD object, or an empty string
 */
public record Head(String title, String description, String path, boolean indexed, String section, String picture,
                   String structured) {

    /** An entry of the main navigation. */
    public record Part(String path, String label, boolean current) {
    }

    public static Head of(String title, String description, String path) {
        String section = path.split("/").length > 1 ? path.split("/")[1] : "";
        return new Head(title, description, path, true, section, "/og/site.png", "");
    }

    /** The same page, kept out of search engines: results, questions and errors. */
    public Head unlisted() {
        return new Head(title, description, path, false, section, picture, structured);
    }

    public Head titled(String newTitle) {
        return new Head(newTitle, description, path, indexed, section, picture, structured);
    }

    public Head pictured(String newPicture) {
        return new Head(title, description, path, indexed, section, newPicture, structured);
    }

    public Head structuredAs(String jsonLd) {
        return new Head(title, description, path, indexed, section, picture, jsonLd);
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
