package org.roomforerror.calculator;

import java.util.List;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Kind;
import org.roomforerror.systems.OwnRules;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

/** Makes a rule book out of the numbers that somebody wrote into a form or a link. */
final class OwnBook {

    private OwnBook() {
    }

    /**
     * The book of a sound form.
     *
     * @throws Misfit if the numbers do not make rules
     */
    static RuleBook of(Inputs inputs, Kind kind, RuleBooks books) throws Misfit {
        OwnRules rules = OwnRules.of(kind, Basis.of(inputs.word("basis")).orElse(Basis.MARK), inputs::number);
        if (inputs.has("tiers")) {
            rules = rules.tiers(TierText.read(inputs.word("tiers"), Convention.POINT, Written.IN_LINK).orElseThrow().rates());
        }
        List<OwnRules.Wrong> wrong = rules.wrong();
        if (!wrong.isEmpty()) {
            throw new Misfit(wrong.stream().map(one -> new Trouble(one.field(), books.speech().say(one.message()))).toList());
        }
        return books.own(rules);
    }
}
