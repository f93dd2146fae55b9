package org.roomforerror.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Securities;

/** The maintenance rate of the smallest positions of a system, where it has one. */
final class FirstRate {

    private FirstRate() {}

    static Optional<BigDecimal> of(MarginSystem system) {
        if (system instanceof Securities securities) {
            return Optional.of(securities.rate());
        }
        if (system instanceof Futures futures && futures.maintenance() instanceof Maintenance.Table table) {
            return Optional.of(table.tiers().list().get(0).rate());
        }
        if (system instanceof Futures futures && futures.maintenance() instanceof Maintenance.Growing growing) {
            return Optional.of(growing.base());
        }
        return Optional.empty();
    }
}
