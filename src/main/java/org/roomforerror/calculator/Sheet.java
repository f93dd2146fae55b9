package org.roomforerror.calculator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A calculator with its form: blank, filled in wrongly, or filled in and answered.
 *
 * @param asked   whether somebody asked for an answer; a blank form has no mistakes
 * @param refused what is wrong with a request beside its fields: parameters that nothing here asks for
 */
public record Sheet(Calculator calculator, Inputs inputs, Optional<Answer> answer, boolean asked, List<Trouble> refused) {

    public Sheet(Calculator calculator, Inputs inputs, Optional<Answer> answer, boolean asked) {
        this(calculator, inputs, answer, asked, List.of());
    }

    /** The form before anybody asks; what is given, such as a system, stands in it. */
    public static Sheet blank(Calculator calculator, Map<String, String> given) {
        Inputs inputs = read(calculator, given, Written.IN_LINK);
        return new Sheet(calculator, inputs.untouched(), Optional.empty(), false);
    }

    /** Reads a form or a link and answers it where it can be answered; what a link says beside is named in the answer. */
    public static Sheet fill(Calculator calculator, Map<String, String> texts, Written written) {
        Inputs read = read(calculator, texts, written);
        Inputs inputs = read.with(calculator.misfits(read));
        if (!inputs.sound()) {
            return new Sheet(calculator, inputs, Optional.empty(), true);
        }
        try {
            Answer answer = calculator.work(inputs);
            return new Sheet(calculator, inputs, Optional.of(written == Written.IN_LINK ? Unasked.noted(answer, calculator, inputs, texts) : answer), true);
        } catch (Misfit misfit) {
            return new Sheet(calculator, inputs.with(misfit.troubles()), Optional.empty(), true);
        }
    }

    /** The same for a program, which is told of every parameter that nothing here asks for. */
    public static Sheet strict(Calculator calculator, Map<String, String> texts) {
        Sheet sheet = fill(calculator, texts, Written.IN_LINK);
        List<Trouble> refused = Unasked.refused(calculator, sheet.inputs, texts);
        return refused.isEmpty() ? sheet : new Sheet(calculator, sheet.inputs, Optional.empty(), true, refused);
    }

    /**
     * The same where a link gives parameters more than once, of which the first value was read: a program is refused, people are told.
     *
     * @param names the parameters that are given with several values
     */
    public Sheet repeating(List<String> names, boolean program) {
        List<String> known = names.stream().filter(inputs::knows).toList();
        if (known.isEmpty()) {
            return this;
        }
        if (program) {
            List<Trouble> more = known.stream().map(name -> new Trouble(name, calculator.speech().say("wrong.given-twice", name))).toList();
            return new Sheet(calculator, inputs, Optional.empty(), true, Stream.concat(refused.stream(), more.stream()).toList());
        }
        Part note = Part.Note.of(calculator.speech().say("counted.first", calculator.speech().list(known)));
        return new Sheet(calculator, inputs, answer.map(told -> told.and(note)), asked, refused);
    }

    /** The form of a link: answered if the link fills in at least one number, blank if it only chooses. */
    public static Sheet open(Calculator calculator, Map<String, String> given) {
        Map<String, String> texts = calculator.inTodaysWords(given);
        boolean asks = calculator.groups(texts).stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.kind().isNumber() || field.kind() == FieldKind.TEXT || field.kind() == FieldKind.TIERS)
                .anyMatch(field -> texts.containsKey(field.name()));
        return asks ? fill(calculator, texts, Written.IN_LINK) : blank(calculator, texts);
    }

    public List<Trouble> troubles() {
        return Stream.concat(inputs.troubles().stream(), refused.stream()).toList();
    }

    /** The canonical query of what was filled in; an answer's link holds on to the version of the rules that gave it. */
    public String query() {
        String version = answer.map(Answer::version).orElse("");
        boolean pins = !version.isEmpty() && inputs.all().stream().anyMatch(input -> input.field().name().equals("rules"));
        return Permalink.query(pins ? inputs.replacing("rules", version) : inputs);
    }

    private static Inputs read(Calculator calculator, Map<String, String> texts, Written written) {
        Map<String, String> today = calculator.inTodaysWords(texts);
        return Inputs.read(calculator.groups(today), today, new InputReader(calculator.speech(), written));
    }
}
