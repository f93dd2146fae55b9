package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/** A reader browses the explainers: with and without JavaScript, on a phone, by keyboard. */
class ReaderJourneyTest {

    private static final String PAGE = "/learn/margin-call-vs-liquidation";

    private final RunningSite site = RunningSite.shared();

    @Test
    void theWholeCourseCanBeReadInOrderWithoutJavaScript() {
        try (Visit visit = Visit.withoutScript(site)) {
            Page page = visit.open("/learn");
            int listed = page.locator("main a[href^='/learn/']").count();
            follow(page, page.locator("main a[href^='/learn/']").first());
            int read = 1;
            while (page.locator(".turn a[rel=next]").count() > 0) {
                follow(page, page.locator(".turn a[rel=next]").first());
                assertFalse(page.locator("h1").innerText().isBlank());
                read++;
            }
            assertEquals(listed, read);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aTermIsAPlainLinkWithoutJavaScript() {
        try (Visit visit = Visit.withoutScript(site)) {
            Page page = visit.open(PAGE);
            page.locator("a.term").first().click();
            assertTrue(page.url().contains("/glossary/"), page.url());
        }
    }

    @Test
    void aTermShowsItsDefinitionOnHoverAndKeepsItWhileThePointerRestsOnTheCard() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(PAGE);
            page.locator("a.term").first().hover();
            Locator card = page.locator(".term-card");
            card.waitFor();
            card.hover();
            page.waitForTimeout(600);
            assertTrue(card.isVisible());
            page.mouse().move(5, 5);
            page.locator("h1").hover();
            page.waitForTimeout(600);
            assertFalse(card.isVisible());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aTermShowsItsDefinitionOnFocusTakesNoFocusAndClosesOnEscape() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(PAGE);
            page.locator("main").evaluate("main => { main.tabIndex = -1; main.focus(); }");
            for (int stops = 0; stops < 40 && !(Boolean) page.evaluate("document.activeElement.matches('a.term')"); stops++) {
                page.keyboard().press("Tab");
            }
            Locator card = page.locator(".term-card");
            card.waitFor();
            assertTrue((Boolean) page.evaluate("document.activeElement.matches('a.term')"));
            assertEquals("term-card", page.evaluate("document.activeElement.getAttribute('aria-describedby')"));
            page.keyboard().press("Escape");
            assertFalse(card.isVisible());
        }
    }

    @Test
    void onAPhoneATapShowsTheCardAndASecondTapFollowsTheLink() {
        try (Visit visit = Visit.onAPhone(site)) {
            Page page = visit.open(PAGE);
            Locator term = page.locator("a.term").first();
            term.tap();
            page.locator(".term-card").waitFor();
            assertTrue(page.url().endsWith(PAGE));
            term.tap();
            page.waitForURL("**/glossary/**");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aSearchAnswersWhileItIsTypedAndSaysHowManyPlacesFit() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/search");
            page.locator("#q").pressSequentially("liquid");
            page.waitForSelector("#hits a:has-text('Liquidation')");
            assertTrue(page.locator("#count").innerText().matches("\\d+ places fit\\."), page.locator("#count").innerText());
            assertEquals("status", page.locator("#count").getAttribute("role"));
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertTrue((Boolean) page.evaluate("document.activeElement.matches('#hits a')"));
            page.waitForURL("**/search?q=liquid");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void onPaperEveryWordAndDrawingStandsAndNothingToPress() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/learn/how-much-time");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(List.of(), page.locator(".prose > p, .prose > h2, .prose > ul, .prose table, svg.wide, figcaption, .source, .sources").all().stream()
                    .filter(part -> !part.isVisible() && (Boolean) part.evaluate("part => !part.closest('details')")).map(Locator::innerText).toList());
            assertEquals(0, page.locator("nav:visible, form:visible, button:visible, .button:visible, .anchor:visible").count());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theSkipLinkIsTheFirstStopAndLeadsToTheWords() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(PAGE);
            page.keyboard().press("Tab");
            assertEquals("Skip to the content", page.evaluate("document.activeElement.textContent"));
            page.keyboard().press("Enter");
            assertTrue(page.url().endsWith("#main"));
        }
    }

    @Test
    void theThemeIsChosenOnceAndRememberedOnTheNextPage() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(PAGE);
            Locator theme = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Theme"));
            theme.click();
            theme.click();
            assertEquals("dark", page.locator("html").getAttribute("data-theme"));
            page.navigate(site.url("/glossary"));
            assertEquals("dark", page.locator("html").getAttribute("data-theme"));
        }
    }

    @Test
    void nothingReachesBeyondTheEdgeOfANarrowScreen() {
        try (Visit visit = Visit.onAPhone(site)) {
            for (String path : List.of("/", "/learn", PAGE, "/glossary/margin-ratio", "/faq", "/systems", "/systems/binance-usdm-btc", "/misreads", "/map")) {
                Page page = visit.open(path);
                page.setViewportSize(320, 700);
                int over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
                assertTrue(over <= 0, path + " is " + over + " px too wide");
                page.close();
            }
            assertEquals(List.of(), visit.complaints());
        }
    }

    private void follow(Page page, Locator link) {
        String address = site.url(link.getAttribute("href"));
        link.click();
        page.waitForURL(address);
    }
}
