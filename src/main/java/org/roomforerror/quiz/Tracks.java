package org.roomforerror.quiz;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a learner stands with every misread, read from all answers in the order in which they were given. */
public final class Tracks {

    private final Map<String, Track> tracks = new LinkedHashMap<>();

    private Tracks() {
    }

    public static Tracks of(QuestionBank bank, List<PastAnswer> history) {
        Tracks tracks = new Tracks();
        bank.misreads().forEach(misread -> tracks.tracks.put(misread, Track.untested(misread)));
        for (PastAnswer answer : history) {
            tracks.take(answer, bank);
        }
        return tracks;
    }

    /** In the order of the bank. */
    public List<Track> all() {
        return List.copyOf(tracks.values());
    }

    public List<Track> with(Standing standing) {
        return all().stream().filter(track -> track.standing() == standing).toList();
    }

    /** Those that have a time to be looked at again, the earliest first. */
    public List<Track> calendar() {
        return all().stream().filter(track -> track.again().isPresent())
                .sorted(Comparator.comparing(track -> track.again().orElseThrow())).toList();
    }

    /** Those to ask about in a review now: what is due, then what is still held or not known. */
    List<Track> toReview(Instant now) {
        return all().stream().filter(track -> track.due(now) || track.standing().open())
                .sorted(Comparator.comparing((Track track) -> !track.due(now))
                        .thenComparing(track -> track.again().orElse(Instant.MAX)))
                .toList();
    }

    private void take(PastAnswer answer, QuestionBank bank) {
        Instant when = answer.answeredAt();
        answer.misread().ifPresent(shown -> change(shown, track -> track.shown(when)));
        answer.probes().or(() -> bank.find(answer.question()).map(Question::misread)).filter(probed -> !answer.misread().equals(Optional.of(probed)))
                .ifPresent(probed -> change(probed, track -> answer.outcome() == Outcome.RIGHT
                        ? track.right(when) : track.missed(when)));
    }

    /** A misread without questions of its own can still be picked as an option of others. */
    private void change(String misread, UnaryOperator<Track> step) {
        tracks.put(misread, step.apply(tracks.getOrDefault(misread, Track.untested(misread))));
    }
}
