package org.roomforerror.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Kind;
import org.roomforerror.systems.LeftOut;
import org.roomforerror.systems.OwnRules;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.Source;

/** Makes a rule book out of the numbers that somebody wrote into a form or a link. */
final class OwnBook {

    static final String QUOTE = "USD";
    static final String ASSET = "coin";

    private OwnBook() {
    }

    /**
     * The book of a sound form.
     *
     * @throws Misfit if the numbers do not make rules
     */
    static RuleBook of(Inputs inputs, Kind kind) throws Misfit {
        OwnRules rules = rules(inputs, kind);
        List<OwnRules.Wrong> wrong = rules.wrong();
        if (!wrong.isEmpty()) {
            throw new Misfit(wrong.stream().map(one -> new Trouble(one.field(), unended(one.message()))).toList());
        }
        return new RuleBook(Given.OWN, "Rules of your own", Given.OWN, Optional.empty(), LocalDate.EPOCH,
                new Source("your own numbers", ""), "", QUOTE, ASSET, "price you enter", rules.system(), List.of(),
                List.of(new LeftOut("Everything that your numbers do not say", LeftOut.Direction.EITHER)));
    }

    private static OwnRules rules(Inputs inputs, Kind kind) throws Misfit {
        OwnRules rules = OwnRules.of(kind).basis(Basis.of(inputs.word("basis")).orElse(Basis.MARK));
        rules = inputs.number("maintenanceRate").map(rules::rate).orElse(rules);
        rules = inputs.number("maintenanceAmount").map(rules::amount).orElse(rules);
        rules = inputs.number("closeFeeRate").map(rules::closeFee).orElse(rules);
        rules = inputs.number("warningAt").map(rules::warningAt).orElse(rules);
        rules = inputs.number("callAt").map(rules::callAt).orElse(rules);
        rules = inputs.number("liquidationAt").map(rules::liquidationAt).orElse(rules);
        return inputs.has("tiers") ? rules.tiers(TierText.read(inputs.word("tiers"))) : rules;
    }

    /** Messages beside fields bear no full stop. */
    private static String unended(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
