package org.roomforerror.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A learner takes the misreads quiz: with and without JavaScript, by keyboard, going back, in two tabs. */
class LearnerJourneyTest {

    private final RunningSite site = RunningSite.shared();

    @Test
    void aWholeRoundWithoutJavaScript() {
        try (Visit visit = Visit.withoutScript(site)) {
            takeTheRound(visit.open("/quiz/misreads"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aWholeRoundWithJavaScriptOnAPhone() {
        try (Visit visit = Visit.onAPhone(site)) {
            takeTheRound(visit.open("/quiz/misreads"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aWholeRoundByKeyboardAlone() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/quiz/misreads");
            pressOn(page, page.locator("main form button").first());
            while (page.locator("input[name=choice]").count() > 0) {
                Locator first = page.locator("input[name=choice]").first();
                tabTo(page, first);
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
                page.waitForURL("**/answer");
                pressOn(page, page.locator(".onward a"));
            }
            assertEquals("Your result", page.locator("h1").innerText());
        }
    }

    @Test
    void sendingNothingAsksAgainAndPointsToTheFirstChoice() {
        try (Visit visit = Visit.withoutScript(site)) {
            Page page = visit.open("/quiz/misreads");
            page.locator("main form button").first().click();
            page.locator("main form button").first().click();
            assertTrue(page.title().startsWith("Error:"), page.title());
            page.locator(".problem a").click();
            assertTrue(page.url().endsWith("#choice-1"));
        }
    }

    @Test
    void goingBackShowsWhatWasAnsweredAndTheFirstAnswerStays() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/quiz/misreads");
            page.locator("main form button").first().click();
            String question = page.url();
            page.locator("input[name=choice]").first().check();
            page.locator("main form button").first().click();
            page.waitForURL("**/answer");
            String first = page.locator(".asked dd").first().innerText();

            page.goBack();
            assertEquals(question + "/answer", page.url(), "Back asks the site again and is shown what was answered");
            assertEquals(first, page.locator(".asked dd").first().innerText());
            page.locator(".onward a").click();
            page.waitForURL("**/2");
            page.goBack();
            assertEquals(first, page.locator(".asked dd").first().innerText());
            page.navigate(question);
            assertEquals(0, page.locator("input[name=choice]").count(), "there is no form to answer it again");
        }
    }

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
            pressOn(page, page.locator("section.check form button"));
            assertTrue(page.url().endsWith("/answer"), page.url());
            assertTrue(page.locator(".settled a").getAttribute("href").contains(":~:text="));
            pressOn(page, page.locator(".onward a"));
            assertTrue(page.url().endsWith("/learn/margin-call-vs-liquidation#check"), page.url());
        }
    }

    @Test
    void twoTabsOnOneQuestionKeepTheFirstAnswer() {
        try (Visit visit = Visit.withScript(site)) {
            Page one = visit.open("/quiz/misreads");
            one.locator("main form button").first().click();
            one.waitForURL("**/1");
            Page two = visit.open(one.url().substring(site.url("").length()));
            one.locator("input[name=choice]").nth(0).check();
            one.locator("main form button").first().click();
            one.waitForURL("**/answer");
            two.locator("input[name=choice]").nth(1).check();
            two.locator("main form button").first().click();
            two.waitForURL("**/answer");
            assertEquals(one.locator(".asked dd").first().innerText(), two.locator(".asked dd").first().innerText());
        }
    }

    @Test
    void theCodeOpensTheAnswersOnAnotherDevice() {
        try (Visit first = Visit.withScript(site); Visit second = Visit.withoutScript(site)) {
            takeTheRound(first.open("/quiz/misreads"));
            Page here = first.open("/progress");
            String code = here.locator(".code code").innerText();
            Page there = second.open("/progress");
            assertEquals(0, there.locator(".code code").count());
            there.locator("input[name=code]").fill(code.toLowerCase());
            there.locator("form[action='/progress/resume'] button").click();
            there.navigate(site.url("/progress"));
            assertEquals(code, there.locator(".code code").innerText());
        }
    }

    @Test
    void nothingIsKeptInTheBrowserBeforeTheFirstAnswer() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/quiz/misreads");
            page.locator("main form button").first().click();
            assertTrue(page.context().cookies().isEmpty());
            page.locator("input[name=choice]").first().check();
            page.locator("main form button").first().click();
            page.waitForURL("**/answer");
            var cookies = page.context().cookies();
            assertEquals(1, cookies.size());
            assertTrue(cookies.get(0).httpOnly);
            assertEquals("LAX", cookies.get(0).sameSite.name());
            assertFalse(cookies.get(0).secure, "plain HTTP here");
        }
    }

    private static void takeTheRound(Page page) {
        page.locator("main form button").first().click();
        int answered = 0;
        while (page.locator("input[name=choice]").count() > 0) {
            page.locator("input[name=choice]").first().check();
            page.locator("main form button").first().click();
            assertTrue(page.url().endsWith("/answer"), page.url());
            page.locator(".onward a").click();
            answered++;
        }
        assertEquals(6, answered);
        assertEquals("Your result", page.locator("h1").innerText());
        assertEquals(6, page.locator(".answers > li").count());
    }

    private static void pressOn(Page page, Locator control) {
        tabTo(page, control);
        String here = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
    }

    private static void tabTo(Page page, Locator control) {
        for (int stops = 0; stops < 60; stops++) {
            page.keyboard().press("Tab");
            if ((Boolean) control.evaluate("control => control === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + control);
    }
}
