package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarginCallTest {

    private static final String HELD = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";

    @Test
    void theCallIsSaidAsASentence() {
        assertEquals("Your margin call comes at 54\u202F408.07\u00A0USDT, 9.3\u202F% below entry.", headline(HELD));
    }

    @Test
    void aOneTimesLongCannotBeCalledByPrice() {
        assertEquals("No price brings a margin call to this position.", headline(HELD.replace("leverage=10", "leverage=1")));
    }

    @Test
    void aPositionBeyondItsRoomWouldBeClosedAtOnce() {
        assertTrue(headline(HELD + "&price=54000.5").startsWith("This position would be closed at once"));
        assertTrue(headline(HELD + "&price=54300").startsWith("You would get the margin call at once"));
    }

    @Test
    void aSystemWithoutACallSaysSoAndNamesTheLiquidation() {
        assertTrue(headline(HELD.replace("isolated-futures", "binance-usdm-btc")).startsWith("There is no margin call here: liquidation comes at"));
    }

    @Test
    void aBareRateIsAFractionInALinkAndPerCentInAForm() {
        String own = "system=own&kind=linear-futures&side=long&entry=60000&collateral=3000&leverage=10&maintenanceRate=";
        assertEquals(liquidation(fill(own + "0.005", Written.IN_LINK)), liquidation(fill(own + "0.5", Written.IN_FORM)));
        assertEquals(liquidation(fill(own + "0.5%25", Written.IN_LINK)), liquidation(fill(own + "0.5%25", Written.IN_FORM)));
    }

    @Test
    void tiersAreReadWithTheirDeductions() {
        String own = "system=own&kind=linear-futures&side=long&entry=60000&collateral=100000&leverage=10";
        String table = liquidation(fill(own + "&tiers=0:0.4%25,50000:0.5%25,600000:0.65%25,3000000:1%25", Written.IN_LINK));
        String flat = liquidation(fill(own + "&maintenanceRate=0.0065&maintenanceAmount=950", Written.IN_LINK));
        assertEquals(flat, table);
    }

    @Test
    void aGuessIsComparedWithTheTruth() {
        String verdict = fill(HELD + "&guess=50000", Written.IN_LINK).answer().orElseThrow().parts().stream()
                .filter(Part.Guess.class::isInstance).map(part -> ((Part.Guess) part).verdict().text()).findFirst().orElseThrow();
        assertTrue(verdict.endsWith("you have less room than you thought."), verdict);
    }

    @Test
    void whatCouldBeReadTwoWaysIsShownBackWithTheReason() {
        List<Echo> echo = fill(HELD.replace("60000", "64,000"), Written.IN_LINK).answer().orElseThrow().echo();
        Echo entry = echo.stream().filter(one -> one.label().equals("Entry price")).findFirst().orElseThrow();
        assertEquals("64\u202F000\u00A0USDT", entry.value());
        assertEquals("a comma parts thousands here", entry.remark());
    }

    @Test
    void aLoanHasNoShortPositionsAndSaysSo() {
        Sheet sheet = fill("system=nexo-loan&side=short&entry=60000&quantity=1&debt=30000", Written.IN_LINK);
        assertEquals(List.of("Choose long, or another system: this one has no short positions"), sheet.troubles().stream().map(Trouble::message).toList());
        assertTrue(fill("system=nexo-loan&side=long&entry=60000&quantity=1&debt=30000", Written.IN_LINK).answer().isPresent());
    }

    private static String headline(String query) {
        return fill(query, Written.IN_LINK).answer().orElseThrow().headline().text();
    }

    private static Sheet fill(String query, Written written) {
        return Sheet.fill(CalculatorCases.ALL.find("margin-call").orElseThrow(), CalculatorCases.texts(query), written);
    }

    @SuppressWarnings("unchecked")
    private static String liquidation(Sheet sheet) {
        assertEquals(List.of(), sheet.troubles());
        List<Map<String, Object>> ladder = (List<Map<String, Object>>) sheet.answer().orElseThrow().data().get("ladder");
        return (String) ladder.stream().filter(rung -> rung.get("stage").equals("liquidation")).findFirst().orElseThrow().get("exact");
    }
}
