package org.roomforerror.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rounds that the site offers, each with its way of choosing questions. */
public final class Rounds {

    /** Short enough to be finished; see the evidence on break-off in the design notes of the quiz. */
    static final int LENGTH = 6;

    private final QuestionBank bank;

    Rounds(QuestionBank bank) {
        this.bank = bank;
    }

    List<Round> offered() {
        return Stream.of("misreads").map(this::find).flatMap(Optional::stream).toList();
    }

    /** The round at this path below {@code /quiz}; empty if there is none. */
    public Optional<Round> find(String path) {
        if (path.equals("misreads")) {
            return Optional.of(new Round(path, "The misreads quiz", "Six questions, each about a different misread of"
                    + " margin calls. After each answer you see why it is right or wrong, worked out with numbers.",
                    this::misreads));
        }
        if (path.startsWith("learn/") && !bank.settledBy(path.substring("learn/".length())).isEmpty()) {
            return Optional.of(new Round(path, "Questions on this page", "Up to six questions that this page settles.",
                    (history, random) -> page(path.substring("learn/".length()), history, random)));
        }
        return Optional.empty();
    }

    /** Different misreads first, those that this learner has not met before the others; a small bank fills up with what is left. */
    private List<Question> misreads(List<PastAnswer> history, Random random) {
        Set<String> asked = asked(history);
        List<Question> shuffled = unseenFirst(bank.all(), asked, random);
        Set<Question> chosen = new LinkedHashSet<>();
        Set<String> misreads = new LinkedHashSet<>();
        shuffled.stream().filter(question -> misreads.add(question.misread())).limit(LENGTH).forEach(chosen::add);
        shuffled.stream().filter(question -> !chosen.contains(question)).limit(LENGTH - chosen.size())
                .toList().forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private List<Question> page(String page, List<PastAnswer> history, Random random) {
        return unseenFirst(bank.settledBy(page), asked(history), random).stream().limit(LENGTH).toList();
    }

    private static List<Question> unseenFirst(Collection<Question> questions, Set<String> asked, Random random) {
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, random);
        shuffled.sort((one, other) -> Boolean.compare(asked.contains(one.id()), asked.contains(other.id())));
        return shuffled;
    }

    private static Set<String> asked(List<PastAnswer> history) {
        return history.stream().map(PastAnswer::question).collect(Collectors.toSet());
    }
}
