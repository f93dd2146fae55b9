package org.roomforerror.window;

import java.util.List;
import java.util.Locale;

import org.roomforerror.margin.Saying;
import org.roomforerror.margin.StageName;

/** What could still be done with a position when an hour of a replay was over. */
public enum StillPossible {

    EVERYTHING, BEFORE_THE_CALL, UNDER_CALL, NOTHING;

    /** As a few sentences. */
    public Saying says() {
        return Saying.of("still-possible." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** By the stages that had been reached by the end of the hour at that place. */
    static StillPossible after(List<Reached> reached, int place) {
        List<StageName> names = reached.stream().filter(at -> at.place() <= place).map(at -> at.stage().name()).toList();
        if (names.contains(StageName.LIQUIDATION)) {
            return NOTHING;
        }
        if (names.contains(StageName.MARGIN_CALL)) {
            return UNDER_CALL;
        }
        return names.contains(StageName.WARNING) ? BEFORE_THE_CALL : EVERYTHING;
    }
}
