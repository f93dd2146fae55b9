package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the price of a stage by looking, not by solving: walks from the entry price outwards, edge of tier by edge, and halves. */
record Halving(Situation situation, Stage stage) {

    private static final MathContext MC = new MathContext(24);
    private static final BigDecimal ROUNDING = new BigDecimal("1e-26");
    private static final int HALVINGS = 60;

    boolean begunAtEntry() {
        return begun(situation.position().entry());
    }

    /** The first price in the direction in which the position loses, or else the first one in the other direction. */
    Optional<BigDecimal> price() {
        boolean losesByFalling = situation.position().side() == Side.LONG;
        return towards(losesByFalling).or(() -> towards(!losesByFalling));
    }

    private Optional<BigDecimal> towards(boolean down) {
        BigDecimal held = situation.position().entry();
        for (BigDecimal edge : edges(down)) {
            // A tier that jumps begins at its floor: look just short of the edge as well as on it.
            BigDecimal shortOfIt = edge.add(held.subtract(edge, MC).multiply(new BigDecimal("1e-20"), MC), MC);
            if (begun(shortOfIt)) {
                return Optional.of(halved(held, shortOfIt));
            }
            if (begun(edge)) {
                return Optional.of(edge);
            }
            held = edge;
        }
        return Optional.empty();
    }

    /** Where the tier changes on the way, and the far end. */
    private List<BigDecimal> edges(boolean down) {
        BigDecimal entry = situation.position().entry();
        TreeSet<BigDecimal> edges = new TreeSet<>();
        Axis axis = situation.system().axis();
        for (Tier tier : situation.tiers().list()) {
            if (tier.floor().signum() > 0) {
                edges.add(axis.price(tier.floor().divide(situation.position().quantity(), MathContext.DECIMAL128)));
            }
        }
        edges.add(down ? entry.multiply(new BigDecimal("1e-15")) : entry.multiply(new BigDecimal("1e15")));
        List<BigDecimal> way = new ArrayList<>(down ? edges.descendingSet() : edges);
        way.removeIf(edge -> down ? edge.compareTo(entry) >= 0 : edge.compareTo(entry) <= 0);
        return way;
    }

    private BigDecimal halved(BigDecimal held, BigDecimal begun) {
        BigDecimal inside = held;
        BigDecimal outside = begun;
        for (int i = 0; i < HALVINGS; i++) {
            boolean far = inside.max(outside).compareTo(inside.min(outside).multiply(BigDecimal.valueOf(4))) > 0;
            BigDecimal middle = far ? inside.multiply(outside, MC).sqrt(MC) : inside.add(outside).divide(BigDecimal.valueOf(2), MC);
            if (begun(middle)) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return outside;
    }

    private boolean begun(BigDecimal price) {
        BigDecimal room = new Naive(situation).room(stage, price);
        boolean equalityHeld = situation.system().equalityHeld() && stage.name() != StageName.BANKRUPTCY;
        BigDecimal nothing = situation.position().notional().multiply(ROUNDING);
        return equalityHeld ? room.compareTo(nothing.negate()) < 0 : room.compareTo(nothing) <= 0;
    }
}
