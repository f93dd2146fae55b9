package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.figures.GaugeFormat;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Ratio;

/** How a position stands now, in one line: the system's own number, the effective leverage, and the stage it is in. */
final class Standing {

    private Standing() {
    }

    static Part.Standing of(Holding holding) {
        return holding.book().kind().lends() ? new LoanWords(holding).standing() : new Part.Standing(said(holding));
    }

    private static String said(Holding holding) {
        Units units = holding.units();
        Assessment now = holding.assessment();
        String price = units.price(now.price());
        if (now.effectiveLeverage().isEmpty()) {
            return units.say("standing.nothing-left", price);
        }
        String leverage = units.format().times(now.effectiveLeverage().get());
        Optional<String> number = number(now.ratio(), units);
        if (number.isEmpty()) {
            return units.say("standing.no-debt", price, leverage);
        }
        String gauge = units.speech().gauge(now.ratio().gauge());
        return now.stage().map(stage -> units.say("standing.begun", price, gauge, number.get(), leverage, stage))
                .orElseGet(() -> units.say("standing.open", price, gauge, number.get(), leverage));
    }

    private static Optional<String> number(Ratio ratio, Units units) {
        return ratio.value().filter(value -> value.compareTo(BigDecimal.ZERO) != 0).map(value -> GaugeFormat.of(ratio.gauge(), value, units.format()));
    }
}
