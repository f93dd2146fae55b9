package org.roomforerror.calculator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A calculator with its form: blank, filled in wrongly, or filled in and answered.
 *
 * @param asked whether somebody asked for an answer; a blank form has no mistakes
 */
public record Sheet(Calculator calculator, Inputs inputs, Optional<Answer> answer, boolean asked) {

    /** The form before anybody asks; what is given, such as a system, stands in it. */
    public static Sheet blank(Calculator calculator, Map<String, String> given) {
        Inputs inputs = read(calculator, given, Written.IN_LINK);
        return new Sheet(calculator, inputs.untouched(), Optional.empty(), false);
    }

    /** Reads a form or a link and answers it where it can be answered. */
    public static Sheet fill(Calculator calculator, Map<String, String> texts, Written written) {
        Inputs inputs = read(calculator, texts, written);
        if (!inputs.sound()) {
            return new Sheet(calculator, inputs, Optional.empty(), true);
        }
        try {
            return new Sheet(calculator, inputs, Optional.of(calculator.work(inputs)), true);
        } catch (Misfit misfit) {
            return new Sheet(calculator, inputs.with(misfit.troubles()), Optional.empty(), true);
        }
    }

    /** The form of a link: answered if the link fills in at least one number, blank if it only chooses. */
    public static Sheet open(Calculator calculator, Map<String, String> given) {
        Map<String, String> texts = renamed(calculator, given);
        boolean asks = calculator.groups(texts).stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.kind().isNumber() || field.kind() == FieldKind.TEXT || field.kind() == FieldKind.TIERS)
                .anyMatch(field -> texts.containsKey(field.name()));
        return asks ? fill(calculator, texts, Written.IN_LINK) : blank(calculator, texts);
    }

    public List<Trouble> troubles() {
        return inputs.troubles();
    }

    /** The canonical query of what was filled in; an answer's link holds on to the version of the rules that gave it. */
    public String query() {
        String version = answer.map(Answer::version).orElse("");
        boolean pins = !version.isEmpty() && inputs.all().stream().anyMatch(input -> input.field().name().equals("rules"));
        return Permalink.query(pins ? inputs.replacing("rules", version) : inputs);
    }

    private static Inputs read(Calculator calculator, Map<String, String> given, Written written) {
        Map<String, String> texts = renamed(calculator, given);
        return Inputs.read(calculator.groups(texts), texts, new InputReader(calculator.speech(), written));
    }

    /** What an old link calls otherwise, by its present name. */
    private static Map<String, String> renamed(Calculator calculator, Map<String, String> texts) {
        Map<String, String> present = new HashMap<>(texts);
        calculator.renamed().forEach((old, now) -> Optional.ofNullable(texts.get(old)).ifPresent(text -> present.putIfAbsent(now, text)));
        return present;
    }
}
