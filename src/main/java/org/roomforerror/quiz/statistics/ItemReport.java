package org.roomforerror.quiz.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Question;

/**
 * One version of a question as a measure.
 *
 * @param question       in the wording of that version, or in English for one that is no longer asked
 * @param current        whether this is a version of today; of older versions the options' texts are gone
 * @param facility       the share that is right
 * @param discrimination correlation of being right with the rest of the learner's answers
 * @param seconds        median time to the answer
 */
public record ItemReport(Question question, String version, boolean current, Share facility, Share unknown,
                         OptionalDouble discrimination, List<Attraction> attractions, OptionalInt seconds) {

    private static final double TOO_HARD = 0.2;
    private static final double TOO_EASY = 0.95;
    private static final double TOO_FLAT = 0.1;

    /** What a healthy question reaches at least. */
    private static final double SHARP = 0.2;

    /** A wrong option that fewer choose does no work (Haladyna and Downing 1993). */
    private static final double DEAD = 0.05;
    private static final double DRAWS_THE_STRONG = 0.05;

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** How many choose an option, and whether those who do are strong or weak on the rest. */
    public record Attraction(Option option, Share share, OptionalDouble discrimination) {
    }

    /** Whether enough is known of the version of today to judge it, and to reckon with a revision of it. */
    public boolean revisable() {
        return current && facility.shown();
    }

    /** What looks sick, in words: only what the answers so far can hardly show by chance. */
    public List<String> flags() {
        if (!facility.shown()) {
            return List.of("too few answers");
        }
        List<String> flags = new ArrayList<>();
        if (facility.value() < TOO_HARD) {
            flags.add("very few are right");
        }
        if (facility.value() > TOO_EASY) {
            flags.add("nearly everybody is right");
        }
        if (discrimination.isPresent() && discrimination.getAsDouble() < TOO_FLAT && discrimination.getAsDouble() + doubt() < SHARP) {
            flags.add("does not tell strong from weak");
        }
        attractions.stream().filter(each -> !each.option().right()).forEach(each -> {
            if (each.share().high() < DEAD) {
                flags.add("hardly anybody chooses '" + each.option().text() + "'");
            }
            if (each.discrimination().orElse(0) > Math.max(DRAWS_THE_STRONG, doubt())) {
                flags.add("the strong choose '" + each.option().text() + "'");
            }
        });
        return flags;
    }

    /** How far a correlation of so many answers strays from the truth by chance. */
    private double doubt() {
        return Z / Math.sqrt(facility.n());
    }
}
