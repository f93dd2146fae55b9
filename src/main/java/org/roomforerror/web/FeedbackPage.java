package org.roomforerror.web;

import java.util.List;
import java.util.Optional;
import org.roomforerror.content.Misread;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Feedback;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Outcome;

/**
 * What the feedback template draws: texts and addresses that are ready.
 *
 * @param outcome  right, wrong or unknown; names the style
 * @param passage  address of the sentence that settles the question
 * @param onward   the way on, with its words
 */
public record FeedbackPage(String progress, String verdict, String outcome, String stem, List<String> workedCase,
                           Optional<Option> chosen, String certainty, Option key, Optional<Misread> misread,
                           String misreadHeading, List<Option> others, String passage, Way onward) {

    /** A link. */
    public record Way(String path, String words) {
    }

    static FeedbackPage of(Attempt attempt, Item item, Feedback feedback) {
        boolean wrong = feedback.answer().outcome() == Outcome.WRONG;
        return new FeedbackPage("Question " + item.place() + " of " + attempt.items().size(), feedback.verdict(),
                feedback.answer().outcome().name().toLowerCase(), feedback.instance().stem(),
                feedback.workedCase(), feedback.chosen(),
                feedback.answer().certainty().map(certainty -> certainty.label().toLowerCase()).orElse(""),
                feedback.key(), feedback.misread(), wrong ? "The misread behind it" : "The misread it looks for",
                feedback.others(), "/learn/" + feedback.instance().question().settledBy(), onward(attempt));
    }

    private static Way onward(Attempt attempt) {
        if (attempt.round().startsWith("check/")) {
            return new Way("/learn/" + attempt.round().substring("check/".length()) + "#check", "Back to the page");
        }
        return attempt.next()
                .map(next -> new Way(Attempts.path(attempt.id()) + "/" + next.place(), "Next question"))
                .orElseGet(() -> new Way(Attempts.path(attempt.id()), "See your result"));
    }
}
