package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.near;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A few of the laws on the same few situations every time: quick enough to be run against every mutant. */
class SeededTest {

    private static final int SITUATIONS = 60;

    @Test
    void laddersAgreeWithHalvingSeenFromEntry() {
        Random random = new Random(1);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = Situation.any(random);
            for (Rung rung : Ladder.of(situation.system(), situation.position(), situation.position().entry()).rungs()) {
                Halving halving = new Halving(situation, rung.stage());
                assertEquals(halving.begunAtEntry(), rung.outcome() instanceof Outcome.Past, situation::toString);
                if (!halving.begunAtEntry()) {
                    near(halving.price().orElse(BigDecimal.ZERO), rung.outcome().where().orElse(BigDecimal.ZERO), "1e-12");
                }
            }
        }
    }

    /** Behind a stage, the ladder says where it ends: there the stage has just begun, and a hair towards the entry it has not. */
    @Test
    void whatIsPastEndsWhereTheLadderSays() {
        Random random = new Random(2);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = Situation.any(random);
            BigDecimal entry = situation.position().entry();
            BigDecimal price = entry.multiply(Situation.between(random, 40, 170, 2));
            for (Rung rung : Ladder.of(situation.system(), situation.position(), price).rungs()) {
                boolean begun = situation.system().lines(rung.stage(), situation.position()).begun(situation.system().axis().at(price));
                assertEquals(begun, rung.outcome() instanceof Outcome.Past, situation::toString);
                if (rung.outcome() instanceof Outcome.Past past && past.exact().compareTo(price) != 0) {
                    BigDecimal hair = past.exact().subtract(price).multiply(n("1e-12"));
                    TwoLines lines = situation.system().lines(rung.stage(), situation.position());
                    assertTrue(!lines.begun(situation.system().axis().at(past.exact().add(hair))), () -> rung + " at " + price + " of " + situation);
                    assertTrue(lines.begun(situation.system().axis().at(past.exact().subtract(hair))), () -> rung + " at " + price + " of " + situation);
                }
            }
        }
    }

    @Test
    void remediesBringExactlyWhatTheyPromise() {
        Random random = new Random(3);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = Situation.any(random);
            BigDecimal price = situation.position().entry().multiply(Situation.between(random, 70, 130, 2));
            BigDecimal x = situation.system().axis().at(price);
            Threshold target = situation.system().stages().get(0).threshold();
            List<Remedy> all = Remedy.all(situation.system(), situation.position(), price, target, n("0.0002"));
            for (Remedy remedy : all) {
                if (remedy.cure() instanceof Remedy.Cure.Amount amount && !situation.tiers().jumping()) {
                    assertEquals(0, situation.system().lines(target, amount.after()).compare(x), () -> remedy.way() + " at " + price + " of " + situation);
                }
            }
        }
    }
}
