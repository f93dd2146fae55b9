package org.roomforerror.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.content.Library;
import org.roomforerror.quiz.Instance;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.PastAnswer;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.statistics.ClassStatistics;
import org.roomforerror.quiz.statistics.QuestionStatistics;
import org.roomforerror.quiz.statistics.SelfCheck;
import org.roomforerror.quiz.statistics.Share;
import org.roomforerror.quiz.statistics.Statistics;

/**
 * What the statistics template draws, limited to what this learner has answered.
 *
 * @param answered whether the learner has answered anything
 */
public record StatisticsPage(boolean answered, List<Row> misreads, List<QuestionRow> questions, Boldness boldness) {

    /** A misread and how many show it. */
    public record Row(ProgressPage.Title title, MisreadShare share) {
    }

    /**
     * A question that the learner has answered.
     *
     * @param language of the question
     */
    public record QuestionRow(Locale language, String stem, ShareView right, String unknown, String certainWrong, String chance,
                              String chancePlace) {
    }

    /** The self-check on harm. */
    public record Boldness(boolean shown, long n, ShareView bolder, ShareView moreCareful) {
    }

    static StatisticsPage of(List<PastAnswer> own, Quiz quiz, Statistics statistics, Shares shares, Library library) {
        Map<String, PastAnswer> answered = new LinkedHashMap<>();
        own.forEach(answer -> answered.putIfAbsent(answer.question(), answer));
        List<Question> seen = answered.keySet().stream().map(quiz.bank()::find).flatMap(Optional::stream).toList();
        ClassStatistics learners = statistics.learners();
        List<Row> rows = new ArrayList<>();
        shares.seenAfter(own).forEach((misread, share) -> rows.add(row(misread, share, library)));
        List<QuestionRow> questions = new ArrayList<>();
        seen.forEach(question -> learners.question(question.id()).ifPresent(shown ->
                stem(answered.get(question.id()), quiz).ifPresent(stem -> questions.add(questionRow(stem, shown)))));
        return new StatisticsPage(!own.isEmpty(), rows, questions, boldness(statistics.selfCheck()));
    }

    private static Row row(String misread, MisreadShare share, Library library) {
        return new Row(ProgressPage.title(misread, library), share);
    }

    private static QuestionRow questionRow(String stem, QuestionStatistics question) {
        return new QuestionRow(question.question().language(), stem, ShareView.of(question.facility()), words(question.notKnowing()),
                words(question.certainAndWrong()), ShareView.percent(question.chance()), ShareView.place(question.chance()));
    }

    /** With the numbers that this learner had. */
    private static Optional<String> stem(PastAnswer answer, Quiz quiz) {
        return quiz.instance(new Item(answer.place(), answer.question(), answer.seed())).map(Instance::stem);
    }

    private static Boldness boldness(SelfCheck check) {
        Share bolder = check.bolderShare();
        return new Boldness(bolder.shown(), bolder.n(), ShareView.of(bolder), ShareView.of(check.moreCarefulShare()));
    }

    private static String words(Share share) {
        return ShareView.percent(share.value());
    }
}
