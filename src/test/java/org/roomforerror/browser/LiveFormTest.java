package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/** A calculator's form while somebody fills it in, with JavaScript. */
class LiveFormTest {

    private static final String HELD = "/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=5";

    private final RunningSite site = RunningSite.shared();

    @Test
    void anotherSystemAsksForItsOwnFieldsAndKeepsWhatWasTyped() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            page.locator("select[name=system]").selectOption("nexo-loan");
            page.waitForSelector("label:has-text('Coins pledged')");
            assertEquals("50000", page.locator("input[name=entry]").inputValue());
            assertEquals("1000", page.locator("input[name=collateral]").inputValue());
            assertTrue(page.locator(".message").all().isEmpty());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aCalculatorInAnExplainerUnfoldsInItsPlaceAndKeepsWhatWasTyped() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/learn/margin-call-vs-liquidation");
            page.locator("#margin-call-entry").fill("40000");
            page.waitForSelector("#margin-call .headline:has-text('36')");
            page.locator("#margin-call .more a").click();
            page.waitForSelector("#margin-call-added");
            assertEquals("40000", page.locator("#margin-call-entry").inputValue());
            assertEquals("SUMMARY", page.evaluate("document.activeElement.tagName"));
            page.locator("#margin-call-system").selectOption("nexo-loan");
            page.waitForSelector("label:has-text('Coins pledged')");
            assertTrue(page.url().endsWith("/learn/margin-call-vs-liquidation"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aClosedCalculatorOpensInItsPlaceAndTakesTheFocus() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/learn/how-much-time");
            page.locator("#replay .opens a").click();
            page.waitForSelector("#replay form");
            assertEquals("replay-result", page.evaluate("document.activeElement.id"));
            page.locator("#replay-leverage").fill("2");
            page.waitForSelector("#replay .headline:has-text('12 March 2020 between')");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theFirstPageSaysItsAnswerOnceInAWholeSentence() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/");
            page.locator("#leverage").fill("10");
            page.waitForSelector("main output:has-text('Your margin call comes at 45')", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void rulesOfYourOwnAreAskedForAtOnce() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            page.locator("select[name=system]").selectOption("own");
            page.waitForSelector("input[name=maintenanceRate]");
            page.locator("select[name=kind]").selectOption("spot-margin");
            page.waitForSelector("text=Margin level: assets divided by debt");
            page.locator("input[name=callAt]").fill("1.1");
            page.waitForSelector(".headline:has-text('Your margin call comes at')");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aHalfFilledFormIsToldQuietlyWhatItStillNeeds() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/calculators/margin-call");
            page.locator("input[name=entry]").fill("50000");
            page.waitForSelector(".waiting:has-text('Enter the collateral')");
            assertTrue(page.locator(".message").all().isEmpty());
            page.locator(".waiting a:has-text('Enter the collateral')").click();
            assertEquals("collateral", page.evaluate("document.activeElement.name"));
        }
    }

    @Test
    void theWholeFormIsUsableByKeyboard() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/calculators/margin-call?system=isolated-futures");
            page.locator("input[name=side]").first().focus();
            page.keyboard().press("Space");
            for (String text : List.of("50000", "1000", "5")) {
                page.keyboard().press("Tab");
                page.keyboard().type(text);
            }
            page.keyboard().press("Enter");
            page.waitForURL("**leverage=5**#result");
            assertTrue(page.locator("#result").innerText().startsWith("Your margin call comes at"));
        }
    }
}
