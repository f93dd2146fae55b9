package org.roomforerror.chart;

import java.util.Locale;
import org.roomforerror.margin.Kind;

/** What the two lines of a kind of system are, in the words of its users. */
record LineNames(String support, String requirement) {

    static LineNames of(Kind kind) {
        return switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> new LineNames("Your equity", "Maintenance margin");
            case SPOT_MARGIN -> new LineNames("Your assets", "Your debt");
            case USED_MARGIN -> new LineNames("Your equity", "Used margin");
            case LOAN -> new LineNames("Value of the coins", "Your debt");
            case LENDING_POOL -> new LineNames("Counted value", "Your debt");
            case SECURITIES -> new LineNames("Your equity", "Required equity");
        };
    }

    String supportInSentence() {
        return lower(support);
    }

    String requirementInSentence() {
        return lower(requirement);
    }

    private static String lower(String name) {
        String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return small.startsWith("your") ? small : "the " + small;
    }
}
