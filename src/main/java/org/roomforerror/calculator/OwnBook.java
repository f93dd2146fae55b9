package org.roomforerror.calculator;

import java.util.List;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Kind;
import org.roomforerror.systems.OwnRules;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** Makes a rule book out of the numbers that somebody wrote into a form or a link. */
final class OwnBook {

    private OwnBook() {
    }

    /** What does not make rules; nothing is said while one of their fields has a trouble of its own, on which the others may hang. */
    static List<Trouble> misfits(Inputs inputs, Kind kind, Speech speech) {
        return broken(inputs) ? List.of()
                : rules(inputs, kind).wrong().stream().map(one -> new Trouble(one.field(), speech.say(one.message()))).toList();
    }

    /** Whether the fields make rules. */
    static boolean sound(Inputs inputs, Kind kind, Speech speech) {
        return !broken(inputs) && misfits(inputs, kind, speech).isEmpty();
    }

    /** The book of a sound form without misfits. */
    static RuleBook of(Inputs inputs, Kind kind, RuleBooks books) {
        return books.own(rules(inputs, kind));
    }

    private static boolean broken(Inputs inputs) {
        return inputs.wrong("kind") || inputs.wrong("tiers") || OwnRules.NUMBERS.stream().anyMatch(inputs::wrong);
    }

    private static OwnRules rules(Inputs inputs, Kind kind) {
        OwnRules rules = OwnRules.of(kind, Basis.of(inputs.word("basis")).orElse(Basis.MARK), inputs::number);
        return inputs.has("tiers")
                ? rules.tiers(TierText.read(inputs.word("tiers"), Convention.POINT, Written.IN_LINK).orElseThrow().rates()) : rules;
    }
}
