package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.roomforerror.margin.Kind;
import org.roomforerror.words.Speech;

/** The fields of rules of one's own, for one kind of system. */
final class OwnFields {

    private final Given given;
    private final Speech speech;
    private final Fields fields;

    OwnFields(Given given) {
        this.given = given;
        this.speech = given.speech();
        this.fields = new Fields(speech);
    }

    static boolean futures(Kind kind) {
        return kind == Kind.LINEAR_FUTURES || kind == Kind.INVERSE_FUTURES;
    }

    /** The choice of any kind of system, and what its rules need. */
    List<Field> all() {
        return all(kind -> true);
    }

    /** The choice among some kinds, and what the rules of the chosen one need. */
    List<Field> all(Predicate<Kind> kinds) {
        List<Field> all = new ArrayList<>(List.of(kind(kinds)));
        if (futures(given.kind())) {
            all.addAll(ofFutures());
        }
        if (given.kind() == Kind.SECURITIES) {
            all.add(maintenanceRate("field.maintenance-rate.securities"));
        }
        all.add(at("warningAt", "field.warning-at"));
        all.add(at("callAt", "field.call-at"));
        Field liquidation = at("liquidationAt", "field.liquidation-at");
        all.add(futures(given.kind()) ? liquidation.preset("1") : liquidation);
        return all;
    }

    private Field kind(Predicate<Kind> kinds) {
        List<Kind> offered = Arrays.stream(Kind.values()).filter(kinds).toList();
        return fields.list("kind", "field.kind", offered.stream().map(kind -> fields.choice(kind.id(), "choice.kind." + kind.id())).toList()).thatLeads();
    }

    private List<Field> ofFutures() {
        return List.of(maintenanceRate("field.maintenance-rate"),
                fields.number("maintenanceAmount", "field.maintenance-amount").in(given.margin()).preset("0").between("0", "1000000000000"),
                fields.tiers("tiers", "field.tiers"),
                fields.radio("basis", "field.basis", fields.choice("mark", "choice.basis.mark"), fields.choice("entry", "choice.basis.entry")).preset("mark"),
                fields.rate("closeFeeRate", "field.close-fee").preset("0").between("0", "0.5"));
    }

    private Field maintenanceRate(String label) {
        return fields.rate("maintenanceRate", label).optional().between("0", "0.99");
    }

    private Field at(String name, String label) {
        Field field = fields.ratio(name, label).optional();
        return switch (given.kind()) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> field.in(speech.say("unit.times")).between("0.01", "1000").hint(speech.say("field.at.multiple"));
            case SPOT_MARGIN -> field.between("0.01", "1000").hint(speech.say("field.at.margin-level"));
            case USED_MARGIN -> field.between("0.001", "10").hint(speech.say("field.at.used-margin"));
            case LOAN, LENDING_POOL -> field.between("0.001", "1").hint(speech.say("field.at.loan-to-value"));
            case SECURITIES -> field.between("0.001", "1").hint(speech.say("field.at.equity-ratio"));
        };
    }
}
