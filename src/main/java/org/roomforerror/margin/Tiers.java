package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A maintenance table: rates that rise with the size of the position.
 *
 * <p>There are two families, and they differ in what happens at an edge. <em>With deductions</em>, like a tax table, only the part above a
 * floor is held to the higher rate; the maintenance amount makes the requirement continuous
 * ({@code a_n = a_(n-1) + F_n * (m_n - m_(n-1))}, formula 1.2). <em>Jumping</em> tables hold the whole position to the rate of its
 * tier, so that the requirement jumps at the edge.
 *
 * @param list    the tiers, lowest first; the first begins at zero, floors rise, rates do not fall, amounts follow from both
 * @param jumping whether the whole position is held to the rate of its tier
 */
public record Tiers(List<Tier> list, boolean jumping) {

    public Tiers {
        list = List.copyOf(list);
        if (list.isEmpty() || list.get(0).floor().signum() != 0) {
            throw new IllegalArgumentException("the first tier must begin at zero");
        }
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i).floor().compareTo(list.get(i - 1).floor()) <= 0) {
                throw new IllegalArgumentException("floors must rise, but tier " + (i + 1) + " begins at " + list.get(i).floor());
            }
            if (list.get(i).rate().compareTo(list.get(i - 1).rate()) < 0) {
                throw new IllegalArgumentException("rates must not fall, but tier " + (i + 1) + " has " + list.get(i).rate());
            }
            BigDecimal amount = jumping ? list.get(i - 1).amount() : list.get(i).amountAfter(list.get(i - 1));
            if (list.get(i).amount().compareTo(amount) != 0) {
                throw new IllegalArgumentException("the amount of tier " + (i + 1) + " must be " + amount.toPlainString());
            }
        }
    }

    /** One rate for every size. */
    public static Tiers flat(BigDecimal rate) {
        return flat(rate, BigDecimal.ZERO);
    }

    /** One rate for every size, and an amount that is taken off. */
    public static Tiers flat(BigDecimal rate, BigDecimal amount) {
        return new Tiers(List.of(new Tier(1, BigDecimal.ZERO, rate, Exact.notNegative(amount, "maintenance amount"))), false);
    }

    /** A table with deductions, which are derived. Keys are floors, values are rates. */
    public static Tiers withDeductions(SortedMap<BigDecimal, BigDecimal> rates) {
        List<Tier> tiers = new ArrayList<>();
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, BigDecimal> entry : rates.entrySet()) {
            amount = amount.add(entry.getKey().multiply(entry.getValue().subtract(below)));
            below = entry.getValue();
            tiers.add(new Tier(tiers.size() + 1, entry.getKey(), entry.getValue(), amount.stripTrailingZeros()));
        }
        return new Tiers(tiers, false);
    }

    /** A jumping table. Keys are floors, values are rates. */
    public static Tiers jumping(SortedMap<BigDecimal, BigDecimal> rates) {
        List<Tier> tiers = new ArrayList<>();
        rates.forEach((floor, rate) -> tiers.add(new Tier(tiers.size() + 1, floor, rate, BigDecimal.ZERO)));
        return new Tiers(tiers, true);
    }

    /** The tier in which a notional value lies; a floor belongs to its tier. */
    public Tier at(BigDecimal notional) {
        Tier found = list.get(0);
        for (Tier tier : list) {
            if (tier.floor().compareTo(notional) <= 0) {
                found = tier;
            }
        }
        return found;
    }

    /** The maintenance margin of a notional value, never below zero. */
    public BigDecimal maintenance(BigDecimal notional) {
        Tier tier = at(notional);
        return Exact.times(notional, tier.rate()).subtract(tier.amount(), Exact.DIGITS).max(BigDecimal.ZERO);
    }

    /** The value from which a tier demands something: its floor, or later where its amount takes off more; empty if the next tier comes first. */
    Optional<BigDecimal> demandsFrom(Tier tier) {
        boolean fromItsFloor = Exact.times(tier.floor(), tier.rate()).compareTo(tier.amount()) >= 0;
        if (fromItsFloor || tier.rate().signum() == 0) {
            return fromItsFloor ? Optional.of(tier.floor()) : Optional.empty();
        }
        BigDecimal from = Exact.divide(tier.amount(), tier.rate());
        boolean last = tier.number() == list.size();
        return last || from.compareTo(list.get(tier.number()).floor()) < 0 ? Optional.of(from) : Optional.empty();
    }

    /** What a position of that quantity has to hold at every coordinate. */
    Requirement requirement(BigDecimal quantity) {
        return jumping ? Stepped.of(this, quantity) : LargestOf.of(this, quantity);
    }

    /** The same for a position that is held to its value at one coordinate, its entry, whatever becomes of the price. */
    Requirement requirementHeldAt(BigDecimal x, BigDecimal quantity) {
        Tier tier = at(Exact.times(quantity, x));
        BigDecimal demand = maintenance(Exact.times(quantity, x));
        return new Stepped(List.of(new Piece(BigDecimal.ZERO, Line.constant(demand), Optional.of(tier))));
    }
}
