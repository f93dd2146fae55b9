package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A requirement made of pieces: each line counts from its own coordinate up to the next one's.
 *
 * <p>Jumping tiers are such pieces, and so is what several positions demand together. Support may cross them more than once, so that the
 * stage met first depends on where you start from.
 */
record Stepped(List<Piece> pieces) implements Requirement {

    /** What a jumping table demands of a quantity at every coordinate. */
    static Stepped of(Tiers tiers, BigDecimal quantity) {
        return new Stepped(tiers.list().stream()
            .map(tier -> new Piece(Exact.divide(tier.floor(), quantity), tier.line(quantity), Optional.of(tier)))
            .toList());
    }

    static Stepped sum(Requirement one, Requirement other) {
        return new Stepped(Stream.concat(one.pieces().stream(), other.pieces().stream())
            .map(Piece::from).sorted().distinct()
            .map(from -> new Piece(from, pieceAt(one.pieces(), from).line().plus(pieceAt(other.pieces(), from).line()), Optional.empty()))
            .toList());
    }

    static Stepped measured(Requirement one, BigDecimal unit) {
        return new Stepped(one.pieces().stream()
            .map(piece -> new Piece(Exact.divide(piece.from(), unit),
                new Line(piece.line().constant(), Exact.times(piece.line().slope(), unit)), piece.tier()))
            .toList());
    }

    @Override
    public BigDecimal at(BigDecimal x) {
        return pieceAt(pieces, x).line().at(x);
    }

    @Override
    public List<Line> lines() {
        return pieces.stream().map(Piece::line).toList();
    }

    @Override
    public Optional<Tier> tierAt(BigDecimal x) {
        return pieceAt(pieces, x).tier();
    }

    @Override
    public Requirement plus(Line more) {
        return more.isZero() ? this : each(line -> line.plus(more));
    }

    @Override
    public Requirement times(BigDecimal factor) {
        return each(line -> line.times(factor));
    }

    @Override
    public Optional<BigDecimal> firstMet(Line support, BigDecimal x, int direction) {
        List<Span> spans = below(support);
        return spans.stream().filter(span -> span.contains(x)).findFirst()
            .or(() -> spans.stream().filter(span -> span.endsAt(x)).findFirst())
            .flatMap(span -> span.edge(direction));
    }

    @Override
    public List<Span> below(Line support) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<BigDecimal> end = i + 1 < pieces.size() ? Optional.of(pieces.get(i + 1).from()) : Optional.empty();
            Piece piece = pieces.get(i);
            Line room = support.minus(piece.line());
            new Span(piece.from(), end).where(room).ifPresent(span -> join(spans, span, room));
        }
        return List.copyOf(spans);
    }

    /** A stretch that goes on across an edge is one stretch, unless the edge itself, which belongs to the upper piece, is not held. */
    private static void join(List<Span> spans, Span next, Line room) {
        int last = spans.size() - 1;
        boolean touches = last >= 0 && spans.get(last).to().filter(end -> end.compareTo(next.from()) == 0).isPresent();
        if (touches && room.at(next.from()).signum() > 0) {
            spans.set(last, new Span(spans.get(last).from(), next.to()));
        } else {
            spans.add(next);
        }
    }

    private Stepped each(UnaryOperator<Line> change) {
        return new Stepped(pieces.stream().map(piece -> new Piece(piece.from(), change.apply(piece.line()), piece.tier())).toList());
    }

    private static Piece pieceAt(List<Piece> pieces, BigDecimal x) {
        Piece found = pieces.get(0);
        for (Piece piece : pieces) {
            if (piece.from().compareTo(x) <= 0) {
                found = piece;
            }
        }
        return found;
    }
}
