package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads tiers written as {@code 0:0.4%,50000:0.5%}: floor and rate. */
final class TierText {

    private static final String LIKE = "Tiers must be floor:rate pairs with commas between, like 0:0.4%,50000:0.5%";

    private TierText() {
    }

    static SortedMap<BigDecimal, BigDecimal> read(String text) throws Misfit {
        SortedMap<BigDecimal, BigDecimal> rates = new TreeMap<>();
        for (String pair : text.split(",")) {
            String[] parts = pair.split(":");
            if (parts.length != 2) {
                throw new Misfit("tiers", LIKE);
            }
            if (rates.put(number(parts[0]), number(parts[1])) != null) {
                throw new Misfit("tiers", "Each floor of the tiers must be written once");
            }
        }
        return rates;
    }

    private static BigDecimal number(String text) throws Misfit {
        if (NumberText.read(text, Convention.POINT) instanceof Reading.Value value && value.amount().signum() >= 0
                && value.amount().compareTo(new BigDecimal("1e15")) <= 0) {
            return value.percent() ? value.amount().movePointLeft(2) : value.amount();
        }
        throw new Misfit("tiers", LIKE);
    }
}
