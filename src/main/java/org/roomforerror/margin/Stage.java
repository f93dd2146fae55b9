package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A stage of a system: what it is, and when it begins.
 *
 * @param name      which of the four it is; a system may have several warnings, and any of the first three may be missing
 * @param threshold when it begins
 * @param ownLabel  what this system calls it, which tells apart several stages of one name ("second notice"); empty: its name
 */
public record Stage(StageName name, Threshold threshold, String ownLabel) {

    /** Where the equity is zero. Every system has it, whether the system says so or not. */
    public static final Stage BANKRUPTCY = new Stage(StageName.BANKRUPTCY, new Threshold.EquityGone(), "");

    public Stage {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(ownLabel, "ownLabel");
    }

    /** A stage at a multiple of the requirement. */
    public static Stage at(StageName name, BigDecimal multiple) {
        return new Stage(name, new Threshold.OfRequirement(multiple), "");
    }

    /** A stage at a share of the initial margin, which stays what it was at entry. */
    public static Stage atInitialMargin(StageName name, BigDecimal share) {
        return new Stage(name, new Threshold.OfInitialMargin(share, false), "");
    }

    /** The same stage under another label. */
    public Stage labelled(String words) {
        return new Stage(name, threshold, words);
    }
}
