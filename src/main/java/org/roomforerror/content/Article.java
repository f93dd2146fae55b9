package org.roomforerror.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.figures.Positions;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Said;

/**
 * An explainer: one page of the course, drawn.
 *
 * @param summary plain text of at most 155 characters
 * @param check the id of the question that is asked on the page
 * @param related slugs of other explainers
 * @param terms ids of the terms that the page rests on
 */
public record Article(String slug, Locale language, String title, int order, String summary, Words quickAnswer,
        List<Words> keyPoints, Optional<LocalDate> reviewed, String reviewedInWords, Optional<String> check,
        List<String> related, List<String> terms, List<SourceNote> sources, Positions positions, Body body) {

    static final Set<String> FIELDS = Set.of("title", "order", "summary", "quickAnswer", "keyPoints", "reviewed", "positions",
            "check", "related", "terms", "sources");

    static Article read(Sheet sheet) {
        Fields front = sheet.front();
        front.only(FIELDS);
        String title = front.required("title").text();
        Said reviewed = front.required("reviewed");
        List<Words> keyPoints = sheet.list("keyPoints");
        if (front.readable() && (keyPoints.size() < 3 || keyPoints.size() > 5)) {
            sheet.problem(front.lineOf("keyPoints"), "there should be three to five key points, not " + keyPoints.size());
        }
        return new Article(sheet.source().id(), sheet.source().language(), title, sheet.order(), Summary.of(sheet),
                sheet.required("quickAnswer"), keyPoints, sheet.day(reviewed), sheet.date(reviewed),
                Optional.of(front.said("check").text()).filter(id -> !id.isEmpty()), front.texts("related"), front.texts("terms"),
                SourceNote.many(sheet, "sources"), sheet.namedPositions(), sheet.body());
    }

    public String path() {
        return "/learn/" + slug;
    }
}
