package org.roomforerror.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.roomforerror.content.Library;
import org.roomforerror.quiz.Standing;
import org.roomforerror.quiz.Track;
import org.roomforerror.quiz.Tracks;
import org.roomforerror.words.Speech;

/**
 * What the progress template draws.
 *
 * @param groups misreads by where the learner stands with them, the open ones first; empty groups are left out
 * @param looks  what to look at again, the earliest first
 * @param due    how many of those are due now
 */
public record ProgressPage(List<Group> groups, List<Look> looks, long due) {

    /** Misreads with which the learner stands alike. */
    public record Group(Standing standing, List<Title> misreads) {
    }

    /** What a misread is called, in which language, and where it is refuted. */
    public record Title(Locale language, String text, String path) {
    }

    /** A misread to look at again, and when. */
    public record Look(Title title, String when, boolean due) {
    }

    static ProgressPage of(Tracks tracks, Library library, Instant now, Speech speech) {
        List<Group> groups = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            List<Title> misreads = tracks.with(standing).stream().map(track -> title(track.misread(), library)).toList();
            if (!misreads.isEmpty()) {
                groups.add(new Group(standing, misreads));
            }
        }
        List<Look> looks = tracks.calendar().stream().map(track -> look(track, library, now, speech)).toList();
        return new ProgressPage(groups, looks, looks.stream().filter(Look::due).count());
    }

    /** A misread that is gone is called by its id. */
    static Title title(String misread, Library library) {
        String path = "/misreads/" + misread;
        return library.misread(misread).map(found -> new Title(found.language(), found.title(), path))
                .orElseGet(() -> new Title(library.language(), misread, path));
    }

    private static Look look(Track track, Library library, Instant now, Speech speech) {
        boolean due = track.due(now);
        String when = due ? speech.say("progress.now") : speech.say("progress.on", speech.format().date(track.again().orElseThrow()));
        return new Look(title(track.misread(), library), when, due);
    }
}
