package org.roomforerror.web;

import java.util.Locale;
import java.util.Optional;
import org.roomforerror.quiz.Answer;
import org.roomforerror.quiz.Feedback;

/**
 * One answer in the table of a result. Of a question that has been withdrawn since, only the outcome is left.
 *
 * @param language  of the question
 * @param withdrawn whether the words of the question are gone
 * @param chosen    whether an option of the question was answered, and not that it is not known
 * @param why       why the right option is right
 * @param outcome   what the answer came to, in words
 * @param path      its feedback
 */
public record ResultRow(int place, Locale language, boolean withdrawn, String stem, boolean chosen, String answered, String right,
                        String why, String outcome, String path) {

    static ResultRow of(int place, Answer answer, Optional<Feedback> feedback, String path, QuizWords words) {
        return feedback.map(told -> new ResultRow(place, told.instance().question().language(), false, told.instance().stem(),
                        told.chosen().isPresent(), words.answered(told), told.key().text(), told.key().why(), words.outcome(answer), path))
                .orElseGet(() -> new ResultRow(place, words.speech().language(), true, "", false, "", "", "", words.outcome(answer), path));
    }
}
