package org.roomforerror.window;

import java.util.List;

import org.roomforerror.margin.StageName;

/** What could still be done with a position when an hour of a replay was over. */
public enum StillPossible {

    EVERYTHING("The position is open. You can add collateral, close a part or all of it, or leave it."),
    BEFORE_THE_CALL("You have been warned. You can still add collateral, or close a part or all of it, before anything is demanded."),
    UNDER_CALL("You have been called. If you have heard of it, you can still add collateral or close. The loss so far stays."),
    NOTHING("The position has been closed. Nothing can be added, and there is nothing to wait for.");

    private final String says;

    StillPossible(String says) {
        this.says = says;
    }

    /** As a few sentences. */
    public String says() {
        return says;
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
