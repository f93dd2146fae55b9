package org.roomforerror.margin;

/** The lines of one position under one system, drawn once; what a {@link Ladder} and an {@link Assessment} read from. */
final class Drawn {

    private final MarginSystem system;
    private final Position position;
    private final Line support;
    private final Line equity;
    private final Requirement requirement;

    Drawn(MarginSystem system, Position position) {
        this.system = system;
        this.position = position;
        this.support = system.support(position);
        this.equity = system.equity(position);
        this.requirement = system.requirement(position);
    }

    Line support() {
        return support;
    }

    Line equity() {
        return equity;
    }

    Requirement requirement() {
        return requirement;
    }

    TwoLines lines(Stage stage) {
        return lines(stage.threshold());
    }

    TwoLines lines(Threshold threshold) {
        if (threshold instanceof Threshold.OfRequirement at) {
            return new TwoLines(support, requirement.times(at.multiple()), system.equalityHeld());
        }
        if (threshold instanceof Threshold.OfInitialMargin at) {
            Line demand = system.initialMargin(position, at.remarked()).times(at.share());
            return new TwoLines(equity, Requirement.of(demand), system.equalityHeld());
        }
        return new TwoLines(equity, Requirement.none(), false);
    }
}
