package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A requirement that is the largest of several lines.
 *
 * <p>Because it is the largest, support lies above it exactly where support lies above every line: one stretch of the axis, found without
 * asking in which tier the position is. For a long it begins at the highest of the crossings, for a short it ends at the lowest.
 */
record LargestOf(List<Piece> pieces) implements Requirement {

    /** A line, and the tier it stands for. */
    record Piece(Line line, Optional<Tier> tier) {
        Piece plus(Line more) {
            return new Piece(line.plus(more), tier);
        }

        Piece times(BigDecimal factor) {
            return new Piece(line.times(factor), tier);
        }
    }

    static LargestOf of(Line line) {
        return neverNegative(List.of(new Piece(line, Optional.empty())));
    }

    static LargestOf of(Tiers tiers, BigDecimal quantity) {
        return neverNegative(tiers.list().stream().map(tier -> new Piece(tier.line(quantity), Optional.of(tier))).toList());
    }

    /** Where every line is below zero, nothing is demanded: a level line at zero joins them, unless it could never count. */
    private static LargestOf neverNegative(List<Piece> pieces) {
        if (pieces.stream().anyMatch(piece -> piece.line().neverNegative())) {
            return new LargestOf(pieces);
        }
        List<Piece> all = new ArrayList<>();
        all.add(new Piece(Line.ZERO, pieces.get(0).tier()));
        all.addAll(pieces);
        return new LargestOf(List.copyOf(all));
    }

    @Override
    public BigDecimal at(BigDecimal x) {
        return largest(x).line().at(x);
    }

    @Override
    public List<Line> lines() {
        return pieces.stream().map(Piece::line).toList();
    }

    @Override
    public Optional<Tier> tierAt(BigDecimal x) {
        return largest(x).tier();
    }

    @Override
    public Requirement plus(Line more) {
        return new LargestOf(pieces.stream().map(piece -> piece.plus(more)).toList());
    }

    @Override
    public Requirement times(BigDecimal factor) {
        return new LargestOf(pieces.stream().map(piece -> piece.times(factor)).toList());
    }

    @Override
    public List<Span> below(Line support) {
        Optional<Span> span = Optional.of(Span.WHOLE);
        for (Piece piece : pieces) {
            span = span.flatMap(rest -> rest.where(support.minus(piece.line())));
        }
        return span.stream().toList();
    }

    /** Of two pieces that demand the same, the later one counts: a floor belongs to its own tier. */
    private Piece largest(BigDecimal x) {
        Piece largest = pieces.get(0);
        BigDecimal most = largest.line().at(x);
        for (Piece piece : pieces) {
            BigDecimal demand = piece.line().at(x);
            if (Exact.compare(demand, most) >= 0) {
                largest = piece;
                most = demand;
            }
        }
        return largest;
    }
}
