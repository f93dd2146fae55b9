package org.roomforerror.window;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A price tape: real hours of a market, one after the other without a gap.
 *
 * @param id     the name of its file without ".csv", for example "2020-03-12-btc"
 * @param header whose prices they are
 * @param hours  at least one hour, each an hour after the one before
 */
public record Tape(String id, TapeHeader header, List<Hour> hours) {

    static final Duration STEP = Duration.ofHours(1);

    /** @throws IllegalArgumentException if there is no hour, a gap or disorder */
    public Tape {
        hours = List.copyOf(hours);
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("a tape needs at least one hour");
        }
        for (int i = 1; i < hours.size(); i++) {
            if (!hours.get(i).start().equals(hours.get(i - 1).start().plus(STEP))) {
                throw new IllegalArgumentException("no hour follows " + hours.get(i - 1).start());
            }
        }
    }

    /** How the tape is called in a sentence. */
    public String name() {
        return header.name();
    }

    public Hour first() {
        return hours.get(0);
    }

    public Hour last() {
        return hours.get(hours.size() - 1);
    }

    /** The first price of the first hour. */
    public BigDecimal open() {
        return first().open();
    }

    /** The last price of the last hour. */
    public BigDecimal close() {
        return last().close();
    }

    /** The lowest price of the tape. */
    public BigDecimal low() {
        return lowHour().low();
    }

    /** The highest price of the tape. */
    public BigDecimal high() {
        return highHour().high();
    }

    /** The hour with the lowest price; the first of them if there are several. */
    public Hour lowHour() {
        return hours.stream().min(Comparator.comparing(Hour::low)).orElseThrow();
    }

    /** The hour with the highest price; the first of them if there are several. */
    public Hour highHour() {
        return hours.stream().min(Comparator.comparing(Hour::high).reversed()).orElseThrow();
    }

    /** How far the price fell from the first open to the low, as a fraction of the open: 0 to 1. */
    public BigDecimal fall() {
        return open().subtract(low()).divide(open(), MathContext.DECIMAL128);
    }

    /** How far the price rose from the first open to the high, as a fraction of the open: 0 or more. */
    public BigDecimal rise() {
        return high().subtract(open()).divide(open(), MathContext.DECIMAL128);
    }

    /** The place of the hour that begins then, counted from 0; empty if the tape does not hold it. */
    public Optional<Integer> indexOf(Instant start) {
        Duration since = Duration.between(first().start(), start);
        boolean inside = !since.isNegative() && since.toHours() < hours.size()
                && since.equals(Duration.ofHours(since.toHours()));
        return inside ? Optional.of((int) since.toHours()) : Optional.empty();
    }
}
