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
import org.roomforerror.words.Format;
import org.roomforerror.words.Speech;

/** Reads the stages of a rule book: when each begins, and the words about it. */
final class StagesReader {

    private static final Set<String> FIELDS = Set.of("stage", "label", "at", "multiple", "ofInitialMargin", "remarked", "none", "says",
        "who", "how", "time", "hours", "then");
    private static final Set<String> WORDS = Set.of("label", "none", "says", "who", "how", "time", "then");

    private final Gauge gauge;
    private final BigDecimal unit;
    private final Speech speech;

    StagesReader(Gauge gauge, BigDecimal unit, Speech speech) {
        this.gauge = gauge;
        this.unit = unit;
        this.speech = speech;
    }

    List<StageWords> read(Worded book) {
        List<StageWords> all = new ArrayList<>();
        for (Worded item : book.list("stages")) {
            item.only(FIELDS, WORDS);
            item.file().word("stage", "warning, margin-call or liquidation", StagesReader::name).ifPresent(name -> all.add(words(item, name)));
        }
        if (all.isEmpty()) {
            book.file().problem("a rule book needs at least one stage");
        }
        return all;
    }

    /** How far a call wants the position brought back: a value of the gauge, or a share of the initial margin. */
    Cure cure(Worded words) {
        words.only(Set.of("at", "ofInitialMargin", "saleFee", "penalty", "bonus", "closeFactor", "says"), Set.of("says"));
        Field cure = words.file();
        boolean aims = cure.has("at") || cure.has("ofInitialMargin");
        BigDecimal fee = cure.maybeNumber("saleFee").orElse(BigDecimal.ZERO);
        BigDecimal penalty = cure.maybeNumber("penalty").or(() -> cure.maybeNumber("bonus").map(Seizure::feeOf)).orElse(fee);
        return new Cure(aims ? threshold(cure) : Optional.empty(), fee, penalty, cure.maybeNumber("closeFactor"), words.text("says"));
    }

    private static Optional<StageName> name(String id) {
        return StageName.of(id).filter(name -> name != StageName.BANKRUPTCY);
    }

    private StageWords words(Worded item, StageName name) {
        Optional<Stage> stage = item.file().has("none") ? Optional.empty() : threshold(item.file())
            .map(threshold -> new Stage(name, threshold, item.maybeText("label").orElse("")));
        String at = item.maybeText("says").or(() -> item.file().maybeText("at").flatMap(text -> item.file().maybeNumber("at").map(value -> shown(text, value)))).orElse("");
        return new StageWords(name, stage, at, item.maybeText("who").orElse(""), item.maybeText("how").orElse(""),
            item.maybeText("time").orElse(""), item.file().maybeNumber("hours").filter(StagesReader::positive),
            item.maybeText("none").or(() -> item.maybeText("then")).orElse(""));
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

    /** "loan-to-value of 83.3 %": a share is shown as the file writes it, as per cent or as a number. */
    private String shown(String written, BigDecimal value) {
        Format format = speech.format();
        return speech.say("stage.of-gauge", speech.gauge(gauge), written.endsWith("%") ? format.rate(value) : format.number(value));
    }
}
