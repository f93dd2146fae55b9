package org.roomforerror.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Said;

/**
 * A question that readers ask, with its answer.
 *
 * @param question as a reader would ask it
 * @param answer answers in its first sentence
 * @param misreads ids of the misreads behind the question
 * @param related paths of pages that go further
 */
public record FaqEntry(String id, Locale language, String question, int order, String group, Words answer,
        List<String> misreads, List<String> related, List<String> terms, List<SourceNote> sources,
        Optional<LocalDate> reviewed, String reviewedInWords, Body body) {

    static FaqEntry read(Sheet sheet) {
        Fields front = sheet.front();
        front.only(Set.of("title", "order", "group", "answer", "misreads", "related", "terms", "positions", "sources", "reviewed"));
        Said reviewed = front.required("reviewed");
        return new FaqEntry(sheet.source().id(), sheet.source().language(), front.required("title").text(), sheet.order(),
                front.required("group").text(), sheet.required("answer"), front.texts("misreads"), front.texts("related"),
                front.texts("terms"), SourceNote.many(sheet, "sources"), sheet.day(reviewed), sheet.date(reviewed), sheet.body());
    }

    public String path() {
        return "/faq/" + id;
    }
}
