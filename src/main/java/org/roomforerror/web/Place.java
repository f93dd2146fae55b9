package org.roomforerror.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page of the site as the map of all pages, the feeds and search engines see it.
 *
 * @param group   what it belongs to, such as {@code explainers}; its name is the message {@code group.} and this; the map is drawn group by group
 * @param path    its address, beginning with a slash
 * @param summary one sentence, or an empty string
 * @param changed when its words were last reviewed, where that is known
 */
public record Place(String group, String path, String title, String summary, Optional<LocalDate> changed) {

    /** The date as feeds want it: midnight, universal time. */
    public String changedAt() {
        return changed.orElse(LocalDate.EPOCH) + "T00:00:00Z";
    }

    /** A line of a Markdown list that links here. */
    public String markdown(String siteUrl) {
        return "- [" + title + "](" + siteUrl + path + ")" + (summary.isEmpty() ? "" : ": " + summary);
    }
}
