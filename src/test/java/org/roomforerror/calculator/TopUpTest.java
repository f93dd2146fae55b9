package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopUpTest {

    private static final String HELD = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=55000";
    private static final String LOAN = "system=loan&entry=60000&quantity=1&debt=30000&price=55000";

    @Test
    void whatIsAddedIsCountedInMoneyOrInTheCoinsThatArePledged() {
        assertTrue(headline(HELD + "&added=500").startsWith("After adding 500 USDT, your margin call comes at "));
        assertTrue(headline(LOAN + "&added=0.5").startsWith("After adding 0.5 BTC, your margin call comes at "));
        assertEquals(List.of("USDT", "BTC", "USDC"), List.of(unit(HELD), unit(LOAN),
                unit("system=lending-pool&side=short&entry=60000&collateral=1000&leverage=2")));
    }

    @Test
    void coinsAddedToALoanAreNotSaidToLeaveWhatIsHeldAlone() {
        assertTrue(remark(HELD + "&added=500").contains("It does not change what you have lost, where you break even, or how much you hold."));
        assertTrue(remark(LOAN + "&added=0.5").startsWith("Pledging more coins changes how long the loan can last."));
        assertTrue(remark(LOAN + "&reduce=0.5").startsWith("Closing a part takes that part of the"));
    }

    private static String headline(String query) {
        return Asking.plain(Asking.answer("top-up", query).headline().text());
    }

    private static String unit(String query) {
        return Asking.sheet("top-up", query).inputs().input("added").field().unit();
    }

    private static String remark(String query) {
        return Asking.answer("top-up", query).parts().stream().filter(Part.Figures.class::isInstance).map(part -> ((Part.Figures) part).remark())
                .findFirst().orElseThrow();
    }
}
