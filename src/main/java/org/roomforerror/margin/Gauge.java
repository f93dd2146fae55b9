package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The numbers by which systems say how safe a position is. Each is support and requirement, divided one way or the other. */
public enum Gauge {
    /** Requirement / support: the maintenance margin as a share of the equity. */
    MARGIN_RATIO(Better.LOWER),
    /** Support / requirement: assets / debt, or equity / maintenance. */
    MARGIN_LEVEL(Better.HIGHER),
    /** Requirement / support: debt / value of the collateral. */
    LOAN_TO_VALUE(Better.LOWER),
    /** Support / requirement: value of the collateral / debt. */
    COLLATERAL_RATIO(Better.HIGHER),
    /** Support / requirement: threshold times value / debt. */
    HEALTH_FACTOR(Better.HIGHER),
    /** Equity / market value: support / requirement, times the rate that makes the requirement. */
    EQUITY_RATIO(Better.HIGHER),
    /** Support / requirement: equity / used margin. */
    USED_MARGIN_LEVEL(Better.HIGHER),
    /** Support / requirement: the account's balance / what it has to hold. */
    BALANCE_RATIO(Better.HIGHER);

    private final Better better;

    Gauge(Better better) {
        this.better = better;
    }

    public Better better() {
        return better;
    }

    /** The word used in content files, for instance {@code margin-ratio}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The gauge of that id; empty for any other text. */
    public static Optional<Gauge> of(String id) {
        for (Gauge gauge : values()) {
            if (gauge.id().equals(id)) {
                return Optional.of(gauge);
            }
        }
        return Optional.empty();
    }

    /** Reads the two lines; {@code unit} is what support / requirement is multiplied by, 1 except for the equity ratio. */
    Ratio read(BigDecimal support, BigDecimal requirement, BigDecimal unit) {
        return new Ratio(this, better == Better.LOWER ? share(requirement, support) : share(Exact.times(support, unit), requirement), better);
    }

    /** What this gauge shows when support is a multiple of the requirement. */
    BigDecimal shows(BigDecimal multiple, BigDecimal unit) {
        return better == Better.LOWER ? Exact.divide(BigDecimal.ONE, multiple) : Exact.times(multiple, unit);
    }

    /** The multiple at which this gauge shows a value; the way back from {@link #shows}. */
    public BigDecimal multiple(BigDecimal shown, BigDecimal unit) {
        return better == Better.LOWER ? Exact.divide(BigDecimal.ONE, shown) : Exact.divide(shown, unit);
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 || Exact.vanishes(whole, part) ? Optional.empty() : Optional.of(Exact.divide(part, whole));
    }
}
