package org.roomforerror.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.content.Misread;

/**
 * What a learner is told after an answer, in the same depth whether it was right or wrong.
 *
 * @param chosen  empty after "I don't know", and if the option has left the question since
 * @param misread the misread that was picked, or else the one that the question looks for
 * @param others  the options that are neither the key nor the one chosen
 * @param ladder  the stages of the question's position; none for a question without one
 * @param reworded whether what was answered read otherwise than the question does now in any language
 */
public record Feedback(Instance instance, Answer answer, Optional<Option> chosen, Option key,
                       Optional<Misread> misread, List<Option> others, List<LadderRow> ladder, boolean reworded) {

    static Feedback on(Instance instance, Answer answer, Misreads misreads, Wording wording, boolean reworded) {
        Option key = instance.key();
        Optional<Option> chosen = instance.option(answer.choice());
        String misread = answer.misread().orElse(instance.question().misread());
        List<Option> others = instance.options().stream()
                .filter(option -> !option.equals(key) && !Optional.of(option).equals(chosen)).toList();
        return new Feedback(instance, answer, chosen, key, misreads.find(misread), others,
                LadderRow.of(instance, wording), reworded);
    }

    /** The words of the position that proves the key, as a calculator takes them; none for a question without one. */
    public Map<String, String> position() {
        return instance.question().proof().map(instance.positions()::get).orElse(Map.of());
    }
}
