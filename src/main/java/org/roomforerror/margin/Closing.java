package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which part of a position has to be closed so that support is what a threshold demands.
 *
 * <p>Closing a part frees its requirement and costs its fee. Walking from nothing closed to everything closed, tier after tier, the room
 * grows or shrinks along straight lines; the first place where it is zero is the answer. Where the fee is not below what the requirement
 * falls by, the room never grows, and closing cannot cure. Source: formula 1.9.
 */
record Closing(MarginSystem system, Position position, BigDecimal price, Threshold target, BigDecimal feeRate) {

    /** As good as everything: a position of nothing is no position. */
    private static final BigDecimal ALL = BigDecimal.ONE.subtract(new BigDecimal("1e-30"));
    /** The floor of a tier that jumps belongs to the higher tier; a little more has to be closed to leave it. */
    private static final BigDecimal JUST_BELOW = new BigDecimal("1e-28");
    private static final BigDecimal THIRD = Exact.divide(BigDecimal.ONE, BigDecimal.valueOf(3));
    private static final int HALVINGS = 120;

    Closing {
        Exact.notNegative(feeRate, "fee for closing");
    }

    Remedy.Cure cure() {
        if (room(BigDecimal.ZERO).signum() >= 0) {
            return new Remedy.Cure.NotNeeded();
        }
        List<BigDecimal> edges = edges();
        for (int i = 0; i + 1 < edges.size(); i++) {
            Optional<BigDecimal> share = within(edges.get(i), edges.get(i + 1));
            if (share.isPresent()) {
                return amount(share.get());
            }
        }
        return new Remedy.Cure.Impossible(why());
    }

    /** The shares at which the rest of the position enters a lower tier, with none and all of it at the ends. */
    private List<BigDecimal> edges() {
        BigDecimal x = position.axis().at(price);
        Stream<BigDecimal> tiers = system.lines(target, position).demand().pieces().stream().map(Piece::from)
            .filter(from -> from.signum() > 0 && from.compareTo(x) < 0)
            .map(from -> BigDecimal.ONE.subtract(Exact.divide(from, x), Exact.DIGITS));
        return Stream.concat(Stream.of(BigDecimal.ZERO, ALL), tiers).sorted().toList();
    }

    /**
     * The first share between two edges at which the room is zero. Between them it is a straight line for nearly every system, so that two
     * points give it; where it is not, halving finds it.
     */
    private Optional<BigDecimal> within(BigDecimal from, BigDecimal to) {
        BigDecimal justBelow = from.add(JUST_BELOW, Exact.DIGITS);
        if (room(justBelow).signum() >= 0) {
            return Optional.of(room(from).signum() >= 0 ? from : justBelow);
        }
        return straight(from, to).or(() -> room(to).signum() < 0 ? Optional.empty() : Optional.of(halved(from, to)));
    }

    private Optional<BigDecimal> straight(BigDecimal from, BigDecimal to) {
        BigDecimal third = Exact.times(to.subtract(from, Exact.DIGITS), THIRD);
        BigDecimal a = from.add(third, Exact.DIGITS);
        BigDecimal slope = Exact.divide(room(a.add(third, Exact.DIGITS)).subtract(room(a), Exact.DIGITS), third);
        Line line = new Line(room(a).subtract(Exact.times(slope, a), Exact.DIGITS), slope);
        return line.root().filter(share -> share.compareTo(from) > 0 && share.compareTo(to) <= 0 && settles(share));
    }

    private boolean settles(BigDecimal share) {
        return system.lines(target, after(share)).compare(position.axis().at(price)) == 0;
    }

    private BigDecimal halved(BigDecimal from, BigDecimal to) {
        BigDecimal missing = from;
        BigDecimal enough = to;
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = missing.add(enough, Exact.DIGITS).divide(BigDecimal.valueOf(2), Exact.DIGITS);
            if (room(middle).signum() < 0) {
                missing = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private BigDecimal room(BigDecimal share) {
        return system.lines(target, after(share)).room(position.axis().at(price));
    }

    private Position after(BigDecimal share) {
        BigDecimal rest = Exact.times(position.quantity(), BigDecimal.ONE.subtract(share, Exact.DIGITS));
        return system.close(position, rest, price, feeRate);
    }

    private Remedy.Cure amount(BigDecimal share) {
        BigDecimal closed = Exact.times(position.quantity(), share);
        return new Remedy.Cure.Amount(Exact.times(closed, position.axis().at(price)), closed, Optional.of(share), after(share));
    }

    private Saying why() {
        if (system.equity(position).at(position.axis().at(price)).signum() <= 0) {
            boolean lent = system.kind().lends();
            return Saying.of(lent ? "impossible.nothing-left-to-sell" : "impossible.nothing-left");
        }
        return Saying.of(feeRate.signum() == 0 ? "impossible.closing" : "impossible.fee");
    }
}
