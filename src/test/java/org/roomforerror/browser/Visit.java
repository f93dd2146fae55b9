package org.roomforerror.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.roomforerror.RunningSite;

import java.util.ArrayList;
import java.util.List;

/**
 * One person's visit in a real browser. Collects what the browser complained about and every request that left the
 * site, so that each journey can end with {@link #complaints()}.
 */
final class Visit implements AutoCloseable {

    private final RunningSite site;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    private Visit(RunningSite site, Browser.NewContextOptions options) {
        this.site = site;
        this.context = Chromium.start().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(15_000);
        context.onRequest(request -> {
            if (!request.url().startsWith(site.url("/")) && !request.url().startsWith("data:")) {
                complaints.add("left the site: " + request.url());
            }
        });
    }

    static Visit withScript(RunningSite site) {
        return new Visit(site, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Visit withoutScript(RunningSite site) {
        return new Visit(site, new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
    }

    static Visit onAPhone(RunningSite site) {
        return new Visit(site, new Browser.NewContextOptions().setViewportSize(375, 720).setHasTouch(true).setIsMobile(true));
    }

    Page open(String path) {
        Page page = blank();
        page.navigate(site.url(path));
        return page;
    }

    /** A page of nobody's yet. */
    Page blank() {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What went wrong unseen; empty when the visit was clean. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
