package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** The prices ahead as plain numbers, to be copied into whatever sends alerts. */
final class Alerts {

    private Alerts() {
    }

    /** A row for each stage ahead, and for a warning of one's own; empty where nothing lies ahead. */
    static Optional<Table> of(Holding holding, Optional<OwnWarning> warning) {
        Units units = holding.units();
        List<List<Cell>> rows = new ArrayList<>();
        warning.filter(own -> !own.begun()).flatMap(OwnWarning::price).ifPresent(price -> rows.add(row(units.say("alerts.own"), price)));
        for (Rung rung : holding.ladder().rungs()) {
            if (rung.outcome() instanceof Outcome.At at && rung.stage().name() != StageName.BANKRUPTCY) {
                rows.add(row(units.title(rung.stage()), at.price()));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("alerts", units.say("alerts", units.quote()),
                List.of(units.column("alerts.what"), Head.number(units.say("alerts.price")).in(units.quote())), rows));
    }

    private static List<Cell> row(String what, BigDecimal price) {
        return List.of(Cell.words(what), Cell.of(HoldingData.plain(price), HoldingData.plain(price)));
    }
}
