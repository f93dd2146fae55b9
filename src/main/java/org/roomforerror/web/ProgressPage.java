package org.roomforerror.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.quiz.Standing;
import org.roomforerror.quiz.Track;
import org.roomforerror.quiz.Tracks;

/**
 * What the progress template draws.
 *
 * @param groups misreads by where the learner stands with them, the open ones first; empty groups are left out
 * @param looks  what to look at again, the earliest first
 * @param due    how many of those are due now
 */
public record ProgressPage(List<Group> groups, List<Look> looks, long due) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Misreads with which the learner stands alike. */
    public record Group(String title, String says, List<Shelf.PageLink> misreads) {
    }

    /** A misread to look at again, and when. */
    public record Look(String title, String path, String when, boolean due) {
    }

    static ProgressPage of(Tracks tracks, Library library, Instant now) {
        List<Group> groups = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            List<Shelf.PageLink> misreads = tracks.with(standing).stream().map(track -> link(track.misread(), library)).toList();
            if (!misreads.isEmpty()) {
                groups.add(group(standing, misreads));
            }
        }
        List<Look> looks = tracks.calendar().stream().map(track -> look(track, library, now)).toList();
        return new ProgressPage(groups, looks, looks.stream().filter(Look::due).count());
    }

    static Shelf.PageLink link(String misread, Library library) {
        return new Shelf.PageLink("/misreads/" + misread, library.misread(misread).map(Misread::title).orElse(misread));
    }

    static String dayInWords(Instant when) {
        return DAY.format(day(when));
    }

    static LocalDate day(Instant when) {
        return when.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Look look(Track track, Library library, Instant now) {
        Shelf.PageLink link = link(track.misread(), library);
        boolean due = track.due(now);
        return new Look(link.title(), link.path(), due ? "now" : "on " + dayInWords(track.again().orElseThrow()), due);
    }

    private static Group group(Standing standing, List<Shelf.PageLink> misreads) {
        return switch (standing) {
            case HELD -> new Group("Held", "You chose an answer that comes from these.", misreads);
            case UNSURE -> new Group("Not sure", "You did not find the right answer here, or said that you don’t know.", misreads);
            case MENDED -> new Group("Mended", "You missed these once and have answered them rightly since.", misreads);
            case CLEAR -> new Group("Not held", "You answered these rightly from the start.", misreads);
            case UNTESTED -> new Group("Untested", "No answer of yours says anything about these yet.", misreads);
        };
    }
}
