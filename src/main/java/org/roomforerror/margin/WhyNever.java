package org.roomforerror.margin;

import java.math.MathContext;

/** Says in plain words why no price brings a stage. */
final class WhyNever {

    private WhyNever() {
    }

    static String of(MarginSystem system, Stage stage, Position position) {
        String leverage = position.leverage().round(new MathContext(3)).stripTrailingZeros().toPlainString();
        boolean owesNothing = system.lines(stage, position).demand().lines().stream()
            .allMatch(line -> line.constant().signum() == 0 && line.slope().signum() == 0);
        if (owesNothing && stage.name() != StageName.BANKRUPTCY) {
            return "There is no debt, so no price brings the " + stage.label() + ".";
        }
        if (system.kind() == Kind.INVERSE_FUTURES) {
            return "A " + leverage + "× short of a coin-margined contract cannot be " + fate(stage.name())
                + " by price: the coins behind it rise in value together with the loss.";
        }
        if (position.side() == Side.LONG) {
            return "A " + leverage + "× long cannot be " + fate(stage.name())
                + " by price: what stands behind it covers the loss down to a price of zero.";
        }
        return "No price brings the " + stage.label() + " to this position.";
    }

    private static String fate(StageName name) {
        return switch (name) {
            case WARNING -> "warned";
            case MARGIN_CALL -> "called";
            case LIQUIDATION -> "liquidated";
            case BANKRUPTCY -> "made bankrupt";
        };
    }
}
