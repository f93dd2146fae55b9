package org.roomforerror.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Calibration;
import org.roomforerror.quiz.Feedback;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.PastAnswer;
import org.roomforerror.quiz.Quiz;

/**
 * What the result template draws: the misreads that showed first, then the count, then what to read.
 *
 * @param taken       which round it was, and when: a printed copy is nothing without
 * @param held        the misreads behind wrong answers, each once
 * @param calibration how certainty and truth went together; empty when nobody said how certain they were
 * @param misjudged   the answers that were certain and wrong
 * @param tap         where the self-check is sent; empty if it is not asked
 * @param open        the way to a question without an answer
 * @param withdrawn   how many questions were withdrawn before they were answered
 * @param before      outcomes of the parallel form that was taken before reading
 */
public record ResultPage(String taken, List<Held> held, String score, Optional<String> calibration, List<ResultRow> misjudged,
                         List<Passage> reading, List<ResultRow> rows, Optional<Way> open, String tap, long withdrawn,
                         List<Outcome> before) {

    /**
     * A misread that showed, with the way to the feedback that names it.
     *
     * @param language of its words
     */
    public record Held(Locale language, String title, String truth, String path, boolean certain) {
    }

    static ResultPage of(Attempt attempt, Quiz quiz, Library library, QuizWords words) {
        Map<String, Held> held = new LinkedHashMap<>();
        Map<String, Passage> reading = new LinkedHashMap<>();
        List<ResultRow> rows = new ArrayList<>();
        List<ResultRow> misjudged = new ArrayList<>();
        for (Item item : attempt.items()) {
            attempt.answer(item).ifPresent(answer -> {
                String path = Attempts.path(attempt.id()) + "/" + item.place() + "/answer";
                Optional<Feedback> feedback = quiz.feedback(attempt, item);
                ResultRow row = ResultRow.of(item.place(), answer, feedback, path, words);
                rows.add(row);
                if (!answer.right()) {
                    feedback.map(told -> told.instance().question().grounds())
                            .ifPresent(grounds -> reading.putIfAbsent(grounds.settledBy(), Passage.of(grounds, library)));
                }
                if (Calibration.misjudged(answer)) {
                    misjudged.add(row);
                }
                answer.misread().ifPresent(id -> held.putIfAbsent(id, held(library.misread(id), path, Calibration.certain(answer), words)));
            });
        }
        Optional<Item> next = quiz.next(attempt);
        long withdrawn = attempt.unanswered().stream().filter(item -> quiz.instance(item).isEmpty()).count();
        return new ResultPage(words.taken(attempt, quiz.round(attempt.round()), library), List.copyOf(held.values()), words.score(attempt), words.calibration(attempt.answers()), misjudged,
                List.copyOf(reading.values()), rows, next.map(item -> Way.to(attempt, item, words.speech())),
                tap(attempt, next.isEmpty()), withdrawn, quiz.before(attempt).stream().map(PastAnswer::outcome).toList());
    }

    /** How many were right before reading. */
    public long rightBefore() {
        return before.stream().filter(Outcome.RIGHT::equals).count();
    }

    /** Where the self-check is sent, as long as it has not been answered. */
    private static String tap(Attempt attempt, boolean finished) {
        return attempt.leverageAfter().isEmpty() && attempt.leverageBefore().isPresent() && finished
                ? Attempts.path(attempt.id()) + "/leverage" : "";
    }

    private static Held held(Optional<Misread> misread, String path, boolean certain, QuizWords words) {
        return misread.map(found -> new Held(found.language(), found.title(), found.truth().html(), path, certain))
                .orElseGet(() -> new Held(words.speech().language(), words.speech().say("result.misread"), "", path, certain));
    }
}
