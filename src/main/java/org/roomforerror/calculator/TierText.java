package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tiers as somebody writes them, floor and rate: {@code 0:0.4%,50000:0.5%}. Semicolons may stand between instead, and where
 * a comma begins the decimals they do: {@code 0:0,4%; 50000:0,5%}.
 */
final class TierText {

    private static final BigDecimal HIGHEST = new BigDecimal("1e15");
    /** A comma stands between two tiers if a floor with its colon follows, or nothing. */
    private static final String COMMA = ",(?=[^,:]*:|\\s*$)";

    private static final Pattern GROUPED = Pattern.compile("\\d[., '\u00A0\u202F]\\d{3}\\s*:");

    /** A floor and its rate as a fraction. */
    private record Tier(BigDecimal floor, BigDecimal rate) {
    }

    private final List<Tier> tiers;

    private TierText(List<Tier> tiers) {
        this.tiers = List.copyOf(tiers);
    }

    /** The tiers in a text; empty if it is none. A bare rate is per cent in a form and a fraction in a link, as in every box for a rate. */
    static Optional<TierText> read(String text, Convention convention, Written written) {
        List<Tier> tiers = new ArrayList<>();
        for (String pair : text.split(text.contains(";") ? ";" : COMMA)) {
            String[] parts = pair.split(":");
            Optional<Reading.Value> floor = parts.length == 2 ? number(parts[0], convention) : Optional.empty();
            Optional<Reading.Value> rate = parts.length == 2 ? number(parts[1], convention) : Optional.empty();
            if (floor.isEmpty() || rate.isEmpty()) {
                return Optional.empty();
            }
            boolean hundredth = rate.get().percent() || written == Written.IN_FORM;
            tiers.add(new Tier(fraction(floor.get()), hundredth ? rate.get().amount().movePointLeft(2) : rate.get().amount()));
        }
        return tiers.isEmpty() ? Optional.empty() : Optional.of(new TierText(tiers));
    }

    /** The same tiers in a convention, each rate with its per-cent sign; in {@link Convention#POINT} as they stand in a link. */
    String written(Convention convention) {
        return tiers.stream()
                .map(tier -> convention.typed(plain(tier.floor()) + ":" + plain(tier.rate().movePointRight(2))) + "%")
                .collect(Collectors.joining(convention == Convention.POINT ? "," : "; "));
    }

    /** Whether a text that cannot be read marks the thousands of a floor, which the marks between tiers do not allow. */
    static boolean grouped(String text) {
        return GROUPED.matcher(text).find();
    }

    /** Whether two tiers begin at the same floor. */
    boolean repeats() {
        return rates().size() < tiers.size();
    }

    /** The rate of each floor, as a fraction. */
    SortedMap<BigDecimal, BigDecimal> rates() {
        SortedMap<BigDecimal, BigDecimal> rates = new TreeMap<>();
        tiers.forEach(tier -> rates.put(tier.floor(), tier.rate()));
        return rates;
    }

    private static Optional<Reading.Value> number(String text, Convention convention) {
        return NumberText.read(text, convention) instanceof Reading.Value value && value.amount().signum() >= 0
                && value.amount().compareTo(HIGHEST) <= 0 ? Optional.of(value) : Optional.empty();
    }

    private static BigDecimal fraction(Reading.Value value) {
        return value.percent() ? value.amount().movePointLeft(2) : value.amount();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
