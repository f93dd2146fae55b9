package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;
import org.roomforerror.calculator.CalculatorCases;

/** How the calculators are laid out, with an answer and without, at a desk, on a phone and on paper. */
class CalculatorLayoutTest {

    private static final String ANSWERED = "/calculators/margin-call?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";
    private static final String EXPLAINER = "/learn/margin-call-vs-liquidation";

    /** Pairs of fields of a form that lie over each other. */
    private static final String OVERLAPS = """
            () => { const boxes = [...document.querySelectorAll('form .field')].filter(field => field.checkVisibility())
                .map(field => [field.innerText.split('\\n')[0], field.getBoundingClientRect()]);
              return boxes.flatMap(([name, one], at) => boxes.slice(at + 1)
                .filter(([, other]) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
                    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1)
                .map(([other]) => name + ' / ' + other)); }""";

    /** Controls of a form that reach beyond it. */
    private static final String BEYOND = """
            () => { const form = document.querySelector('.calculator form').getBoundingClientRect();
              return [...document.querySelectorAll('.calculator form :is(input, select, .button)')].filter(control => control.checkVisibility())
                .filter(control => control.getBoundingClientRect().right > form.right + 1 || control.getBoundingClientRect().bottom > form.bottom + 1)
                .map(control => control.name || control.textContent); }""";

    private static final String SIDEWAYS = """
            () => [...document.querySelectorAll('.calculator .scroll')].filter(box => box.checkVisibility() && box.scrollWidth > box.clientWidth)
                .map(box => box.querySelector('caption').textContent)""";

    private final RunningSite site = RunningSite.shared();

    @Test
    void noCalculatorIsWiderThanItsWindowAndNoFieldLiesOverAnother() {
        List<String> faults = new ArrayList<>();
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.blank();
            for (CalculatorCases.Case example : CalculatorCases.firsts()) {
                for (String path : List.of("/calculators/" + example, "/calculators/" + example.calculator().name())) {
                    page.navigate(site.url(path));
                    for (int width : new int[] {320, 375, 800, 1280}) {
                        page.setViewportSize(width, 900);
                        int over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
                        if (over > 0 || !List.of().equals(page.evaluate(OVERLAPS)) || !List.of().equals(page.evaluate(BEYOND))) {
                            faults.add(path + " at " + width + ": " + over + " px, " + page.evaluate(OVERLAPS) + ", " + page.evaluate(BEYOND));
                        }
                    }
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void atADeskNoTableHasToBeMovedSideways() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.blank();
            for (CalculatorCases.Case example : CalculatorCases.firsts()) {
                page.navigate(site.url("/calculators/" + example));
                assertEquals(List.of(), page.evaluate(SIDEWAYS), example.toString());
            }
        }
    }

    @Test
    void onPaperAnAnswerStandsWithItsAddressAndAnEmptyFormWithItsBoxes() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(ANSWERED);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : List.of("h1", ".headline", ".echo", ".ladder", ".chart svg", ".chart table", ".left-out", ".source")) {
                assertTrue(page.locator(part).first().isVisible(), part);
            }
            assertFalse(page.locator(".working").isVisible(), "the working is closed");
            assertEquals(0, page.locator("form:visible, nav:visible, .use:visible").count());
            String address = (String) page.evaluate("getComputedStyle(document.querySelector('[data-address]'), '::after').content");
            assertTrue(address.contains("http") && address.contains("entry=60000&collateral=1000&leverage=10"), address);

            page.locator(".working").evaluate("working => { working.open = true; }");
            assertTrue(page.locator(".working ol").first().isVisible(), "the working is open");

            page.navigate(site.url("/calculators/margin-call"));
            assertTrue(page.locator("input[name=entry]").isVisible() && page.locator("select[name=system]").isVisible());
            assertEquals(0, page.locator("button:visible, .slider:visible, .examples:visible").count());
        }
    }

    @Test
    void aBriefCardStaysBriefWhileItIsFilledInAndAWholeOneBringsTheStylesOfItsWorking() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open(EXPLAINER);
            page.locator("#margin-call-entry").fill("40000");
            page.waitForSelector("#margin-call .headline:has-text('36')");
            assertEquals(0, page.locator("#margin-call .working, #margin-call .left-out, #margin-call .told").count());
            page.locator("#margin-call .more a").click();
            page.waitForSelector("#margin-call .working");
            page.waitForFunction("() => getComputedStyle(document.querySelector('#margin-call .working')).fontSize === '16px'");
            assertEquals(List.of(), visit.complaints());
        }
    }
}
