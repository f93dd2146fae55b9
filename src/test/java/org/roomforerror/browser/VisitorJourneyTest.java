package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/** A visitor uses a calculator on its own page and inside an explainer: with and without JavaScript. */
class VisitorJourneyTest {

    private static final String ARTICLE = "/learn/margin-call-vs-liquidation";

    private final RunningSite site = RunningSite.shared();

    @Test
    void theCalculatorInsideAnExplainerAnswersOnTheSamePageWithoutJavaScript() {
        try (Visit visit = Visit.withoutScript(site)) {
            Page page = visit.open(ARTICLE);
            Locator card = page.locator(".calculator").first();
            card.locator("input[name=leverage]").fill("25x");
            card.locator("input[name=entry]").fill("60,000");
            card.locator("form button").click();
            assertTrue(page.url().contains(ARTICLE), page.url());
            assertTrue(page.url().contains("leverage=25"), page.url());
            String headline = page.locator(".calculator .headline").first().innerText();
            assertTrue(headline.contains("below entry"), headline);
            String address = page.url();
            page.reload();
            assertEquals(address, page.url());
            assertEquals(headline, page.locator(".calculator .headline").first().innerText());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theAnswerFollowsTheTypingAndIsAnnouncedOnceInAWholeSentence() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=5");
            String before = page.locator(".headline").innerText();
            assertEquals("", page.locator(".calculator output").first().innerText());
            page.locator("input[name=leverage]").fill("20");
            page.waitForFunction("before => document.querySelector('.headline').innerText !== before", before);
            String after = page.locator(".headline").innerText();
            page.waitForFunction("() => document.querySelector('.calculator output').textContent !== ''");
            assertEquals(after.replaceAll("\\s+", " "), page.locator(".calculator output").first().textContent().replaceAll("\\s+", " "));
            assertTrue(page.url().contains("leverage=20"), page.url());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theSliderMovesTheNumberAndHasALabel() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=5");
            Locator slider = page.locator("input[type=range]").first();
            String id = slider.getAttribute("id");
            assertFalse(page.locator("label[for='" + id + "']").innerText().isBlank());
            assertEquals(null, slider.getAttribute("name"));
            slider.focus();
            page.keyboard().press("ArrowRight");
            page.waitForFunction("() => document.querySelector('input[name=leverage]').value === '6'");
            page.waitForURL("**leverage=6**");
        }
    }

    @Test
    void aMistakeIsToldBesideItsFieldAndTheTextStays() {
        try (Visit visit = Visit.withoutScript(site)) {
            Page page = visit.open("/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=5");
            page.locator("input[name=collateral]").fill("a thousand");
            page.locator(".calculator form button").click();
            assertTrue(page.title().startsWith("Error:"), page.title());
            assertEquals("a thousand", page.locator("input[name=collateral]").inputValue());
            assertEquals("50000", page.locator("input[name=entry]").inputValue());
            page.locator(".problem a").first().click();
            assertTrue(page.locator("input[name=collateral]").evaluate("box => '#' + box.id === location.hash").equals(true));
        }
    }

    @Test
    void theBackButtonLeadsToTheEarlierAnswer() {
        try (Visit visit = Visit.withoutScript(site)) {
            Page page = visit.open("/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=5");
            String first = page.locator(".headline").innerText();
            page.locator("input[name=leverage]").fill("50");
            page.locator(".calculator form button").click();
            assertFalse(first.equals(page.locator(".headline").innerText()));
            page.goBack();
            assertEquals(first, page.locator(".headline").innerText());
        }
    }

    @Test
    void theFirstPageAnswersALeverageWithAndWithoutJavaScript() {
        for (boolean script : new boolean[] {true, false}) {
            try (Visit visit = script ? Visit.withScript(site) : Visit.withoutScript(site)) {
                Page page = visit.open("/");
                String before = page.locator(".headline").innerText();
                page.locator("#leverage").fill("10");
                if (!script) {
                    page.locator(".hero button").click();
                }
                page.waitForFunction("before => document.querySelector('.headline').innerText !== before", before);
                assertTrue(page.locator(".headline").innerText().contains("below entry"));
                assertEquals(List.of(), visit.complaints());
            }
        }
    }
}
