package org.roomforerror.systems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;

/** Reads the rule books that the site is made of. */
class RuleBooksTest {

    private static final BigDecimal ENTRY = new BigDecimal("60000");

    @Test
    void everyRuleBookOfTheSiteCanBeRead() throws Exception {
        assertEquals(List.of(), RuleBooks.load(Path.of("content")).problems());
    }

    @Test
    void aTenTimesLongOnTheTeachingRulesIsWarnedThenCalledThenLiquidated() throws Exception {
        var system = RuleBooks.load(Path.of("content")).find("isolated-futures").orElseThrow().system();
        Ladder ladder = Ladder.of(system, Position.leveraged(Side.LONG, new BigDecimal("1000"), BigDecimal.TEN, ENTRY), ENTRY);
        assertEquals(List.of("54822.34", "54408.07", "54271.36", "54000.00"),
            ladder.rungs().stream().map(rung -> ((Outcome.At) rung.outcome()).price().toPlainString()).toList());
    }
}
