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
            Keyboard.pressOn(page, page.locator("main form button").first());
            while (page.locator("input[name=choice]").count() > 0) {
                Locator first = page.locator("input[name=choice]").first();
                Keyboard.tabTo(page, first);
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
                page.waitForURL("**/answer");
                Keyboard.pressOn(page, page.locator(".onward a"));
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
}
