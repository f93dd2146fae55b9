package org.roomforerror.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Feedback;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.LadderRow;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.Quiz;

/**
 * What the feedback template draws: texts and addresses that are ready.
 *
 * @param outcome  right, wrong or unknown; names the style
 * @param why      what is to be said about a wrong answer; empty for any other
 * @param ladder   the stages of the position that proves the key
 * @param passage  where it is settled
 * @param calculator address that opens the position of the question; empty if it has none
 * @param again    where to practise the same question
 * @param onward   the way on, with its words
 * @param reworded whether the question read otherwise when it was answered
 */
public record FeedbackPage(String progress, String verdict, String outcome, String stem, List<String> workedCase,
                           String answered, String why, String certainty, Option key, Optional<Misread> misread,
                           String misreadHeading, List<Option> others, List<LadderRow> ladder, Passage passage,
                           String calculator, String again, Way onward, boolean reworded) {

    /** A link. */
    public record Way(String path, String words) {

        /** Back to the quick check of an explainer. */
        static Way toCheck(String slug) {
            return new Way("/learn/" + slug + "#check", "Back to the page");
        }
    }

    /** Whether the misread comes with a proof of its own. */
    public boolean demonstrated() {
        return misread.filter(found -> found.demonstration().given()).isPresent();
    }

    static FeedbackPage of(Attempt attempt, Item item, Feedback feedback, Quiz quiz, Library library) {
        boolean wrong = feedback.answer().outcome() == Outcome.WRONG;
        return new FeedbackPage("Question " + item.place() + " of " + attempt.items().size(), feedback.verdict(),
                feedback.answer().outcome().name().toLowerCase(Locale.ROOT), feedback.instance().stem(),
                feedback.workedCase(), feedback.answered(),
                wrong ? feedback.chosen().map(Option::why).orElse("") : "",
                feedback.answer().certainty().map(certainty -> certainty.label().toLowerCase(Locale.ROOT)).orElse(""),
                feedback.key(), feedback.misread(), wrong ? "The misread that you picked" : "The misread that this question looks for",
                feedback.others(), feedback.ladder(), Passage.of(feedback.instance().question().grounds(), library),
                calculator(feedback), "/quiz/again/" + feedback.instance().question().id(), onward(attempt, quiz),
                feedback.reworded());
    }

    /** The address that opens the position of the proof; empty for a question without one. */
    private static String calculator(Feedback feedback) {
        return feedback.position().isEmpty() ? "" : feedback.position().entrySet().stream()
                .map(word -> word.getKey() + "=" + word.getValue())
                .collect(Collectors.joining("&", "/calculators/margin-call?", ""));
    }

    /** Where to go from an item that needs no answer any more. */
    static Way onward(Attempt attempt, Quiz quiz) {
        if (attempt.round().startsWith("check/")) {
            return Way.toCheck(attempt.round().substring("check/".length()));
        }
        return quiz.next(attempt)
                .map(next -> new Way(Attempts.path(attempt.id()) + "/" + next.place(), "Next question"))
                .orElseGet(() -> new Way(Attempts.path(attempt.id()), "See your result"));
    }
}
