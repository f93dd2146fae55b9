package org.roomforerror.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.quiz.Answer;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Feedback;
import org.roomforerror.quiz.Instance;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.LadderRow;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.Quiz;

/**
 * What the feedback template draws: texts and addresses that are ready.
 *
 * @param language of the question's words
 * @param outcome  right, wrong or unknown; names the style
 * @param chosen   whether an option of the question was answered, and not that it is not known
 * @param why      what is to be said about a wrong answer; empty for any other
 * @param certainty how sure the learner was, in words; empty if they did not say
 * @param ladder   the stages of the position that proves the key
 * @param passage  where it is settled
 * @param calculator address that opens the position of the question; empty if it has none
 * @param again    where to practise the same question
 * @param onward   the way on, with its words
 * @param reworded whether the question read otherwise when it was answered
 */
public record FeedbackPage(Locale language, String progress, String verdict, String outcome, String stem, List<String> workedCase,
                           boolean chosen, String answered, String why, String certainty, Option key, Optional<Misread> misread,
                           List<Option> others, List<LadderRow> ladder, Passage passage, String calculator, String again,
                           Way onward, boolean reworded) {

    static FeedbackPage of(Attempt attempt, Item item, Feedback feedback, Quiz quiz, Library library, QuizWords words) {
        Answer answer = feedback.answer();
        Instance asked = feedback.instance();
        return new FeedbackPage(asked.question().language(), words.progress(attempt, item), words.verdict(answer), answer.outcome().id(),
                asked.stem(), asked.caseLines(), feedback.chosen().isPresent(), words.answered(feedback),
                answer.outcome() == Outcome.WRONG ? feedback.chosen().map(Option::why).orElse("") : "", words.sure(answer),
                feedback.key(), feedback.misread(), feedback.others(), feedback.ladder(),
                Passage.of(asked.question().grounds(), library), calculator(feedback), "/quiz/again/" + asked.question().id(),
                Way.onward(attempt, quiz, words.speech()), feedback.reworded());
    }

    /** Whether the misread comes with a proof of its own. */
    public boolean demonstrated() {
        return misread.filter(found -> found.demonstration().given()).isPresent();
    }

    /** The address that opens the position of the proof; empty for a question without one. */
    private static String calculator(Feedback feedback) {
        return feedback.position().isEmpty() ? "" : feedback.position().entrySet().stream()
                .map(word -> word.getKey() + "=" + word.getValue())
                .collect(Collectors.joining("&", "/calculators/margin-call?", ""));
    }
}
