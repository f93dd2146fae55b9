package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A requirement that is the largest of several lines.
 *
 * <p>Because it is the largest, support lies above it exactly where support lies above every line: one stretch of the axis, found without
 * asking in which tier the position is. For a long it begins at the highest of the crossings, for a short it ends at the lowest.
 */
record LargestOf(List<Candidate> candidates) implements Requirement {

    /** A line, and the tier it stands for. */
    record Candidate(Line line, Optional<Tier> tier) {
    }

    static LargestOf of(Line line) {
        return neverNegative(List.of(new Candidate(line, Optional.empty())));
    }

    /** What a table demands of a quantity at every coordinate. */
    static LargestOf of(Tiers tiers, BigDecimal quantity) {
        return neverNegative(tiers.list().stream().map(tier -> new Candidate(tier.line(quantity), Optional.of(tier))).toList());
    }

    /** Where every line is below zero, nothing is demanded: a level line at zero joins them, unless it could never count. */
    private static LargestOf neverNegative(List<Candidate> candidates) {
        if (candidates.stream().anyMatch(candidate -> candidate.line().neverNegative())) {
            return new LargestOf(candidates);
        }
        List<Candidate> all = new ArrayList<>();
        all.add(new Candidate(Line.ZERO, candidates.get(0).tier()));
        all.addAll(candidates);
        return new LargestOf(List.copyOf(all));
    }

    @Override
    public BigDecimal at(BigDecimal x) {
        return largest(x).line().at(x);
    }

    @Override
    public List<Line> lines() {
        return candidates.stream().map(Candidate::line).toList();
    }

    @Override
    public Optional<Tier> tierAt(BigDecimal x) {
        return largest(x).tier();
    }

    @Override
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        Optional<Candidate> next = candidates.stream()
            .max(Comparator.comparing((Candidate candidate) -> candidate.line().constant()).thenComparing(candidate -> candidate.line().slope()));
        while (next.isPresent()) {
            Candidate here = next.get();
            pieces.add(new Piece(from, here.line(), here.tier()));
            next = candidates.stream().filter(candidate -> candidate.line().slope().compareTo(here.line().slope()) > 0)
                .min(Comparator.comparing((Candidate candidate) -> overtakes(candidate, here)).thenComparing(candidate -> candidate.line().slope().negate()));
            from = next.map(candidate -> overtakes(candidate, here)).orElse(from);
        }
        return pieces;
    }

    @Override
    public Requirement plus(Line more) {
        return new LargestOf(candidates.stream().map(each -> new Candidate(each.line().plus(more), each.tier())).toList());
    }

    @Override
    public Requirement times(BigDecimal factor) {
        return new LargestOf(candidates.stream().map(each -> new Candidate(each.line().times(factor), each.tier())).toList());
    }

    @Override
    public List<Span> below(Line support) {
        Optional<Span> span = Optional.of(Span.WHOLE);
        for (Candidate candidate : candidates) {
            span = span.flatMap(rest -> rest.where(support.minus(candidate.line())));
        }
        return span.stream().toList();
    }

    private static BigDecimal overtakes(Candidate steeper, Candidate here) {
        return steeper.line().minus(here.line()).root().orElseThrow();
    }

    /** Of two lines that demand the same, the later one counts: a floor belongs to its own tier. */
    private Candidate largest(BigDecimal x) {
        Candidate largest = candidates.get(0);
        BigDecimal most = largest.line().at(x);
        for (Candidate candidate : candidates) {
            BigDecimal demand = candidate.line().at(x);
            if (Exact.compare(demand, most) >= 0) {
                largest = candidate;
                most = demand;
            }
        }
        return largest;
    }
}
