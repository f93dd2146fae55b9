package org.roomforerror.calculator;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Parameters of a link that no field of its form asks for: a program is refused, people are told what was left aside. */
final class Unasked {

    /** Which of a page's calculators a link fills in, and the marks that others put on links. */
    private static final Pattern OF_THE_LINK = Pattern.compile("calculator|utm.*");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,30}");

    private Unasked() {
    }

    static List<Trouble> refused(Calculator calculator, Inputs inputs, Map<String, String> texts) {
        return names(inputs, texts).stream().map(name -> new Trouble(name, calculator.speech().say("wrong.unknown-parameter", name))).toList();
    }

    static Answer noted(Answer answer, Calculator calculator, Inputs inputs, Map<String, String> texts) {
        List<String> names = names(inputs, texts).stream().filter(name -> NAME.matcher(name).matches()).toList();
        return names.isEmpty() ? answer : answer.and(Part.Note.of(calculator.speech().say("counted.unknown", calculator.speech().list(names))));
    }

    private static List<String> names(Inputs inputs, Map<String, String> texts) {
        return texts.keySet().stream().filter(name -> !inputs.knows(name) && !OF_THE_LINK.matcher(name).matches()).sorted().toList();
    }
}
