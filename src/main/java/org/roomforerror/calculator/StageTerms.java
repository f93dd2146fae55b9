package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.figures.GaugeFormat;
import org.roomforerror.margin.Ratio;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.Threshold;
import org.roomforerror.systems.StageWords;

/** A stage in its system's own terms: when it begins there, who is told of it, and what time is promised. */
final class StageTerms {

    private final Holding holding;
    private final Units units;

    StageTerms(Holding holding) {
        this.holding = holding;
        this.units = holding.units();
    }

    /** "loan-to-value of 70 %", "3× the requirement". */
    String begins(Stage stage) {
        return words(stage).map(StageWords::at).filter(at -> !at.isEmpty()).orElseGet(() -> threshold(stage));
    }

    /** Who is told and how, and the time promised; empty where the rules say nothing, or there is nobody to tell. */
    String told(Stage stage) {
        Optional<StageWords> words = words(stage);
        List<String> says = new ArrayList<>();
        words.filter(said -> !said.who().isEmpty()).ifPresent(said -> says.add(said.who().equals(said.how()) || said.how().isEmpty()
                ? units.say("stages.told", said.who()) : units.say("stages.told-how", said.who(), said.how())));
        words.filter(said -> !said.time().isEmpty()).ifPresent(said -> says.add(units.say("stages.time", said.time())));
        return String.join(" ", says);
    }

    private Optional<StageWords> words(Stage stage) {
        return holding.book().words().stream().filter(words -> words.stage().filter(stage::equals).isPresent()).findFirst();
    }

    /** Of rules that have no words of their own. */
    private String threshold(Stage stage) {
        if (stage.threshold() instanceof Threshold.EquityGone) {
            return units.say("stages.begins.equity-gone");
        }
        if (stage.threshold() instanceof Threshold.OfInitialMargin of) {
            return units.say("stages.begins.initial-margin", of.share());
        }
        Ratio ratio = holding.system().ratioAt(stage).orElseThrow();
        Threshold.OfRequirement of = (Threshold.OfRequirement) stage.threshold();
        return switch (ratio.gauge()) {
            case MARGIN_RATIO -> of.multiple().compareTo(java.math.BigDecimal.ONE) == 0
                    ? units.say("stages.begins.requirement") : units.say("stages.begins.multiple", of.multiple());
            default -> units.say("stage.of-gauge", units.speech().gauge(ratio.gauge()),
                    GaugeFormat.of(ratio.gauge(), ratio.value().orElseThrow(), units.format()));
        };
    }
}
