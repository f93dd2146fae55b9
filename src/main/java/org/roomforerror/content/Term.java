package org.roomforerror.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.roomforerror.figures.Positions;
import org.roomforerror.writing.Fields;

/**
 * A word of the field, explained.
 *
 * @param definition one or two sentences that stand alone
 * @param example computed sentences; empty where the term is no quantity
 * @param near ids of terms that are easily mixed up with it or belong beside it
 * @param venues how others use the word, where uses differ
 * @param here how this site uses the word; empty where uses do not differ
 */
public record Term(String id, Locale language, String name, List<String> aliases, Words definition, Words example,
        List<String> near, List<VenueUse> venues, Words here, List<SourceNote> sources, Positions positions, Body body) {

    /** How one venue uses the word, on the day it was read. */
    public record VenueUse(String venue, Words says, String address, String read) {}

    static Term read(Sheet sheet) {
        Fields front = sheet.front();
        front.only(Set.of("term", "aliases", "definition", "positions", "example", "near", "venues", "here", "sources", "terms"));
        List<VenueUse> venues = front.many("venues").stream()
                .map(use -> new VenueUse(use.required("venue").text(), sheet.sourced(use.required("says")),
                        use.said("url").text(), sheet.date(use.said("read"))))
                .toList();
        return new Term(sheet.source().id(), sheet.source().language(), front.required("term").text(), front.texts("aliases"),
                sheet.required("definition"), sheet.words("example"), front.texts("near"), venues, sheet.words("here"),
                SourceNote.many(sheet, "sources"), sheet.namedPositions(), sheet.body());
    }

    public String path() {
        return "/glossary/" + id;
    }
}
