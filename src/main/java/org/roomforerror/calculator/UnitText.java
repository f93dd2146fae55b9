package org.roomforerror.calculator;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The units that people write beside a number, as far as they tell one thing from another. A dollar token counts as dollars. */
enum UnitText {
    DOLLARS("us$", "$", "usd", "usdt", "usdc", "dai", "\u20AE", "dollar", "dollars"),
    EUROS("\u20AC", "eur"),
    POUNDS("\u00A3", "gbp"),
    YEN("\u00A5"),
    BITCOIN("\u20BF", "btc"),
    ETHER("eth"),
    COINS("coin", "coins"),
    TIMES("x", "times");

    private final Set<String> written;

    UnitText(String... written) {
        this.written = Set.of(written);
    }

    /** What a unit is, by its first word: a box may say "USD of contracts". Empty for one that is not told apart from others. */
    static Optional<UnitText> of(String unit) {
        String first = unit.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s.*", "");
        for (UnitText one : values()) {
            if (one.written.contains(first)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether a number that carries this unit may stand in a box that has that one. */
    boolean fits(UnitText box) {
        return this == box || this == COINS && (box == BITCOIN || box == ETHER);
    }
}
