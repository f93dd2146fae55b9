package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;
import org.roomforerror.calculator.CalculatorCases;

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
    void everyCalculatorAnswersWhileItIsFilledIn() {
        for (CalculatorCases.Case example : CalculatorCases.firsts()) {
            try (Visit visit = Visit.withScript(site)) {
                Page page = visit.open("/calculators/" + example);
                Locator box = page.locator(".fields input[type=text]").filter(new Locator.FilterOptions().setVisible(true)).first();
                String before = page.url();
                box.fill(String.valueOf(Integer.parseInt(box.inputValue()) + 1));
                page.waitForFunction("before => location.href !== before", before);
                page.waitForFunction("() => document.title === document.querySelector('.headline').dataset.title");
                assertEquals(List.of(), visit.complaints(), example.toString());
            }
        }
    }

    @Test
    void anOpenedWorkingStaysOpenAndTheTitleFollows() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            page.locator(".working summary").click();
            page.locator("input[name=leverage]").fill("10");
            page.waitForSelector(".headline:has-text('45')");
            page.waitForFunction("() => document.querySelector('.working').open");
            assertTrue(page.title().startsWith(page.locator(".headline").innerText().substring(0, 24)), page.title());
        }
    }

    @Test
    void whatCannotBeReadIsMarkedAndSaid() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            page.locator("input[name=entry]").fill("many");
            page.waitForSelector("input[name=entry][aria-invalid=true]");
            page.waitForFunction("() => document.querySelector('.calculator output').textContent.includes('Entry price must be a number')");
            page.locator("input[name=entry]").fill("60000");
            page.waitForSelector(".headline");
            assertEquals(0, page.locator("[aria-invalid]").count());
        }
    }

    @Test
    void aServerThatCannotBeReachedIsToldAndWhatWasTypedStays() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            page.route("**/calculators/margin-call", Route::abort);
            page.locator("input[name=leverage]").fill("33");
            page.waitForSelector(".lost:has-text('could not be fetched')");
            assertEquals("33", page.locator("input[name=leverage]").inputValue());
            page.unroute("**/calculators/margin-call");
            page.locator("input[name=leverage]").fill("34");
            page.waitForSelector(".lost", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void theSliderReadsTheNumberAsItIsWritten() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/calculators/margin-call");
            Locator slider = page.locator("input[type=range]");
            assertEquals("not chosen yet", slider.getAttribute("aria-valuetext"));
            page.locator("input[name=leverage]").pressSequentially("1,000");
            assertEquals("18", slider.inputValue());
            assertEquals("1,000 times", slider.getAttribute("aria-valuetext"));
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
