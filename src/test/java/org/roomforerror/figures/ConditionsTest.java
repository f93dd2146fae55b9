package org.roomforerror.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void theSentenceWhoseConditionHoldsStays() {
        assertEquals("It comes at 5.", settle("It {?a.at}comes at 5{:}cannot come{/}."));
        assertEquals("It cannot come.", settle("It {?b.at}comes at 5{:}cannot come{/}."));
        assertEquals("So: .", settle("So: {?b.at}comes{/}."));
    }

    @Test
    void conditionsMayStandInsideEachOther() {
        assertEquals("x y z", settle("x {?a.at}y{?b.at} no{/}{:}not{?a.at} even this{/}{/} z"));
    }

    @Test
    void codeIsLeftAsItIs() {
        assertEquals("`{?b.at}x{/}` stays", settle("`{?b.at}x{/}` stays"));
        assertEquals("```\n{?b.at}x{/}\n```\n", settle("```\n{?b.at}x{/}\n```\n"));
    }

    @Test
    void whatFollowsADroppedPartKeepsItsLine() {
        String settled = settle("one {?b.at}two\nthree\nfour{/}five\n\nsix");
        assertEquals("one five\n\n\n\nsix", settled);
    }

    @Test
    void aCheckSeesBothBranches() {
        assertEquals("It comes at 5cannot come.",
                Conditions.allBranches("It {?b.at}comes at 5{:}cannot come{/}.", (path, linesBefore) -> false));
    }

    private static String settle(String text) {
        return Conditions.settle(text, Set.of("a.at")::contains);
    }
}
