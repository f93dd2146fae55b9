package org.roomforerror.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.roomforerror.content.Library;
import org.roomforerror.quiz.RandomId;
import org.roomforerror.quiz.Track;
import org.roomforerror.quiz.Tracks;

/** What to look at again and when, as a calendar (RFC 5545) and as a feed (RFC 4287). */
final class Looks {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
    private static final String END = "\r\n";

    private final List<Track> tracks;
    private final RandomId feed;
    private final Library library;
    private final Pages pages;
    private final String review;

    /**
     * @param feed  the key of the learner's private feed
     * @param pages in the language of the learner
     */
    Looks(Tracks tracks, RandomId feed, Library library, Pages pages) {
        this.tracks = tracks.calendar();
        this.feed = feed;
        this.library = library;
        this.pages = pages;
        this.review = pages.address("/quiz/review");
    }

    String calendar(Instant now) {
        return lines("BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//Room for Error//Look again//" + pages.language().tag().toUpperCase(Locale.ROOT), "CALSCALE:GREGORIAN",
                "NAME:Room for Error") + tracks.stream().map(track -> event(track, now)).collect(Collectors.joining())
                + lines("END:VCALENDAR");
    }

    /** Only what is due: a feed tells what is new, not what will be. */
    String feed(String path, Instant now) {
        List<Track> due = tracks.stream().filter(track -> track.due(now)).toList();
        Instant updated = due.stream().map(track -> since(track, now)).max(Instant::compareTo).orElse(Instant.EPOCH);
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <title>%1$s</title>
                  <id>%2$s</id>
                  <link rel="self" href="%2$s"/>
                  <link href="%3$s"/>
                  <updated>%4$s</updated>
                  <author><name>Room for Error</name></author>
                """.formatted(xml(pages.say("look.feed")), pages.siteUrl() + path, review, time(updated))
                + due.stream().map(track -> entry(track, path, now)).collect(Collectors.joining()) + "</feed>\n";
    }

    private String event(Track track, Instant now) {
        Instant again = track.again().orElseThrow();
        return lines("BEGIN:VEVENT", "UID:" + uid(track),
                "DTSTAMP:" + STAMP.format(now), "DTSTART;VALUE=DATE:" + DAY.format(again),
                "SUMMARY:" + escaped(title(track)), "DESCRIPTION:" + review, "URL:" + review, "TRANSP:TRANSPARENT", "END:VEVENT");
    }

    /** The same whenever the calendar is fetched, and another one for another learner; the key cannot be read from it. */
    private UUID uid(Track track) {
        return UUID.nameUUIDFromBytes((feed.text() + "/" + track.misread() + "/" + track.stepsDone()).getBytes(StandardCharsets.UTF_8));
    }

    private String entry(Track track, String path, Instant now) {
        return """
                  <entry>
                    <title>%s</title>
                    <id>%s#%s-%d</id>
                    <link href="%s"/>
                    <updated>%s</updated>
                    <summary>%s</summary>
                  </entry>
                """.formatted(xml(title(track)), pages.siteUrl() + path, track.misread(), track.stepsDone(), review,
                time(since(track, now)), xml(pages.say("look.says")));
    }

    /** Since when it is due: no later than now. */
    private static Instant since(Track track, Instant now) {
        Instant again = track.again().orElseThrow();
        return again.isAfter(now) ? again.truncatedTo(ChronoUnit.DAYS) : again;
    }

    private String title(Track track) {
        return pages.say("look.again", ProgressPage.title(track.misread(), library).text());
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String lines(String... lines) {
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            all.append(folded(line)).append(END);
        }
        return all.toString();
    }

    /** A calendar's lines end after 75 bytes at most; what follows is indented by a blank. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int code : line.codePoints().toArray()) {
            String character = Character.toString(code);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > 75) {
                folded.append(END).append(' ');
                bytes = 1;
            }
            folded.append(character);
            bytes += length;
        }
        return folded.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
