package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;

/** Knows why no price brings a stage. */
final class WhyNever {

    private WhyNever() {
    }

    static Saying of(MarginSystem system, Stage stage, Position position) {
        BigDecimal leverage = position.leverage().round(new MathContext(3));
        boolean lent = system.kind().lends();
        if (owesNothing(system, stage, position) && (lent || stage.name() != StageName.BANKRUPTCY)) {
            return Saying.of("never.no-debt", stage);
        }
        if (system.kind() == Kind.INVERSE_FUTURES) {
            return Saying.of("never.coins-rise." + stage.name().id(), leverage);
        }
        if (position.side() == Side.LONG) {
            return Saying.of("never.covered." + stage.name().id(), leverage);
        }
        return Saying.of("never.no-price", stage);
    }

    /** Whether nothing is demanded at any price; bankruptcy demands nothing of its own, so that the debt itself counts. */
    private static boolean owesNothing(MarginSystem system, Stage stage, Position position) {
        Requirement demand = stage.name() == StageName.BANKRUPTCY ? system.requirement(position) : system.lines(stage, position).demand();
        return demand.lines().stream().allMatch(line -> line.constant().signum() == 0 && line.slope().signum() == 0);
    }
}
