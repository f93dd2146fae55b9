package org.roomforerror.content;

import java.util.List;
import org.roomforerror.writing.Fields;

/**
 * Where something that a page says can be read.
 *
 * @param address empty where there is nothing to open
 * @param read the day on which it was read, in words; empty where none is given
 * @param supports what on the page rests on it
 */
public record SourceNote(String title, String address, String read, String supports) {

    static List<SourceNote> many(Sheet sheet, String name) {
        return sheet.front().many(name).stream().map(fields -> one(sheet, fields)).toList();
    }

    /** One source, or the writer's own word for there being none, such as "own words". */
    static List<SourceNote> oneOrWords(Sheet sheet, String name) {
        if (sheet.front().isPlain(name)) {
            return List.of(new SourceNote(sheet.front().said(name).text(), "", "", ""));
        }
        return many(sheet, name);
    }

    private static SourceNote one(Sheet sheet, Fields fields) {
        return new SourceNote(fields.required("title").text(), fields.said("url").text(),
                sheet.date(fields.said("read")), fields.said("for").text());
    }
}
