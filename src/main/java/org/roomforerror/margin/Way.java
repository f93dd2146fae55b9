package org.roomforerror.margin;

import java.util.Locale;
import java.util.Set;

/** The ways to get back behind a stage, and what each leaves as it was. */
public enum Way {
    /** Put more collateral behind the position. */
    ADD(Set.of(Aspect.LOSS_SO_FAR, Aspect.BREAK_EVEN, Aspect.EXPOSURE, Aspect.DEBT)),
    /** Pay back a part of the debt with money from elsewhere. */
    REPAY(Set.of(Aspect.LOSS_SO_FAR, Aspect.BREAK_EVEN, Aspect.EXPOSURE)),
    /** Close a part of the position. */
    CLOSE(Set.of(Aspect.BREAK_EVEN, Aspect.MONEY_AT_RISK)),
    /** Sell a part of what is held, and pay back debt with what that brings. */
    SELL_AND_REPAY(Set.of(Aspect.MONEY_AT_RISK));

    /** What may or may not change when you act. */
    public enum Aspect {
        /** The loss made so far, open or taken. A fee for closing comes on top of it. */
        LOSS_SO_FAR,
        /** The price at which what is open has neither gained nor lost. */
        BREAK_EVEN,
        /** How much is gained or lost with every unit the price moves. */
        EXPOSURE,
        /** What is owed. */
        DEBT,
        /** How much of your own money can be lost. */
        MONEY_AT_RISK
    }

    private final Set<Aspect> leaves;

    Way(Set<Aspect> leaves) {
        this.leaves = leaves;
    }

    /** What stays as it was; everything else changes. */
    public Set<Aspect> leaves() {
        return leaves;
    }

    /** The word used in links, JSON and content files, for instance {@code sell-and-repay}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
