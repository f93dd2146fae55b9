package org.roomforerror.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.time.LocalDate;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Said;

/** A page about the site itself: about, method, sources, privacy, accessibility. */
public record Page(String slug, Locale language, String title, String summary, Optional<LocalDate> reviewed,
        String reviewedInWords, List<SourceNote> sources, Body body) {

    static Page read(Sheet sheet) {
        Fields front = sheet.front();
        front.only(Set.of("title", "summary", "reviewed", "positions", "sources"));
        Said reviewed = front.required("reviewed");
        return new Page(sheet.source().id(), sheet.source().language(), front.required("title").text(), Summary.of(sheet),
                sheet.day(reviewed), sheet.date(reviewed), SourceNote.many(sheet, "sources"), sheet.body());
    }

    public String path() {
        return "/" + slug;
    }
}
