package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roomforerror.RunningSite;
import org.roomforerror.calculator.CalculatorCases;

/** What an answer does while the next one is on its way, when somebody comes back to it, and on a phone. */
class LiveAnswerTest {

    private static final String HELD = "/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=5";

    private final RunningSite site = RunningSite.shared();

    static List<CalculatorCases.Case> firsts() {
        return CalculatorCases.firsts();
    }

    @Test
    void anAnswerThatIsOvertakenIsDropped() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            List<Route> held = new ArrayList<>();
            page.route("**/calculators/margin-call", route -> {
                if (held.isEmpty()) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            page.waitForRequest("**/calculators/margin-call", () -> page.locator("input[name=leverage]").fill("50"));
            page.locator("input[name=leverage]").fill("10");
            page.waitForSelector(".headline:has-text('45')");
            try {
                held.get(0).resume();
            } catch (PlaywrightException dropped) {
                assertTrue(held.size() == 1, "the page has given the first question up");
            }
            page.waitForTimeout(800);
            assertTrue(page.locator(".headline").innerText().contains("45"), page.locator(".headline").innerText());
            assertTrue(page.url().contains("leverage=10"), page.url());
        }
    }

    @Test
    void manyKeysAreAnsweredByOneSentence() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            page.evaluate("() => { window.said = []; const out = document.querySelector('.calculator output');"
                    + " new MutationObserver(() => window.said.push(out.textContent)).observe(out, {childList: true, characterData: true, subtree: true}); }");
            page.locator("input[name=entry]").fill("");
            page.locator("input[name=entry]").pressSequentially("61234");
            page.waitForFunction("() => window.said.length > 0");
            page.waitForTimeout(1500);
            assertEquals(1, page.evaluate("() => window.said.length"));
            assertEquals(page.locator(".headline").innerText(), page.evaluate("() => window.said[0]"));
            assertEquals("polite", page.evaluate("() => { const out = document.querySelector('.calculator output');"
                    + " return out.getAttribute('aria-live') || (out.tagName === 'OUTPUT' ? 'polite' : ''); }"));
        }
    }

    @Test
    void whoeverComesBackFindsTheFormAndTheAnswerAsTheyWere() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            page.locator("input[name=leverage]").fill("20");
            page.waitForURL("**leverage=20**");
            String headline = page.locator(".headline").innerText();
            page.locator(".source a").first().click();
            page.waitForURL("**/systems/**");
            page.goBack();
            page.waitForSelector(".headline");
            assertEquals("20", page.locator("input[name=leverage]").inputValue());
            assertEquals(headline, page.locator(".headline").innerText());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void anotherSystemKeepsTheFocusWhereItWas() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(HELD);
            page.locator("select[name=system]").focus();
            page.locator("select[name=system]").selectOption("nexo-loan");
            page.waitForSelector("label:has-text('Coins pledged')");
            assertEquals("system", page.evaluate("document.activeElement.name"));
        }
    }

    /** On a phone, and without JavaScript at all: the same ten forms are sent, and the answer is where the reader lands. */
    @ParameterizedTest
    @MethodSource("firsts")
    void everyFormIsSentAndAnsweredWithoutJavaScriptAndOnAPhone(CalculatorCases.Case example) {
        for (boolean phone : new boolean[] {true, false}) {
            try (Visit visit = phone ? Visit.onAPhone(site) : Visit.withoutScript(site)) {
                Page page = visit.open("/calculators/" + example);
                String headline = page.locator(".headline").innerText();
                Locator box = page.locator(".fields input[type=text]").filter(new Locator.FilterOptions().setVisible(true)).first();
                assertFalse(box.inputValue().isEmpty());
                page.locator("form button").first().click();
                page.waitForURL("**#result");
                assertEquals(headline, page.locator("#result").innerText());
                assertEquals(phone ? 375 : 1280, page.evaluate("() => document.fonts.ready.then(() => document.documentElement.scrollWidth)"), "nothing is wider");
                assertEquals(List.of(), visit.complaints(), example.toString());
            }
        }
    }
}
