package org.roomforerror.margin;

/**
 * Spot trading with borrowed money, by used margin: support is equity, requirement is the margin the position uses up.
 *
 * <p>The used margin of a long is its cost divided by the leverage chosen, in quote currency, and stays what it was. That of a short is
 * counted in the asset, and grows with its price. Source: formula 1.6, Kraken.
 */
public record UsedMargin(Terms terms) implements MarginSystem {

    @Override
    public Kind kind() {
        return Kind.USED_MARGIN;
    }

    @Override
    public Line support(Position position) {
        return equity(position);
    }

    @Override
    public Requirement requirement(Position position) {
        return Requirement.of(initialMargin(kind().accept(position), position.side() == Side.SHORT))
            .plus(Line.constant(position.others().maintenance()));
    }

    @Override
    public Line equity(Position position) {
        return new Backing(kind().accept(position)).equity().plus(Line.constant(position.others().profit()));
    }
}
