package org.roomforerror.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.roomforerror.margin.StageName;
import org.roomforerror.words.Speech;
import org.roomforerror.writing.Problems;

/**
 * Tries every question with several seeds, as learners will get it: each position can be held, each figure has something
 * to state, no two options read the same, a drawn key does not stand out by its length, and nothing is asked about a position
 * at a price at which it would be closed.
 */
final class QuestionTrial {

    /** Enough to meet each side and most values of the short lists; the draws are cheap. */
    private static final int SEEDS = 8;

    /** A position at a price: {@code {p@-4%.loss}}. */
    private static final Pattern MOVED = Pattern.compile("\\{(\\w+@[^.}]*(?:\\.\\d+)?%)\\.");

    private QuestionTrial() {
    }

    /** Whether the question passed; the first thing that is wrong with it is added to the problems. */
    static boolean passed(Question question, Wording wording, Problems problems) {
        int seeds = question.positions().isEmpty() ? 1 : SEEDS;
        Optional<String> fault = LongStream.rangeClosed(1, seeds).mapToObj(seed -> fault(question, seed, wording))
                .flatMap(Optional::stream).findFirst();
        fault.ifPresent(words -> problems.add(question.file(), question.line(), question.id() + ": " + words));
        return fault.isEmpty();
    }

    private static Optional<String> fault(Question question, long seed, Wording wording) {
        try {
            Instance instance = Instance.of(question, seed, wording);
            return closed(instance, wording).or(() -> standsOut(instance));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** What {@link QuestionRules} asks of words is asked of the figures that were drawn. */
    private static Optional<String> standsOut(Instance instance) {
        boolean figures = instance.question().options().stream().anyMatch(option -> option.text().contains("{"));
        int key = instance.key().text().length();
        boolean alone = figures && instance.options().stream().filter(option -> !option.right()).allMatch(option -> option.text().length() < key);
        return alone ? Optional.of("its key stands out as the longest option when the numbers make it '" + instance.key().text() + "'")
                : Optional.empty();
    }

    /** A position that the question or its key speaks of must still be open there; wrong options may go beyond. */
    private static Optional<String> closed(Instance instance, Wording wording) {
        Question question = instance.question();
        String told = String.join(" ", question.stem(), question.workedCase().orElse(""), question.key().text());
        UnaryOperator<String> fill = wording.of(question, instance.positions());
        Speech speech = wording.speech(question);
        List<String> closed = List.of(speech.stage(StageName.LIQUIDATION), speech.stage(StageName.BANKRUPTCY));
        return MOVED.matcher(told).results().map(moved -> moved.group(1)).distinct()
                .filter(moved -> closed.contains(fill.apply("{" + moved + ".stage}"))).findFirst()
                .map(moved -> "'" + moved + "' would be closed by then");
    }
}
