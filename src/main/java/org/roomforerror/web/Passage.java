package org.roomforerror.web;

import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Heading;

/**
 * The section of an explainer that settles a question.
 *
 * @param heading its heading; the page's title if the heading is gone
 */
public record Passage(String path, String heading, String page) {

    /** @param settledBy {@code page#heading}, as a question states it */
    static Passage of(String settledBy, Library library) {
        String path = "/learn/" + settledBy;
        String anchor = settledBy.replaceFirst("^[^#]*#?", "");
        String page = library.at(path).map(Proof::title).orElse(settledBy);
        String heading = library.at(path).stream().flatMap(proof -> proof.headings().stream())
                .filter(each -> each.id().equals(anchor)).map(Heading::text).findFirst().orElse(page);
        return new Passage(path, heading, page);
    }
}
