package org.roomforerror.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The two parallel forms, taken before and after reading. Each question of one form has a partner in the other that asks
 * the same in other words. Which of the two comes first is drawn for each learner, so that a difference between before
 * and after is not a difference between two sets of questions.
 */
final class Forms {

    private record Pair(Question one, Question other) {
        Pair turned() {
            return new Pair(other, one);
        }
    }

    private final List<Pair> pairs;

    Forms(QuestionBank bank) {
        this.pairs = bank.all().stream()
                .flatMap(question -> question.parallel().flatMap(bank::find).stream().map(partner -> new Pair(partner, question)))
                .toList();
    }

    boolean empty() {
        return pairs.isEmpty();
    }

    List<Question> before(List<PastAnswer> history, Random random) {
        List<Pair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, random);
        boolean turned = random.nextBoolean();
        List<Question> form = new ArrayList<>();
        List<String> misreads = new ArrayList<>();
        for (Pair pair : shuffled) {
            if (form.size() < Rounds.LENGTH && !misreads.contains(pair.one.misread())) {
                misreads.add(pair.one.misread());
                form.add(turned ? pair.other : pair.one);
            }
        }
        return form;
    }

    /** The partners of what was asked before reading; a learner who skipped that gets a form like any other. */
    List<Question> after(List<PastAnswer> history, Random random) {
        List<PastAnswer> before = latestBefore(history);
        return before.isEmpty() ? before(history, random)
                : before.stream().flatMap(answer -> partner(answer.question()).stream()).toList();
    }

    /** The answers to the form before reading that was taken last; none if none was. */
    static List<PastAnswer> latestBefore(List<PastAnswer> history) {
        List<PastAnswer> all = history.stream().filter(answer -> answer.round().equals("before")).toList();
        return all.stream().filter(answer -> answer.attempt().equals(all.get(all.size() - 1).attempt())).toList();
    }

    private Optional<Question> partner(String question) {
        return pairs.stream().flatMap(pair -> Stream.of(pair, pair.turned()))
                .filter(pair -> pair.one.id().equals(question)).map(Pair::other).findFirst();
    }
}
