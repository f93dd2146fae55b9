package org.roomforerror.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Kind;
import org.roomforerror.systems.OwnRules;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.Source;

/** The rules that a writer makes up for one position: {@code system: own} and the parameters that go with it. */
final class OwnBook {

    static final String ID = "own";
    static final Set<String> NUMBERS =
            Set.of("maintenanceRate", "maintenanceAmount", "closeFeeRate", "warningAt", "callAt", "liquidationAt");
    static final Set<String> TEXTS = Set.of("kind", "basis");

    private OwnBook() {}

    /**
     * The book of these words.
     *
     * @throws IllegalArgumentException if they make no rules; the message says why
     */
    static RuleBook of(Map<String, String> words, Map<String, BigDecimal> numbers) {
        Kind kind = Kind.of(words.getOrDefault("kind", ""))
                .orElseThrow(() -> new IllegalArgumentException("with system 'own', 'kind' should name a kind of system"));
        OwnRules rules = OwnRules.of(kind).basis(Basis.of(words.getOrDefault("basis", "")).orElse(Basis.MARK));
        rules = of(numbers, "maintenanceRate").map(rules::rate).orElse(rules);
        rules = of(numbers, "maintenanceAmount").map(rules::amount).orElse(rules);
        rules = of(numbers, "closeFeeRate").map(rules::closeFee).orElse(rules);
        rules = of(numbers, "warningAt").map(rules::warningAt).orElse(rules);
        rules = of(numbers, "callAt").map(rules::callAt).orElse(rules);
        rules = of(numbers, "liquidationAt").map(rules::liquidationAt).orElse(rules);
        return new RuleBook(ID, "rules of its own", ID, Optional.empty(), LocalDate.EPOCH, new Source("own numbers", "/method"), "",
                "USD", "coin", "price", rules.system(), List.of(), List.of());
    }

    private static Optional<BigDecimal> of(Map<String, BigDecimal> numbers, String name) {
        return Optional.ofNullable(numbers.get(name));
    }
}
