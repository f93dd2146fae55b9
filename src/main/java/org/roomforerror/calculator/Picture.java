package org.roomforerror.calculator;

/** What an answer wants drawn; how it is drawn is the business of {@code chart}. */
public sealed interface Picture {

    /** Support and requirement of a position, crossing at each stage. */
    record TwoLines(Holding holding) implements Picture {
    }

    /** The stages of a position on one scale of prices. */
    record PriceLadder(Holding holding) implements Picture {
    }
}
