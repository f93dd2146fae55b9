package org.roomforerror.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** What is kept for a learner and what they can do with it: look, take it along, go on elsewhere, delete it. */
public final class Notebook {

    /** Long enough to come back to a tab that was left open, short enough to keep no litter. */
    private static final Duration UNANSWERED = Duration.ofDays(2);

    private final Supplier<QuestionBank> banks;
    private final Answers answers;
    private final Clock clock;
    private final Duration kept;

    /** @param kept how long after a learner's last answer everything of theirs is kept */
    public Notebook(Supplier<QuestionBank> banks, Jdbi jdbi, Clock clock, Duration kept) {
        this.banks = banks;
        this.answers = new Answers(jdbi);
        this.clock = clock;
        this.kept = kept;
    }

    public Instant now() {
        return Instant.now(clock);
    }

    /** Whether anything is stored under this id. */
    public boolean knows(RandomId visitor) {
        return answers.returned(visitor).isPresent();
    }

    public Tracks tracks(RandomId visitor) {
        return Tracks.of(banks.get(), answers.history(visitor));
    }

    /** Everything that is stored of a learner; empty if nothing is. */
    public Optional<Dossier> dossier(RandomId visitor) {
        return answers.dossier(visitor);
    }

    /** The key of the private feed: it shows what to look at again, and opens nothing else. */
    public Optional<RandomId> feed(RandomId visitor) {
        return answers.feed(visitor);
    }

    public Optional<RandomId> visitorOfFeed(RandomId feed) {
        return answers.visitorOfFeed(feed);
    }

    /**
     * Goes on under the id of a resume code; what was answered on this device so far joins it.
     *
     * @return the id to keep from now on; empty if nothing is stored under the code
     */
    public Optional<RandomId> resume(RandomId code, Optional<RandomId> here) {
        if (!knows(code)) {
            return Optional.empty();
        }
        here.filter(id -> !id.equals(code)).filter(this::knows).ifPresent(id -> answers.merge(id, code));
        return Optional.of(code);
    }

    /** Deletes everything that is stored of a learner, at once. */
    public void delete(RandomId visitor) {
        answers.delete(visitor);
    }

    /** How long everything of a learner is kept after the last answer. */
    public Duration kept() {
        return kept;
    }

    /** When everything of a learner is deleted unless they answer again before; empty for one who is not stored. */
    public Optional<Instant> keptUntil(RandomId visitor) {
        return answers.lastAnswer(visitor).map(last -> last.plus(kept));
    }

    /**
     * Deletes every learner who is kept no longer, with all answers, and attempts that were begun and never answered.
     *
     * @return how many learners were deleted
     */
    public int forgetTheOld() {
        return answers.deleteOld(now().minus(kept), now().minus(UNANSWERED));
    }
}
