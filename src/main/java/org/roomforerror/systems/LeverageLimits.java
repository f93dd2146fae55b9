package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roomforerror.margin.Position;

/**
 * The largest leverage that a system allows, by the size of the position: the value at entry, or where its table counts contracts, their
 * number. Empty where the source states none.
 *
 * @param most    by the size from which each counts
 * @param bySize  whether sizes are numbers of contracts
 */
public record LeverageLimits(SortedMap<BigDecimal, BigDecimal> most, boolean bySize) {

    /** Nothing is stated. */
    public static final LeverageLimits NONE = new LeverageLimits(new TreeMap<>(), false);

    public LeverageLimits {
        most = Collections.unmodifiableSortedMap(new TreeMap<>(most));
    }

    public boolean isEmpty() {
        return most.isEmpty();
    }

    /** The limit from a size on; empty where none is stated for it. */
    public Optional<BigDecimal> from(BigDecimal size) {
        return Optional.ofNullable(most.get(size.stripTrailingZeros()));
    }

    /** The limit that a position exceeds; empty if it keeps to it. */
    public Optional<BigDecimal> exceededBy(Position position) {
        BigDecimal size = bySize ? position.quantity() : position.notional();
        return most.entrySet().stream().filter(limit -> limit.getKey().compareTo(size) <= 0).map(Map.Entry::getValue)
            .reduce((lower, higher) -> higher).filter(limit -> position.leverage().compareTo(limit) > 0);
    }
}
