package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.quiz.PastAnswer;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.statistics.MisreadStatistics;
import org.roomforerror.quiz.statistics.Statistics;

/**
 * What all learners show about each misread, as far as one learner may see it: only after an answer of their own to a
 * question that offers it, because a figure seen before would steer that answer.
 */
public final class Shares {

    private final Quiz quiz;
    private final Statistics statistics;

    public Shares(Quiz quiz, Statistics statistics) {
        this.quiz = quiz;
        this.statistics = statistics;
    }

    /** What whoever asks may see; nothing for somebody who has answered nothing. */
    Map<String, MisreadShare> seenBy(Context ctx) {
        return Visitor.of(ctx).map(visitor -> seenAfter(quiz.history(Optional.of(visitor)))).orElse(Map.of());
    }

    /** The same after these answers; by the misread's id, in the order of the bank. */
    Map<String, MisreadShare> seenAfter(List<PastAnswer> own) {
        List<Question> met = own.stream().map(PastAnswer::question).distinct().flatMap(id -> quiz.bank().find(id).stream()).toList();
        Map<String, MisreadShare> seen = new LinkedHashMap<>();
        if (!met.isEmpty()) {
            for (MisreadStatistics misread : statistics.learners().misreads()) {
                if (met.stream().anyMatch(question -> question.offers(misread.misread()))) {
                    seen.put(misread.misread(), MisreadShare.of(misread));
                }
            }
        }
        return seen;
    }
}
