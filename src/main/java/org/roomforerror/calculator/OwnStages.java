package org.roomforerror.calculator;

import java.math.BigDecimal;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;

/** The stages of rules of one's own: their fields, and the order in which they have to come. */
final class OwnStages {

    private OwnStages() {
    }

    static BigDecimal multiple(Stage stage) {
        return ((Threshold.OfRequirement) stage.threshold()).multiple();
    }

    static String field(StageName name) {
        return switch (name) {
            case WARNING -> "warningAt";
            case MARGIN_CALL -> "callAt";
            default -> "liquidationAt";
        };
    }

    static String tooEarly(Stage stage, Stage before) {
        String label = stage.label().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + stage.label().substring(1);
        return label + " must not begin before the " + before.label();
    }
}
