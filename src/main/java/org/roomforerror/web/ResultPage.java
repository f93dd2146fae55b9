package org.roomforerror.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.quiz.Answer;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Calibration;
import org.roomforerror.quiz.Feedback;
import org.roomforerror.quiz.Grounds;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.Quiz;

/**
 * What the result template draws: the misreads that showed first, then the count, then what to read.
 *
 * @param held        the misreads behind wrong answers, each once
 * @param calibration how certainty and truth went together; empty when nobody said how certain they were
 * @param tap         where the self-check is sent; empty if it is not asked
 * @param open        the way to a question without an answer
 */
public record ResultPage(List<Held> held, String score, Optional<String> calibration, List<Passage> reading,
                         List<Row> rows, Optional<FeedbackPage.Way> open, String tap) {

    /** A misread that showed, with the way to the feedback that names it. */
    public record Held(String title, String truth, String path, boolean certain) {
    }

    /** One line of the table. */
    public record Row(int place, String stem, String answered, String right, String verdict, String path) {
    }

    static ResultPage of(Attempt attempt, Quiz quiz, Library library) {
        Map<String, Held> held = new LinkedHashMap<>();
        Map<String, Passage> reading = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Item item : attempt.items()) {
            String path = Attempts.path(attempt.id()) + "/" + item.place() + "/answer";
            quiz.feedback(attempt, item).ifPresent(feedback -> {
                rows.add(row(item, feedback, path));
                if (!feedback.answer().right()) {
                    Grounds grounds = feedback.instance().question().grounds();
                    reading.putIfAbsent(grounds.settledBy(), Passage.of(grounds, library));
                }
                feedback.answer().misread().ifPresent(id -> held.putIfAbsent(id, held(feedback, path)));
            });
        }
        return new ResultPage(List.copyOf(held.values()), score(attempt), Calibration.line(attempt.answers()),
                List.copyOf(reading.values()), rows, open(attempt), tap(attempt));
    }

    /** Where the self-check is sent, as long as it has not been answered. */
    private static String tap(Attempt attempt) {
        return attempt.leverageAfter().isEmpty() && attempt.leverageBefore().isPresent() && attempt.finished()
                ? Attempts.path(attempt.id()) + "/leverage" : "";
    }

    private static Held held(Feedback feedback, String path) {
        String title = feedback.misread().map(Misread::title).orElse("A misread");
        String truth = feedback.misread().map(misread -> misread.truth().html()).orElse("");
        return new Held(title, truth, path, Calibration.certain(feedback.answer()));
    }

    private static Row row(Item item, Feedback feedback, String path) {
        String verdict = switch (feedback.answer().outcome()) {
            case RIGHT -> "right";
            case WRONG -> "a misread";
            case UNKNOWN -> "not known";
        };
        return new Row(item.place(), feedback.instance().stem(), feedback.answered(), feedback.key().text(), verdict, path);
    }

    private static String score(Attempt attempt) {
        long right = attempt.answers().stream().filter(Answer::right).count();
        long unknown = attempt.answers().stream().filter(answer -> answer.outcome() == Outcome.UNKNOWN).count();
        return right + " of " + attempt.answers().size() + " right"
                + (unknown == 0 ? "" : ", and " + unknown + " that you said you don’t know");
    }

    private static Optional<FeedbackPage.Way> open(Attempt attempt) {
        return attempt.next().map(item -> new FeedbackPage.Way(Attempts.path(attempt.id()) + "/" + item.place(),
                "Go on with question " + item.place()));
    }
}
