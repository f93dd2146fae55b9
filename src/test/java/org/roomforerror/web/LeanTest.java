package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a page loses on its way out, and what it keeps. */
class LeanTest {

    @Test
    void lineEndsBesideBlocksGoAndThoseBetweenWordsBecomeSpaces() {
        assertEquals("<ul><li>One word <em>and</em> another</li></ul><p>Two</p>", Lean.html("<ul>\n  <li>One word\n    <em>and</em> another</li>\n</ul>\n\n<p>\n Two\n</p>\n"));
    }

    @Test
    void neighboursThatStandInOneLineStayApart() {
        assertEquals("<p><a href=\"/a\">A</a> <span>b</span></p>", Lean.html("<p>\n  <a href=\"/a\">A</a>\n  <span>b</span>\n</p>"));
    }

    @Test
    void textThatKeepsItsOwnSpacesKeepsThem() {
        assertEquals("<pre>a\n  b</pre>\n<p>c</p>", Lean.html("<pre>a\n  b</pre>\n<p>c</p>"));
    }
}
