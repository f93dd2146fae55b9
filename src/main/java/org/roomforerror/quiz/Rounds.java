package org.roomforerror.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The rounds that the site offers, each with its way of choosing questions. */
final class Rounds {

    /** Short enough to be finished. */
    static final int LENGTH = 6;

    /** What the addresses of the rounds of pages begin with. */
    static final String PAGE = "learn/";

    private final QuestionBank bank;
    private final Forms forms;
    private final Clock clock;

    Rounds(QuestionBank bank, Clock clock) {
        this.bank = bank;
        this.forms = new Forms(bank);
        this.clock = clock;
    }

    /** The rounds that belong to no page; the forms only if the bank has questions for them. */
    List<Round> offered() {
        return Stream.of("misreads", "review", "before", "after").map(this::find).flatMap(Optional::stream).toList();
    }

    /** The round at this path below {@code /quiz}; empty if there is none. */
    Optional<Round> find(String path) {
        return switch (path) {
            case "misreads" -> Optional.of(new Round(path, this::misreads));
            case "review" -> Optional.of(new Round(path, this::review));
            case "before" -> form(path, forms::before);
            case "after" -> form(path, forms::after);
            default -> path.startsWith(PAGE) ? page(path) : Optional.empty();
        };
    }

    private Optional<Round> form(String path, Round.Chooser chooser) {
        return forms.empty() ? Optional.empty() : Optional.of(new Round(path, chooser));
    }

    private Optional<Round> page(String path) {
        List<Question> questions = bank.settledBy(path.substring(PAGE.length()));
        return questions.isEmpty() ? Optional.empty() : Optional.of(new Round(path,
                (history, random) -> longestAgoFirst(questions, history, random).stream().limit(LENGTH).toList()));
    }

    /** Different misreads first, those that this learner has not met before the others; a small bank fills up with what is left. */
    private List<Question> misreads(List<PastAnswer> history, Random random) {
        return oneOfEachMisread(longestAgoFirst(bank.all(), history, random));
    }

    private List<Question> review(List<PastAnswer> history, Random random) {
        List<Question> inOrder = new ArrayList<>();
        for (Track track : Tracks.of(bank, history).toReview(Instant.now(clock))) {
            inOrder.addAll(longestAgoFirst(bank.ofMisread(track.misread()), history, random));
        }
        return oneOfEachMisread(inOrder);
    }

    private static List<Question> oneOfEachMisread(List<Question> inOrder) {
        Set<Question> chosen = new LinkedHashSet<>();
        Set<String> misreads = new LinkedHashSet<>();
        inOrder.stream().filter(question -> misreads.add(question.misread())).limit(LENGTH).forEach(chosen::add);
        inOrder.stream().filter(question -> !chosen.contains(question)).limit(LENGTH - chosen.size())
                .toList().forEach(chosen::add);
        return List.copyOf(chosen);
    }

    /** In random order, but questions never asked before those asked, and those asked lately last. */
    private static List<Question> longestAgoFirst(Collection<Question> questions, List<PastAnswer> history, Random random) {
        Map<String, Instant> asked = new LinkedHashMap<>();
        history.forEach(answer -> asked.put(answer.question(), answer.answeredAt()));
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparing(question -> asked.getOrDefault(question.id(), Instant.MIN)));
        return shuffled;
    }
}
