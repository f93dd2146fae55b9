package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A requirement that is the largest of several lines, like a table with deductions.
 *
 * <p>The lines rise more steeply one after the other, and each overtakes the one before it farther out. So at any coordinate they grow up to
 * the one that counts and shrink behind it; each begins to count at a known value of the position. Support lies above all of them on one stretch of the axis at most; the tier
 * at entry plays no part in where it ends.
 *
 * @param candidates the lines, flattest first
 * @param quantity   what a coordinate is multiplied by to get the value that decides which line counts
 * @param factor     what all lines are multiplied by
 */
record LargestOf(List<Candidate> candidates, BigDecimal quantity, BigDecimal factor) implements Requirement {

    /** A line, the value of the position from which it is the largest, and the tier it stands for. */
    record Candidate(Line line, BigDecimal from, Optional<Tier> tier) {
    }

    /** One line; where it is below zero, nothing is demanded. */
    static LargestOf of(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        BigDecimal root = line.root().filter(x -> x.signum() > 0).orElse(BigDecimal.ZERO);
        boolean beginsAboveZero = line.constant().signum() > 0 || line.constant().signum() == 0 && line.slope().signum() > 0;
        candidates.add(new Candidate(beginsAboveZero ? line : Line.ZERO, BigDecimal.ZERO, Optional.empty()));
        if (root.signum() > 0) {
            candidates.add(new Candidate(beginsAboveZero ? Line.ZERO : line, root, Optional.empty()));
        }
        return new LargestOf(candidates, BigDecimal.ONE, BigDecimal.ONE);
    }

    /** What a table demands of a quantity at every coordinate; as long as its amount is larger than the rest, nothing. */
    static LargestOf of(Tiers tiers, BigDecimal quantity) {
        List<Candidate> candidates = new ArrayList<>(tiers.list().size());
        for (Tier tier : tiers.list()) {
            Optional<BigDecimal> from = tiers.demandsFrom(tier);
            from.ifPresent(value -> {
                if (candidates.isEmpty() && value.signum() > 0) {
                    candidates.add(new Candidate(Line.ZERO, BigDecimal.ZERO, Optional.of(tiers.list().get(0))));
                }
                candidates.add(new Candidate(tier.line(quantity), value, Optional.of(tier)));
            });
        }
        return candidates.isEmpty() ? of(Line.ZERO) : new LargestOf(candidates, quantity, BigDecimal.ONE);
    }

    @Override
    public BigDecimal at(BigDecimal x) {
        return Exact.times(candidates.get(counting(x)).line().at(x), factor);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            lines.add(line(i));
        }
        return lines;
    }

    @Override
    public Optional<Tier> tierAt(BigDecimal x) {
        return candidates.get(counting(x)).tier();
    }

    @Override
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            pieces.add(new Piece(Exact.divide(candidates.get(i).from(), quantity), line(i), candidates.get(i).tier()));
        }
        return pieces;
    }

    @Override
    public Requirement plus(Line more) {
        return more.isZero() ? this : new LargestOf(
            candidates.stream().map(each -> new Candidate(each.line().times(factor).plus(more), each.from(), each.tier())).toList(),
            quantity, BigDecimal.ONE);
    }

    @Override
    public Requirement times(BigDecimal more) {
        return new LargestOf(candidates, quantity, Exact.times(factor, more));
    }

    /**
     * Walks towards the crossing from outside: a line that counts somewhere meets support no nearer than the whole does. Where another line
     * counts at that meeting point, its own is nearer; the last one is the crossing.
     */
    @Override
    public Optional<BigDecimal> firstMet(Line support, BigDecimal x, int direction) {
        int here = direction < 0 ? 0 : candidates.size() - 1;
        while (true) {
            Line room = support.minus(line(here));
            if (room.slope().signum() != -direction) {
                return Optional.empty();
            }
            BigDecimal met = room.root().orElseThrow();
            if (met.signum() <= 0) {
                return Optional.empty();
            }
            int counts = counting(met);
            if (direction < 0 ? counts <= here : counts >= here) {
                return Optional.of(met);
            }
            here = counts;
        }
    }

    @Override
    public List<Span> below(Line support) {
        Optional<Span> span = Optional.of(Span.WHOLE);
        for (int i = 0; i < candidates.size() && span.isPresent(); i++) {
            span = span.get().where(support.minus(line(i)));
        }
        return span.stream().toList();
    }

    private Line line(int i) {
        Line line = candidates.get(i).line();
        return factor == BigDecimal.ONE ? line : line.times(factor);
    }

    /** Which line counts at a coordinate; where one begins, it counts already. */
    private int counting(BigDecimal x) {
        int last = candidates.size() - 1;
        if (last == 0) {
            return 0;
        }
        BigDecimal value = Exact.times(quantity, x);
        int here = 0;
        while (here < last && reaches(value, candidates.get(here + 1).from())) {
            here++;
        }
        return here;
    }

    private static boolean reaches(BigDecimal value, BigDecimal from) {
        return value.compareTo(from) >= 0 || Exact.compare(value, from) == 0;
    }
}
