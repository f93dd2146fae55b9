package org.roomforerror.content;

import org.roomforerror.writing.Said;

/** The one sentence that search engines and previews show of a page. */
final class Summary {

    private static final int LONGEST = 155;

    private Summary() {}

    static String of(Sheet sheet) {
        Said summary = sheet.front().required("summary");
        String text = sheet.words(summary).text();
        if (text.length() > LONGEST) {
            sheet.problem(summary.line(), "the summary has " + text.length() + " characters; " + LONGEST + " are shown");
        }
        return text;
    }
}
