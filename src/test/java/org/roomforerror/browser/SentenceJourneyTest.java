package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/** From the feedback to the very sentence of an explainer, and back, under the site's own policy. */
class SentenceJourneyTest {

    private final RunningSite site = RunningSite.shared();

    /** The sentence of this question stands more than a screen below the heading of its section. */
    @Test
    void theLinkToTheSentenceScrollsPastItsHeadingToTheVerySentence() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/quiz");
            page.evaluate("() => { const form = document.createElement('form'); form.method = 'post';"
                    + " form.action = '/quiz/again/leverage-without-knowing-room-3'; document.body.append(form); form.submit(); }");
            page.waitForURL("**/1");
            page.locator("input[name=choice]").first().check();
            page.locator("main form button").first().click();
            page.waitForURL("**/answer");
            String sentence = page.locator(".settled blockquote").innerText().strip();
            page.locator(".settled a").click();
            page.waitForURL("**/learn/**");
            Locator paragraph = page.locator(".prose p", new Page.LocatorOptions().setHasText(sentence));
            page.waitForFunction("paragraph => { const box = paragraph.getBoundingClientRect();"
                    + " return box.top >= 0 && box.bottom <= innerHeight; }", paragraph.elementHandle());
            assertTrue((Boolean) page.evaluate("() => document.getElementById('how-fast-the-room-goes').getBoundingClientRect().bottom < 0"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theQuickCheckOfAnExplainerLeadsToTheSentenceAndBackByKeyboard() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/learn/margin-call-vs-liquidation");
            page.locator("section.check input[name=choice]").first().focus();
            page.keyboard().press("Space");
            Keyboard.pressOn(page, page.locator("section.check form button"));
            assertTrue(page.url().endsWith("/answer"), page.url());
            assertTrue(page.locator(".settled a").getAttribute("href").contains(":~:text="));
            Keyboard.pressOn(page, page.locator(".onward a"));
            assertTrue(page.url().endsWith("/learn/margin-call-vs-liquidation#check"), page.url());
        }
    }
}
