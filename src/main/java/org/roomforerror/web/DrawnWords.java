package org.roomforerror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.roomforerror.words.Speech;

/** What a drawn part of a page says in words: its caption and its tables as Markdown, or where its table stands. It reads only HTML of our own. */
final class DrawnWords {

    private static final Pattern CAPTION = Pattern.compile("(?s)<figcaption[^>]*>(.*?)</figcaption>");
    private static final Pattern TABLE = Pattern.compile("(?s)<table[^>]*>(.*?)</table>");
    private static final Pattern ELSEWHERE = Pattern.compile("(?s)<p class=\"small\"><a href=\"([^\"]*)\">(.*?)</a></p>");
    private static final Pattern TITLE = Pattern.compile("(?s)<caption[^>]*>(.*?)</caption>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr[^>]*>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<t[hd](?:\\s[^>]*)?>(.*?)</t[hd]>");

    private DrawnWords() {
    }

    /** The words, block by block with empty lines between; empty where the drawing says nothing. */
    static String of(String html, Speech speech) {
        List<String> blocks = new ArrayList<>();
        each(CAPTION, html).forEach(caption -> blocks.add("> " + speech.say("drawing.twin", plain(caption))));
        each(TABLE, html).forEach(table -> {
            each(TITLE, table).forEach(title -> blocks.add("**" + plain(title) + "**"));
            blocks.add(table(each(ROW, table).stream().map(row -> each(CELL, row).stream().map(DrawnWords::plain).toList()).toList()));
        });
        ELSEWHERE.matcher(html).results().forEach(link -> blocks.add("[" + plain(link.group(2)) + "](" + plain(link.group(1)) + ")"));
        return String.join("\n\n", blocks);
    }

    /** A table whose first row is its head. */
    static String table(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            table.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
            if (i == 0) {
                table.append("|").append("---|".repeat(rows.get(0).size())).append("\n");
            }
        }
        return table.toString().strip();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&").replaceAll("\\s*\n\\s*", " ").strip();
    }

    private static List<String> each(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(found -> found.group(1)).toList();
    }
}
