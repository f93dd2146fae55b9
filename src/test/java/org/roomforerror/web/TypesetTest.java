package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roomforerror.RunningSite;

/** The signs of print, on every page and whoever wrote the words. */
class TypesetTest {

    private static final Pattern TYPED = Pattern.compile("['\"]|\\d[ \\u00A0]?%(?!\\p{L})|(?<![\\p{L}\\p{N}/.-])-\\d|\\.\\.\\.| -- ");

    @Test
    void wordsGetCurlyMarksAndSpacesThatDoNotBreak() {
        assertEquals("<p>The venue’s own, the authors’ and 5\u202F%.</p>", Typeset.html("<p>The venue's own, the authors&#39; and 5 %.</p>"));
        assertEquals("<p>“One”, (“two”) and “<mark>three</mark>” more.</p>", Typeset.html("<p>\"One\", (&quot;two&quot;) and \"<mark>three</mark>\" more.</p>"));
        assertEquals("<b aria-label=\"Somebody’s\"></b>", Typeset.html("<b aria-label=\"Somebody&#39;s\"></b>"));
    }

    @Test
    void whatWasTypedAndWhatProgramsReadStays() {
        for (String kept : new String[] {"<input value=\"it&#39;s 5 %\">", "<a href=\"/search?q=it&#39;s\">x</a>", "<code>a's</code>",
            "<script>{\"a\": \"b's\"}</script>"}) {
            assertEquals(kept, Typeset.html(kept));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/faq", "/faq/short-one-plus", "/glossary", "/glossary/house-margin", "/misreads", "/systems", "/systems/binance-usdm-btc",
        "/systems/reg-t", "/learn/what-is-a-margin-call", "/privacy", "/search?q=margin+call", "/map", "/quiz/all", "/calculators/replay",
        "/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10"})
    void noPageShowsASignOfTheTypewriter(String path) {
        Document page = RunningSite.shared().page(path);
        page.select("script, style, code, .hint").remove();
        Set<String> typed = new TreeSet<>();
        page.getAllElements().forEach(element -> element.textNodes().stream().map(text -> text.getWholeText())
                .filter(words -> TYPED.matcher(words).find()).forEach(typed::add));
        page.select("[aria-label], [title], meta[name=description]").stream()
                .map(element -> element.attr("aria-label") + element.attr("title") + element.attr("content"))
                .filter(words -> TYPED.matcher(words).find()).forEach(typed::add);
        assertEquals(Set.of(), typed);
    }
}
