package org.roomforerror.quiz.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.roomforerror.quiz.QuestionBank;

/** The statistics of all learners, read anew at most once a minute however many people look at them. */
public final class Statistics {

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** What was read, and when. */
    private record Reading(Instant at, ClassStatistics learners, SelfCheck selfCheck) {
    }

    private final Supplier<QuestionBank> banks;
    private final Jdbi jdbi;
    private final Clock clock;
    private Reading last = new Reading(Instant.MIN, null, null);

    public Statistics(Supplier<QuestionBank> banks, Jdbi jdbi, Clock clock) {
        this.banks = banks;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public ClassStatistics learners() {
        return reading().learners;
    }

    public SelfCheck selfCheck() {
        return reading().selfCheck;
    }

    private synchronized Reading reading() {
        Instant now = Instant.now(clock);
        if (last.at.isBefore(now.minus(FRESH))) {
            last = new Reading(now, new ClassStatistics(banks.get(), FirstAnswers.read(jdbi)), SelfCheck.read(jdbi));
        }
        return last;
    }
}
