package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roomforerror.margin.Tiers;

/** Reads tiers written as {@code 0:0.4%,50000:0.5%}: floor and rate, with deductions derived. */
final class TierText {

    private static final String LIKE = "Tiers must be floor:rate pairs with commas between, like 0:0.4%,50000:0.5%";

    private TierText() {
    }

    static Tiers read(String text) throws Misfit {
        SortedMap<BigDecimal, BigDecimal> rates = new TreeMap<>();
        for (String pair : text.split(",")) {
            String[] parts = pair.split(":");
            if (parts.length != 2) {
                throw new Misfit("tiers", LIKE);
            }
            BigDecimal rate = number(parts[1]);
            if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) >= 0) {
                throw new Misfit("tiers", "Each rate of the tiers must be between 0 and 1, or below 100%");
            }
            if (rates.put(number(parts[0]), rate) != null) {
                throw new Misfit("tiers", "Each floor of the tiers must be written once");
            }
        }
        try {
            return Tiers.withDeductions(rates);
        } catch (IllegalArgumentException disorder) {
            throw new Misfit("tiers", "Tiers must begin at 0, and their rates must not fall");
        }
    }

    private static BigDecimal number(String text) throws Misfit {
        if (NumberText.read(text, Convention.POINT) instanceof Reading.Value value && value.amount().signum() >= 0
                && value.amount().compareTo(new BigDecimal("1e15")) <= 0) {
            return value.percent() ? value.amount().movePointLeft(2) : value.amount();
        }
        throw new Misfit("tiers", LIKE);
    }
}
