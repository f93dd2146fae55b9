package org.roomforerror.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * What a learner sees of a question before answering. Made so that the key and the explanations are not in it: a page
 * drawn from this cannot give them away.
 *
 * @param question its id
 * @param workedCase the lines of the worked case; none for most questions
 * @param choices  the options in the learner's order, "I don't know" last
 */
public record Asked(String question, String stem, List<String> workedCase, List<Choice> choices) {

    /** An option without what it stands for. */
    public record Choice(String id, String text) {
    }

    /** Changes with anything that is read before answering, and tells nothing of what the options stand for. */
    public String fingerprint() {
        List<String> read = new ArrayList<>(List.of(stem));
        read.addAll(workedCase);
        choices.forEach(choice -> read.add(choice.text()));
        return Fingerprint.of(12, read.toArray(String[]::new));
    }

    public static Asked of(Instance instance) {
        List<Choice> choices = new ArrayList<>();
        instance.options().forEach(option -> choices.add(new Choice(option.id(), option.text())));
        choices.add(new Choice(Question.UNKNOWN, "I don’t know"));
        return new Asked(instance.question().id(), instance.stem(),
                instance.workedCase().map(text -> text.lines().filter(line -> !line.isBlank()).toList()).orElse(List.of()),
                List.copyOf(choices));
    }
}
