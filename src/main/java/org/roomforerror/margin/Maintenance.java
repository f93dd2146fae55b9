package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a futures system reckons what a position has to hold. */
public sealed interface Maintenance {

    /** What a position has to hold, at every coordinate of its axis. */
    Requirement of(Position position);

    /**
     * A maintenance table and a close fee, both on the value at the mark or both on the value at entry. Source: formulas 1.1, 1.2, 1.4, 1.5.
     *
     * @param closeFee the fee rate for closing that is reserved in the requirement, a fraction from 0 to below 1
     */
    record Table(Tiers tiers, Basis basis, BigDecimal closeFee) implements Maintenance {
        public Table {
            Exact.notNegative(closeFee, "close fee rate");
        }

        @Override
        public Requirement of(Position position) {
            BigDecimal quantity = position.quantity();
            Line fee = Line.through(Exact.times(quantity, closeFee));
            if (basis == Basis.MARK) {
                return tiers.requirement(quantity).plus(fee);
            }
            BigDecimal x = position.axis().at(position.entry());
            return tiers.requirementHeldAt(x, quantity).plus(Line.constant(fee.at(x)));
        }
    }

    /**
     * A rate that grows with the size of the position: {@code base + quantity * step}. Source: Deribit, linear perpetual.
     *
     * @param base the rate of the smallest position
     * @param step what each unit of quantity adds to the rate
     */
    record Growing(BigDecimal base, BigDecimal step) implements Maintenance {
        public Growing {
            Exact.positive(base, "base rate");
            Exact.notNegative(step, "step of the rate");
        }

        /** The rate of a position of that quantity. */
        public BigDecimal rate(BigDecimal quantity) {
            return base.add(Exact.times(quantity, step), Exact.DIGITS);
        }

        @Override
        public Requirement of(Position position) {
            return Requirement.of(Line.through(Exact.times(position.quantity(), rate(position.quantity()))));
        }
    }

    /**
     * A rate that the size of the position decides, whatever its value: tables whose floors count contracts. Source: CoinEx.
     *
     * @param sizes a jumping table whose floors are quantities
     */
    record BySize(Tiers sizes) implements Maintenance {
        @Override
        public Requirement of(Position position) {
            Tier tier = sizes.at(position.quantity());
            Line line = tier.line(position.quantity());
            return new Stepped(List.of(new Piece(BigDecimal.ZERO, line, Optional.of(tier))));
        }
    }

    /**
     * A fixed amount for each unit, as exchanges set it for dated futures, whatever the price. Source: formula 1.8, futures.
     *
     * @param maintenance what each unit has to hold, quote currency
     * @param initial     what each unit needs to be opened; a margin call restores to it
     */
    record PerUnit(BigDecimal maintenance, BigDecimal initial) implements Maintenance {
        public PerUnit {
            Exact.positive(maintenance, "maintenance margin of a unit");
            Exact.positive(initial, "initial margin of a unit");
        }

        @Override
        public Requirement of(Position position) {
            return Requirement.of(Line.constant(Exact.times(position.quantity(), maintenance)));
        }
    }
}
