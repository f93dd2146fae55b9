package org.roomforerror.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.roomforerror.content.Library;
import org.roomforerror.quiz.Answer;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Calibration;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.Feedback;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.Round;
import org.roomforerror.words.Speech;

/** What the quiz says about answers, in the language of a page. */
record QuizWords(Speech speech) {

    /** What a round is called; the round of an explainer is named after it. */
    String title(Round round, Library library) {
        return round.page().flatMap(library::article).map(article -> speech.say("quiz.of-page", article.title()))
                .orElseGet(() -> speech.say("round." + round.name()));
    }

    /** Which round was taken and when; only when, for practice. */
    String taken(Attempt attempt, Optional<Round> round, Library library) {
        String day = speech.format().date(attempt.startedAt());
        return round.map(known -> speech.say("result.taken", title(known, library), day)).orElse(day);
    }

    /** "Question 3 of 6"; a question that is asked alone is not counted. */
    String progress(Attempt attempt, Item item) {
        if (attempt.check()) {
            return speech.say("quiz.check");
        }
        return attempt.practice() ? speech.say("quiz.practice") : speech.say("quiz.question-of", item.place(), attempt.items().size());
    }

    /** The progress with the verdict, for the title of a page. */
    String title(Attempt attempt, Item item, Answer answer) {
        return speech.say("feedback.title", progress(attempt, item), verdict(answer));
    }

    String verdict(Answer answer) {
        return switch (answer.outcome()) {
            case RIGHT -> speech.say(answer.certainty().equals(Optional.of(Certainty.GUESS)) ? "verdict.right-guess" : "verdict.right");
            case WRONG -> speech.say(Calibration.certain(answer) ? "verdict.wrong-certain" : "verdict.wrong");
            case UNKNOWN -> speech.say("verdict.unknown");
        };
    }

    /** What was answered, in words. */
    String answered(Feedback feedback) {
        return feedback.chosen().map(option -> option.text()).orElseGet(() ->
                speech.say(feedback.answer().outcome() == Outcome.UNKNOWN ? "quiz.unknown" : "feedback.option-gone"));
    }

    /** How sure the learner was; empty if they did not say. */
    String sure(Answer answer) {
        return answer.certainty().map(certainty -> speech.say("sure." + certainty.id())).orElse("");
    }

    /** What an answer came to, in a word or two. */
    String outcome(Answer answer) {
        return speech.say("outcome." + answer.outcome().id());
    }

    String score(Attempt attempt) {
        long right = count(attempt, Outcome.RIGHT);
        long unknown = count(attempt, Outcome.UNKNOWN);
        int all = attempt.answers().size();
        return unknown == 0 ? speech.say("result.score", right, all) : speech.say("result.score.unknown", right, all, unknown);
    }

    /** How certainty and truth went together; empty when no answer came with a certainty that tells anything. */
    Optional<String> calibration(List<Answer> answers) {
        Calibration calibration = Calibration.of(answers);
        if (calibration.certain() > 0) {
            return Optional.of(certain(calibration));
        }
        return calibration.guesses() > 0 ? Optional.of(guessed(calibration)) : Optional.empty();
    }

    private String certain(Calibration calibration) {
        BigDecimal certain = BigDecimal.valueOf(calibration.certain());
        if (calibration.wrong() == 0) {
            return speech.count("calibration.none-wrong", certain);
        }
        return calibration.wrong() == 1 ? speech.count("calibration.one-wrong", certain)
                : speech.say("calibration.more-wrong", certain, calibration.wrong());
    }

    private String guessed(Calibration calibration) {
        BigDecimal guesses = BigDecimal.valueOf(calibration.guesses());
        if (calibration.lucky() == 0) {
            return speech.count("calibration.none-lucky", guesses);
        }
        return calibration.lucky() == 1 ? speech.count("calibration.one-lucky", guesses)
                : speech.say("calibration.more-lucky", guesses, calibration.lucky());
    }

    private static long count(Attempt attempt, Outcome outcome) {
        return attempt.answers().stream().filter(answer -> answer.outcome() == outcome).count();
    }
}
