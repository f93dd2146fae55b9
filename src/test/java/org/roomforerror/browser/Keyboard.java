package org.roomforerror.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses a page by the keyboard alone. */
final class Keyboard {

    private Keyboard() {
    }

    /** Presses Enter on a control once the Tab key has reached it, and waits for the page that follows. */
    static void pressOn(Page page, Locator control) {
        tabTo(page, control);
        String here = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
    }

    /** Goes on with the Tab key until the control has the focus. */
    static void tabTo(Page page, Locator control) {
        for (int stops = 0; stops < 60; stops++) {
            page.keyboard().press("Tab");
            if ((Boolean) control.evaluate("control => control === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + control);
    }
}
