package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A stage of a system: what it is, and when it begins.
 *
 * @param name      which of the four it is; a system may have several warnings, and any of the first three may be missing
 * @param threshold when it begins
 * @param label     the words people read; they tell apart several stages of one name ("second notice")
 */
public record Stage(StageName name, Threshold threshold, String label) {

    /** Where the equity is zero. Every system has it, whether the system says so or not. */
    public static final Stage BANKRUPTCY = new Stage(StageName.BANKRUPTCY, new Threshold.EquityGone(), "bankruptcy");

    public Stage {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(label, "label");
    }

    /** A stage at a multiple of the requirement, labelled by its name. */
    public static Stage at(StageName name, BigDecimal multiple) {
        return new Stage(name, new Threshold.OfRequirement(multiple), name.label());
    }

    /** A stage at a share of the initial margin, which stays what it was at entry. */
    public static Stage atInitialMargin(StageName name, BigDecimal share) {
        return new Stage(name, new Threshold.OfInitialMargin(share, false), name.label());
    }

    /** The same stage under another label. */
    public Stage labelled(String words) {
        return new Stage(name, threshold, words);
    }
}
