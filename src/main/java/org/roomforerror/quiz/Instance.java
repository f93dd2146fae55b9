package org.roomforerror.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A question as one learner gets it: the seed has drawn its positions and the order of its options. The same question,
 * seed and rules always make the same instance, so that only the seed is stored.
 *
 * @param positions the drawn words of each position, by name
 * @param options   in the order in which they are shown, without "I don't know"
 */
public record Instance(Question question, long seed, String stem, Optional<String> workedCase,
                       Map<String, Map<String, String>> positions, List<Option> options) {

    /** How often numbers are drawn again when two options happen to read the same. */
    private static final int DRAWS = 60;

    /** @throws IllegalStateException if no draw tells the options apart: a fault of the question, found by the checks */
    public static Instance of(Question question, long seed, Wording wording) {
        Random random = new Random(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            Instance instance = drawn(question, seed, random, wording);
            if (instance.options.stream().map(Option::text).distinct().count() == instance.options.size()) {
                return instance;
            }
        }
        throw new IllegalStateException(question.id() + ": two options read the same in each of " + DRAWS + " draws");
    }

    /** An instance that reads like none that was answered; for somebody who has met nearly all numbers of a question, any will do. */
    static Instance unlike(List<PastAnswer> history, Question question, Random random, Wording wording) {
        List<Instance> met = history.stream().filter(past -> past.question().equals(question.id()))
                .map(past -> of(question, past.seed(), wording)).toList();
        Instance instance = of(question, random.nextLong(), wording);
        for (int draw = 0; draw < DRAWS && !question.positions().isEmpty() && met.stream().anyMatch(instance::readsLike); draw++) {
            instance = of(question, random.nextLong(), wording);
        }
        return instance;
    }

    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** Whether a learner reads the same in it, in whatever order the options stand. */
    private boolean readsLike(Instance other) {
        return stem.equals(other.stem) && workedCase.equals(other.workedCase) && texts().equals(other.texts());
    }

    public Option key() {
        return options.stream().filter(Option::right).findFirst().orElseThrow();
    }

    /** The lines of the worked case; none for most questions. */
    public List<String> caseLines() {
        return workedCase.map(text -> text.lines().filter(line -> !line.isBlank()).toList()).orElse(List.of());
    }

    private Set<String> texts() {
        return options.stream().map(Option::text).collect(Collectors.toSet());
    }

    private static Instance drawn(Question question, long seed, Random random, Wording wording) {
        Map<String, Map<String, String>> positions = new LinkedHashMap<>();
        question.positions().forEach((name, spec) -> positions.put(name, spec.draw(random, positions)));
        UnaryOperator<String> fill = wording.of(question, positions);
        List<Option> options = new ArrayList<>();
        question.options().forEach(option -> options.add(option.with(fill)));
        Collections.shuffle(options, random);
        if (question.kind() == Kind.PLANTED_MISTAKE) {
            options.sort(Comparator.comparing(option -> option.step().orElse(Integer.MAX_VALUE))); // steps are found in their order
        }
        return new Instance(question, seed, fill.apply(question.stem()), question.workedCase().map(fill), positions,
                List.copyOf(options));
    }
}
