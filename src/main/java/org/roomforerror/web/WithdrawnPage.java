package org.roomforerror.web;

import java.util.Optional;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.quiz.Answer;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.words.Speech;

/**
 * What the template of a withdrawn question draws. The words of the question are gone; what was answered is not.
 *
 * @param place   in the round, from 1; 0 for a question that belongs to no round
 * @param outcome of the answer that is kept: right, wrong or unknown; empty if there is none
 * @param misread the one that was picked, or else the one that the question looked for
 */
public record WithdrawnPage(int place, int total, String outcome, Optional<Misread> misread, Way onward) {

    static WithdrawnPage of(Attempt attempt, Item item, Quiz quiz, Library library, Speech speech) {
        Optional<Answer> answer = attempt.answer(item);
        Optional<Misread> misread = answer.flatMap(given -> given.misread().or(given::probes)).flatMap(library::misread);
        return new WithdrawnPage(item.place(), attempt.items().size(),
                answer.map(given -> given.outcome().id()).orElse(""), misread,
                Way.onward(attempt, quiz, speech));
    }

    /** For a form or a link that names a question which is asked nowhere any more. */
    static WithdrawnPage alone(Way onward) {
        return new WithdrawnPage(0, 0, "", Optional.empty(), onward);
    }

    public boolean answered() {
        return !outcome.isEmpty();
    }
}
