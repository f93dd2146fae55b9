package org.roomforerror.quiz.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBanks;
import org.roomforerror.quiz.RandomId;

/** How each question works as a measure, from first answers: for authors who look for sick questions. */
public final class ItemAnalysis {

    /** The score on the rest needs a few questions before it says anything. */
    private static final int FEWEST_OTHERS = 2;

    private final Map<RandomId, long[]> rightAndAll = new HashMap<>();
    private final Map<String, List<FirstAnswer>> byQuestion;

    private ItemAnalysis(List<FirstAnswer> answers) {
        this.byQuestion = Counting.group(answers, FirstAnswer::question);
        for (FirstAnswer answer : answers) {
            long[] score = rightAndAll.computeIfAbsent(answer.visitor(), fresh -> new long[2]);
            score[0] += answer.right() ? 1 : 0;
            score[1]++;
        }
    }

    /** One report for each question and each version that was answered; those of today come first, in each language. */
    public static List<ItemReport> of(QuestionBanks banks, List<FirstAnswer> answers) {
        ItemAnalysis analysis = new ItemAnalysis(answers);
        List<ItemReport> reports = new ArrayList<>();
        for (Question question : banks.english().all()) {
            Map<String, Question> wordings = banks.wordings(question.id());
            Map<String, List<FirstAnswer>> versions = new LinkedHashMap<>();
            wordings.keySet().forEach(version -> versions.put(version, List.of()));
            versions.putAll(Counting.group(analysis.byQuestion.getOrDefault(question.id(), List.of()), FirstAnswer::version));
            versions.forEach((version, given) -> reports.add(analysis.report(wordings.getOrDefault(version, question), version, given)));
        }
        return reports;
    }

    private ItemReport report(Question question, String version, List<FirstAnswer> answers) {
        boolean current = version.equals(question.version());
        List<ItemReport.Attraction> attractions = new ArrayList<>();
        if (current) {
            for (Option option : question.options()) {
                attractions.add(attraction(option, answers));
            }
        }
        long unknown = answers.stream().filter(answer -> answer.choice().equals(Question.UNKNOWN)).count();
        return new ItemReport(question, version, current,
                new Share(answers.stream().filter(FirstAnswer::right).count(), answers.size()),
                new Share(unknown, answers.size()), discrimination(answers, ""), attractions, medianSeconds(answers));
    }

    private ItemReport.Attraction attraction(Option option, List<FirstAnswer> answers) {
        long chosen = answers.stream().filter(answer -> answer.choice().equals(option.id())).count();
        return new ItemReport.Attraction(option, new Share(chosen, answers.size()), discrimination(answers, option.id()));
    }

    /**
     * The correlation between choosing an option (or, for no option, being right) and the share of right answers to all
     * other questions: the corrected point-biserial correlation. Empty where one of the two does not vary.
     */
    private OptionalDouble discrimination(List<FirstAnswer> answers, String option) {
        Correlation correlation = new Correlation();
        for (FirstAnswer answer : answers) {
            long[] score = rightAndAll.get(answer.visitor());
            long others = score[1] - 1;
            if (others >= FEWEST_OTHERS) {
                boolean hit = option.isEmpty() ? answer.right() : answer.choice().equals(option);
                double rest = (double) (score[0] - (answer.right() ? 1 : 0)) / others;
                correlation.add(hit ? 1 : 0, rest);
            }
        }
        return correlation.value();
    }

    private static OptionalInt medianSeconds(List<FirstAnswer> answers) {
        List<Integer> seconds = answers.stream().map(FirstAnswer::seconds).flatMap(Optional::stream)
                .sorted(Comparator.naturalOrder()).toList();
        return seconds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(seconds.get(seconds.size() / 2));
    }
}
