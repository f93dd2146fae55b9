package org.roomforerror.web;

import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.words.Speech;

/** A link that leads on through the quiz, with its words. */
public record Way(String path, String words) {

    /** Where to go from an item that needs no answer any more. */
    static Way onward(Attempt attempt, Quiz quiz, Speech speech) {
        return attempt.page().map(page -> toCheck(page, speech)).orElseGet(() -> next(attempt, quiz, speech));
    }

    private static Way next(Attempt attempt, Quiz quiz, Speech speech) {
        return quiz.next(attempt)
                .map(next -> new Way(Attempts.path(attempt.id()) + "/" + next.place(), speech.say("feedback.next")))
                .orElseGet(() -> new Way(Attempts.path(attempt.id()), speech.say("feedback.to-result")));
    }

    /** Back to the quick check of an explainer. */
    static Way toCheck(String slug, Speech speech) {
        return new Way("/learn/" + slug + "#check", speech.say("feedback.to-page"));
    }

    /** From a result to a question that is still open. */
    static Way to(Attempt attempt, Item open, Speech speech) {
        return new Way(Attempts.path(attempt.id()) + "/" + open.place(), speech.say("result.go-on", open.place()));
    }
}
