package org.roomforerror.systems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Side;

/**
 * What it costs to keep a position while time passes.
 *
 * @param cost      what is charged
 * @param rate      each time, as a fraction of the value, for interest of the debt and a year; for funding it is what a long pays a short.
 *                  Empty where the source states none
 * @param shortRate the same for a short, where that is another one
 * @param hours     from one payment to the next
 * @param opening   whether the rate is charged once more when the position is opened
 * @param compound  whether interest bears interest
 * @param says      the same in words; may be empty
 * @param source    where the rate is from; empty where the rule book's own source states it
 * @param asOf      the day for which that source states it
 * @param read      the day on which that source was read
 */
public record Carry(Cost cost, Optional<BigDecimal> rate, Optional<BigDecimal> shortRate, BigDecimal hours, boolean opening,
                    boolean compound, String says, Optional<Source> source, Optional<LocalDate> asOf, Optional<LocalDate> read) {

    /** What may be charged for keeping a position. */
    public enum Cost {
        /** Between longs and shorts, of the value, at set times. */
        FUNDING,
        /** Of what is owed. */
        INTEREST,
        /** To the venue, of what it lends for the position, at set times. */
        ROLLOVER,
        /** Nothing: a contract that ends on a day. */
        NONE;

        /** The word used in JSON and content files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Cost> of(String id) {
            for (Cost cost : values()) {
                if (cost.id().equals(id)) {
                    return Optional.of(cost);
                }
            }
            return Optional.empty();
        }

        /** The usual hours between two payments. */
        BigDecimal usualHours() {
            return BigDecimal.valueOf(this == FUNDING ? 8 : this == ROLLOVER ? 4 : 1);
        }
    }

    /** What systems of a kind usually charge; how much, it does not say. */
    public static Carry usual(Kind kind) {
        Cost cost = switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> Cost.FUNDING;
            case USED_MARGIN -> Cost.ROLLOVER;
            case SPOT_MARGIN, LOAN, LENDING_POOL, SECURITIES -> Cost.INTEREST;
        };
        return new Carry(cost, Optional.empty(), Optional.empty(), cost.usualHours(), false, kind == Kind.LENDING_POOL, "",
            Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The rate of a side; empty where the source states none. */
    public Optional<BigDecimal> rate(Side side) {
        return side == Side.SHORT ? shortRate.or(() -> rate) : rate;
    }
}
