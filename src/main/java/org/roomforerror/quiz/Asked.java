package org.roomforerror.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a learner sees of a question before answering. Made so that the key and the explanations are not in it: a page
 * drawn from this cannot give them away.
 *
 * @param question its id
 * @param language of its words
 * @param workedCase the lines of the worked case; none for most questions
 * @param choices  the options in the learner's order, "I don't know" last
 */
public record Asked(String question, Locale language, String stem, List<String> workedCase, List<Choice> choices) {

    /** From how many characters on a stem is too long to be read in the large type of a heading. */
    private static final int LONG = 110;
    private static final Pattern SCENE_AND_QUESTION =
            Pattern.compile("(.*[.?!][”“»\"]?)\\s+((?:[^.?!]|\\.(?=\\d))*\\?)", Pattern.DOTALL);

    /** An option without what it stands for. */
    public record Choice(String id, String text) {

        /** Whether it says that the answer is not known, in the language of the reader. */
        public boolean unknown() {
            return id.equals(Question.UNKNOWN);
        }
    }

    /** What comes before the sentence that asks, where that is long; empty for most questions. */
    public String scene() {
        Matcher parts = SCENE_AND_QUESTION.matcher(stem);
        return stem.length() > LONG && parts.matches() ? parts.group(1) : "";
    }

    /** The sentence that asks, or the whole stem where nothing long comes before it. */
    public String asks() {
        return stem.substring(scene().length()).strip();
    }

    /** Changes with anything that is read before answering, and tells nothing of what the options stand for. */
    public String fingerprint() {
        List<String> read = new ArrayList<>(List.of(stem));
        read.addAll(workedCase);
        choices.forEach(choice -> read.add(choice.text()));
        return Fingerprint.of(12, read.toArray(String[]::new));
    }

    /** @param unknown what the last choice says, in the language of the reader */
    static Asked of(Instance instance, String unknown) {
        List<Choice> choices = new ArrayList<>();
        instance.options().forEach(option -> choices.add(new Choice(option.id(), option.text())));
        choices.add(new Choice(Question.UNKNOWN, unknown));
        return new Asked(instance.question().id(), instance.question().language(), instance.stem(), instance.caseLines(),
                List.copyOf(choices));
    }
}
