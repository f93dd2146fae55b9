package org.roomforerror.quiz;

import java.util.List;
import java.util.regex.Pattern;
import org.roomforerror.writing.Problems;

/** What a question must keep to so that it measures a misread and not the reader's cunning. */
final class QuestionRules {

    private static final Pattern CATCH_ALL = Pattern.compile("(?i)\\b(all|none|both|neither) of (the above|these)\\b");
    private static final Pattern NEGATIVE_STEM = Pattern.compile("\\bNOT\\b|\\bEXCEPT\\b|"
            + "(?i)\\b(which|what)\\b[^.?:]*\\b(not|never|except)\\b[^.?]*\\?");
    private static final double LONGEST_OVER_SHORTEST = 1.6;

    private final Question question;
    private final Problems problems;

    private QuestionRules(Question question, Problems problems) {
        this.question = question;
        this.problems = problems;
    }

    static void check(Question question, QuestionBank bank, Problems problems) {
        QuestionRules rules = new QuestionRules(question, problems);
        rules.options();
        rules.lengths();
        if (question.english().isEmpty()) {
            rules.steps();
            rules.wording();
            rules.links(bank);
        }
    }

    private void options() {
        int wrong = question.wrong().size();
        refuse(wrong < 2 || wrong > 3, "needs two or three wrong options, has " + wrong);
        refuse(question.options().stream().map(Option::text).distinct().count() <= wrong, "has two options that read the same");
        refuse(question.options().stream().map(Option::why).distinct().count() <= wrong, "says the same about two options");
        refuse(question.kind() == Kind.PLANTED_MISTAKE && question.workedCase().isEmpty(), "needs a 'case' to find the mistake in");
        refuse(question.positions().isEmpty() && question.options().stream().anyMatch(o -> o.text().contains("{")),
                "has figures but no 'position'");
    }

    /** Each option of a planted mistake speaks of a line of its own, and options are shown in the order of the lines. */
    private void steps() {
        long lines = question.workedCase().map(text -> text.lines().filter(line -> line.matches("\\s*\\d+\\..*")).count()).orElse(0L);
        List<Integer> steps = question.options().stream().flatMap(option -> option.step().stream().boxed()).distinct().toList();
        boolean planted = question.kind() == Kind.PLANTED_MISTAKE;
        refuse(!planted && !steps.isEmpty(), "has a 'step', which belongs to a planted mistake");
        refuse(planted && (steps.size() < question.options().size() || steps.stream().anyMatch(step -> step > lines)),
                "needs a 'step' for each option: the number of the line of the case that it speaks of, each another one");
    }

    private void wording() {
        refuse(NEGATIVE_STEM.matcher(question.stem()).find(), "asks for what is not so; ask for what is");
        question.options().forEach(option ->
                refuse(CATCH_ALL.matcher(option.text()).find(), "has a catch-all option: " + option.text()));
    }

    /** Figures have the lengths that they have; only words are compared. */
    private void lengths() {
        List<Integer> lengths = question.options().stream().map(option -> option.text().length()).toList();
        if (question.options().stream().anyMatch(option -> option.text().contains("{"))) {
            return;
        }
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        int shortest = lengths.stream().mapToInt(Integer::intValue).min().orElse(0);
        boolean keyAlone = lengths.get(0) == longest && lengths.stream().filter(length -> length == longest).count() == 1;
        refuse(keyAlone, "has its key as the longest option");
        refuse(longest > LONGEST_OVER_SHORTEST * shortest, "has options of too different lengths: " + shortest + " to " + longest);
    }

    private void links(QuestionBank bank) {
        refuse(!question.grounds().settledBy().matches("[a-z0-9-]+#[a-z0-9-]+"), "'settledBy' must be page#heading");
        question.parallel().ifPresent(other -> refuse(bank.find(other).isEmpty() || other.equals(question.id()),
                "its parallel '" + other + "' is no other question"));
    }

    private void refuse(boolean fault, String message) {
        if (fault) {
            problems.add(question.file(), question.line(), question.id() + ": " + message);
        }
    }
}
