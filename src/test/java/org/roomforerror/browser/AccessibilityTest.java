package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/**
 * The axe engine finds nothing on any kind of page, on a desk in light and on a phone in dark; and no page of them
 * is wider than the narrowest screen. Each theme is judged once, and so is each width.
 */
class AccessibilityTest {

    private static final List<String> KINDS = List.of("/", "/learn", "/learn/margin-call-vs-liquidation", "/calculators",
            "/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10",
            "/calculators/margin-call?system=isolated-futures&side=long&entry=x&collateral=1000&leverage=10",
            "/quiz", "/quiz/misreads", "/glossary/margin-call", "/faq/account-drawdown", "/misreads/call-is-liquidation",
            "/systems", "/systems/loan", "/search?q=margin+call", "/progress", "/no-such-page");

    private final RunningSite site = RunningSite.shared();
    private final List<String> findings = new ArrayList<>();

    @Test
    void axeFindsNothingOnAnyKindOfPage() {
        try (Visit visit = Visit.withScript(site)) {
            for (String path : KINDS) {
                judge(visit.open(path), path);
            }
            assertEquals("", String.join("\n", findings));
        }
    }

    @Test
    void axeFindsNothingOnTheWayThroughTheQuiz() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = visit.open("/quiz/misreads");
            page.locator("main form button").first().click();
            judge(page, "a question");
            page.locator("input[name=choice]").first().check();
            page.locator("main form button").first().click();
            page.waitForURL("**/answer");
            judge(page, "feedback");
            page.navigate(page.url().replaceFirst("/\\d+/answer$", ""));
            judge(page, "a result");
            for (String path : List.of("/progress", "/misreads/statistics", "/misreads")) {
                page.navigate(site.url(path));
                judge(page, path + " after an answer");
            }
            assertEquals("", String.join("\n", findings));
        }
    }

    private void judge(Page page, String name) {
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        collect(name + " at 1280 light", axe(page).analyze());
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        collect(name + " at 360 dark", axe(page).analyze());
        page.setViewportSize(320, 740);
        int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        if (width > 320) {
            findings.add(name + " is " + width + " px wide on a screen of 320");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /**
     * Reports violations only: describing what passed takes longer than finding what does not. The pages have no frames of other sites, for
     * which axe would finish each run in a page of its own.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private void collect(String where, AxeResults results) {
        results.getViolations().forEach(rule -> rule.getNodes().forEach(node ->
                findings.add(where + ": " + rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary().replace('\n', ' '))));
    }
}
