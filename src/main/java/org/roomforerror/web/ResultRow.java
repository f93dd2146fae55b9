package org.roomforerror.web;

import java.util.Optional;
import org.roomforerror.quiz.Answer;
import org.roomforerror.quiz.Feedback;

/**
 * One answer in the table of a result. Of a question that has been withdrawn since, only the outcome is left.
 *
 * @param withdrawn whether the words of the question are gone
 * @param why       why the right option is right
 * @param path      its feedback
 */
public record ResultRow(int place, boolean withdrawn, String stem, String answered, String right, String why, String verdict,
                        String path) {

    static ResultRow of(int place, Answer answer, Optional<Feedback> feedback, String path) {
        return feedback.map(told -> new ResultRow(place, false, told.instance().stem(), told.answered(), told.key().text(),
                        told.key().why(), verdict(answer), path))
                .orElseGet(() -> new ResultRow(place, true, "", "", "", "", verdict(answer), path));
    }

    private static String verdict(Answer answer) {
        return switch (answer.outcome()) {
            case RIGHT -> "right";
            case WRONG -> "a misread";
            case UNKNOWN -> "not known";
        };
    }
}
