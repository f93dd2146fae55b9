package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts answers about one position together: what every one of them ends with is said here once. */
final class Answers {

    private Answers() {
    }

    /** An answer whose own parts are followed by the rules' limits and source. */
    static Answer of(Sentence headline, Inputs inputs, Holding holding, List<Part> own, Map<String, Object> data) {
        List<Part> parts = new ArrayList<>(HoldingNotes.version(holding.book(), inputs));
        parts.addAll(own);
        parts.add(RulesPart.leftOut(holding.book()));
        parts.add(RulesPart.source(holding));
        return new Answer(headline, Echoes.of(inputs, holding.units().format()), parts, data);
    }
}
