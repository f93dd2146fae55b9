package org.roomforerror.figures;

import java.math.BigDecimal;
import org.roomforerror.margin.Gauge;
import org.roomforerror.words.Format;

/** Writes a system's own number the way that system's users write it. */
public final class GaugeFormat {

    private GaugeFormat() {}

    /** Levels and health factors are plain numbers, everything else is per cent. */
    public static String of(Gauge gauge, BigDecimal value, Format format) {
        return switch (gauge) {
            case MARGIN_LEVEL, HEALTH_FACTOR, BALANCE_RATIO -> format.number(value.setScale(2, java.math.RoundingMode.DOWN));
            case MARGIN_RATIO, LOAN_TO_VALUE, COLLATERAL_RATIO, EQUITY_RATIO, USED_MARGIN_LEVEL -> format.percent(value);
        };
    }
}
