package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.margin.Gauge;
import org.roomforerror.margin.Seizure;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;

/** Reads the stages of a rule book: when each begins, and the words about it. */
final class StagesReader {

    private static final Set<String> FIELDS = Set.of("stage", "label", "at", "multiple", "ofInitialMargin", "remarked", "none", "says",
        "who", "how", "time", "then");

    private final Gauge gauge;
    private final BigDecimal unit;

    StagesReader(Gauge gauge, BigDecimal unit) {
        this.gauge = gauge;
        this.unit = unit;
    }

    List<StageWords> read(Field file) {
        List<StageWords> all = new ArrayList<>();
        for (Field item : file.list("stages")) {
            item.only(FIELDS);
            item.word("stage", "warning, margin-call or liquidation", StagesReader::name).ifPresent(name -> all.add(words(item, name)));
        }
        if (all.isEmpty()) {
            file.problem("a rule book needs at least one stage");
        }
        return all;
    }

    /** How far a call wants the position brought back: a value of the gauge, or a share of the initial margin. */
    Cure cure(Field cure) {
        cure.only(Set.of("at", "ofInitialMargin", "saleFee", "bonus", "says"));
        boolean aims = cure.has("at") || cure.has("ofInitialMargin");
        BigDecimal fee = cure.maybeNumber("saleFee").or(() -> cure.maybeNumber("bonus").map(Seizure::feeOf)).orElse(BigDecimal.ZERO);
        return new Cure(aims ? threshold(cure) : Optional.empty(), fee, cure.text("says"));
    }

    private static Optional<StageName> name(String id) {
        return StageName.of(id).filter(name -> name != StageName.BANKRUPTCY);
    }

    private StageWords words(Field item, StageName name) {
        Optional<Stage> stage = item.has("none") ? Optional.empty() : threshold(item)
            .map(threshold -> new Stage(name, threshold, item.maybeText("label").orElse(name.label())));
        String at = item.maybeText("says").or(() -> item.maybeText("at").map(text -> gauge.label() + " of " + spaced(text))).orElse("");
        return new StageWords(name, stage, at, item.maybeText("who").orElse(""), item.maybeText("how").orElse(""),
            item.maybeText("time").orElse(""), item.maybeText("none").or(() -> item.maybeText("then")).orElse(""));
    }

    /** A stage begins at a value of the gauge, at a multiple of the requirement, or at a share of the initial margin. */
    private Optional<Threshold> threshold(Field item) {
        Optional<Threshold> found = item.maybeNumber("at").filter(StagesReader::positive).map(shown -> gauge.multiple(shown, unit))
            .or(() -> item.maybeNumber("multiple").filter(StagesReader::positive))
            .<Threshold>map(Threshold.OfRequirement::new)
            .or(() -> item.maybeNumber("ofInitialMargin").filter(StagesReader::positive)
                .map(share -> new Threshold.OfInitialMargin(share, item.maybeText("remarked").filter("true"::equals).isPresent())));
        if (found.isEmpty()) {
            item.problem("needs 'at', 'multiple' or 'ofInitialMargin' with a number above zero, or 'none' with words");
        }
        return found;
    }

    private static boolean positive(BigDecimal value) {
        return value.signum() > 0;
    }

    /** "83.3%" as people read it: "83.3 %". */
    private static String spaced(String text) {
        return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() + " %" : text;
    }
}
