package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Futures, linear or coin-margined, isolated or cross: support is equity, requirement is maintenance margin with the reserved close fee.
 *
 * <p>Source: formulas 1.1 to 1.5. A coin-margined contract is the same pair of lines in coin, straight in 1 / price; other positions on the
 * same collateral are part of the position ({@link Position#beside}).
 */
public record Futures(Kind kind, Maintenance maintenance, Terms terms) implements MarginSystem {

    public Futures {
        if (kind != Kind.LINEAR_FUTURES && kind != Kind.INVERSE_FUTURES) {
            throw new IllegalArgumentException(kind.id() + " are not futures");
        }
    }

    public static Futures linear(Maintenance maintenance, Terms terms) {
        return new Futures(Kind.LINEAR_FUTURES, maintenance, terms);
    }

    public static Futures inverse(Maintenance maintenance, Terms terms) {
        return new Futures(Kind.INVERSE_FUTURES, maintenance, terms);
    }

    @Override
    public Line support(Position position) {
        return equity(position);
    }

    @Override
    public Requirement requirement(Position position) {
        return maintenance.of(kind.accept(position)).plus(Line.constant(position.others().maintenance()));
    }

    @Override
    public Line equity(Position position) {
        return new Backing(kind.accept(position)).equity().plus(Line.constant(position.others().profit()));
    }

    @Override
    public Line initialMargin(Position position, boolean remarked) {
        return maintenance instanceof Maintenance.PerUnit unit
            ? Line.constant(Exact.times(position.quantity(), unit.initial()))
            : MarginSystem.super.initialMargin(position, remarked);
    }

    /** The maintenance rate of the smallest position; empty where an amount is fixed instead. */
    public Optional<BigDecimal> firstRate() {
        if (maintenance instanceof Maintenance.Table table) {
            return Optional.of(table.tiers().list().get(0).rate());
        }
        if (maintenance instanceof Maintenance.BySize bySize) {
            return Optional.of(bySize.sizes().list().get(0).rate());
        }
        return maintenance instanceof Maintenance.Growing growing ? Optional.of(growing.base()) : Optional.empty();
    }
}
