package org.roomforerror.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roomforerror.content.markdown.Heading;
import org.roomforerror.content.markdown.Mark;
import org.roomforerror.content.markdown.Passage;
import org.roomforerror.content.markdown.Piece;
import org.roomforerror.writing.Fields;

/**
 * One page as a proof-reader sees it: its plain words and everything in it that points elsewhere, each with its line.
 * Search reads it, the checks read it, and the glossary learns from it where a term is used.
 *
 * @param kind the folder it comes from, such as {@code learn}
 * @param address the page's address on the site
 * @param passages its words as a reader sees them
 * @param written its words with figures left out and both sides of every condition kept
 * @param placed what is drawn elsewhere and placed on the page by a line with two colons
 * @param headings every place on the page that a link can lead to
 */
public record Proof(String kind, String id, String file, Locale language, String address, String title, Fields front,
        List<Passage> passages, List<Passage> written, List<Mark> marks, List<Piece.Placed> placed,
        List<Heading> headings) {

    /** Whether readers find these words in a section of the page; empty for what stands before the first heading. */
    public boolean says(String section, String words) {
        return passages.stream().filter(passage -> passage.section().equals(section)).anyMatch(passage -> passage.says(words));
    }

    /**
     * The section in which readers find these words: the one that is preferred or, as a translation has headings of its own,
     * any other; empty if the page does not say them.
     */
    public Optional<String> sectionSaying(String words, String preferred) {
        return says(preferred, words) ? Optional.of(preferred)
                : passages.stream().filter(passage -> passage.says(words)).map(Passage::section).findFirst();
    }

    public boolean hasAnchor(String id) {
        return headings.stream().anyMatch(heading -> heading.id().equals(id));
    }
}
