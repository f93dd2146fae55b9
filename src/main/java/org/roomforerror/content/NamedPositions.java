package org.roomforerror.content;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.figures.Holding;
import org.roomforerror.figures.Positions;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.writing.Fields;

/** Reads the {@code positions} of a page. */
final class NamedPositions {

    private NamedPositions() {}

    static Positions read(Fields front, RuleBooks systems) {
        List<Holding> holdings = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        front.fields("positions").ifPresent(named -> {
            for (String name : named.names()) {
                named.fields(name).ifPresent(words -> {
                    Holding.Reading reading = Holding.read(name, words.plain(), systems);
                    reading.holding().ifPresentOrElse(holdings::add, () -> faulty.add(name));
                    reading.faults().forEach(fault -> named.problem(words.line(), "position " + name + ": " + fault));
                });
            }
        });
        return Positions.of(holdings, faulty);
    }
}
