package org.roomforerror.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Dress PLAIN = new Dress() {
        @Override
        public String figure(String path, int line) {
            return "<b>" + path + "@" + line + "</b>";
        }

        @Override
        public String term(String name, String words, int line) {
            return "<dfn>" + name + "=" + words + "</dfn>";
        }

        @Override
        public String figureWords(String path) {
            return "56";
        }

        @Override
        public String sectionLink() {
            return "Here";
        }

        @Override
        public void section() {}
    };

    @Test
    void figuresAndTermsStandInsideParagraphsListsTablesAndLinks() {
        String html = html("""
                The call is at **{ten.call.price}**, [see {ten@-5%.equity}](/learn/x).

                - one [[margin call|call]]

                | a | b |
                |---|--:|
                | [[margin call|called]] | {ten.gap} |
                """);
        assertTrue(html.contains("<strong><b>ten.call.price@1</b></strong>"), html);
        assertTrue(html.contains("<a href=\"/learn/x\">see <b>ten@-5%.equity@1</b></a>"), html);
        assertTrue(html.contains("<dfn>margin call=call</dfn>"), html);
        assertTrue(html.contains("<th scope=\"row\"><dfn>margin call=called</dfn></th>"), html);
        assertTrue(html.contains("<td class=\"right\"><b>ten.gap@7</b></td>"), html);
    }

    @Test
    void codeShowsItsBracesAndBracketsAsTheyAre() {
        assertEquals("<p><code>{ten.call.price}</code> and <code>[[margin call]]</code></p>\n",
                html("`{ten.call.price}` and `[[margin call]]`"));
        assertTrue(html("```\n::chart ladder\n{a.b}\n```\n").contains("::chart ladder\n{a.b}"));
    }

    @Test
    void aPlacedLineCutsTheTextAndKeepsItsWordsAndLine() {
        List<Piece> pieces = draw("One.\n\n::chart two-lines position=ten side=short\n\nTwo.\n::windows\nThree.");
        assertEquals(5, pieces.size());
        assertEquals(new Piece.Placed("chart", "two-lines", Map.of("position", "ten", "side", "short"), List.of(), 3),
                pieces.get(1));
        assertEquals(new Piece.Placed("windows", "", Map.of(), List.of(), 6), pieces.get(3));
        assertEquals(new Piece.Html("<p>Three.</p>\n"), pieces.get(4));
    }

    @Test
    void aPlacedLineInsideAListStaysText() {
        assertEquals(1, draw("- one\n\n  ::windows\n").size());
    }

    @Test
    void aPlacedLineAfterAListEndsTheList() {
        assertEquals(new Piece.Placed("windows", "", Map.of(), List.of(), 3), draw("- one\n\n::windows\n").get(1));
    }

    @Test
    void aFencedBlockOfFiguresIsCutOutWithItsLine() {
        List<Piece> pieces = draw("One.\n\n```figures\nrows: [a]\n```\n");
        assertEquals(new Piece.Figures("rows: [a]\n", 4), pieces.get(1));
    }

    @Test
    void linksDefinedElsewhereAreKeptAcrossACut() {
        assertTrue(html("[x][r]\n\n::windows\n\n[r]: /learn/y\n").contains("<a href=\"/learn/y\">x</a>"));
    }

    @Test
    void rawHtmlIsShownAsTextAndMarked() {
        Manuscript manuscript = Markdown.read("A <em>word</em>.\n\n<div>x</div>\n", 10);
        assertTrue(html("A <em>word</em>.").contains("&lt;em&gt;word"));
        assertEquals(List.of(10, 10, 12), manuscript.marks().stream().map(Mark::line).toList());
    }

    @Test
    void aHeadingHasTheIdOfItsWordsAndNoTwoAreTheSame() {
        Manuscript manuscript = Markdown.read("## Two stages, not one\n\n### It isn't [[margin|spare]]\n\n## Two stages, not one\n", 5);
        assertEquals(List.of("two-stages-not-one", "it-isnt-spare", "two-stages-not-one-2"),
                manuscript.headings().stream().map(Heading::id).toList());
        assertEquals(7, manuscript.headings().get(1).line());
        assertTrue(html("### It isn't [[margin|spare]]").startsWith("<h3 id=\"it-isnt-spare\">It isn&rsquo;t spare"
                + "<a class=\"anchor\" href=\"#it-isnt-spare\""));
    }

    @Test
    void aTableScrollsInARegionNamedByItsHeading() {
        String html = html("## Side by side\n\n| | call |\n|-|-|\n| who | you |\n");
        assertTrue(html.contains("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Side by side\">"), html);
        assertTrue(html.contains("<th scope=\"col\">call</th>"), html);
        assertTrue(html.contains("<th scope=\"row\">who</th>"), html);
    }

    @Test
    void passagesAreThePlainWordsWithTheirSectionsAndLines() {
        List<Passage> passages = Markdown.read("""
                It is "at" {ten.call.price}
                `now` &amp; *then*.[^1]

                ## Why

                - [[margin call|Calls]] \\* come

                | a | {x.y} |
                |-|-|

                [^1]: A note.
                """, 1).passages(path -> "56");
        assertEquals(List.of(
                new Passage(Passage.Kind.PROSE, "", "It is \"at\" 56\n & then.", 1),
                new Passage(Passage.Kind.HEADING, "why", "Why", 4),
                new Passage(Passage.Kind.PROSE, "why", "Calls * come", 6),
                new Passage(Passage.Kind.TABLE, "why", "a", 8),
                new Passage(Passage.Kind.TABLE, "why", "56", 8),
                new Passage(Passage.Kind.NOTE, "why", "A note.", 11)), passages);
    }

    @Test
    void aNoteStandsWhereItIsCalledAndNotAtTheFoot() {
        assertEquals("<p>A claim. <small class=\"footnote\">(The <a href=\"https://example.org/\">source</a>.)</small> Another.</p>\n<p>More.</p>\n",
                html("A claim.[^s] Another.\n\nMore.\n\n[^s]: The [source](https://example.org/).\n"));
    }

    private static List<Piece> draw(String markdown) {
        return Markdown.read(markdown, 1).draw(PLAIN);
    }

    private static String html(String markdown) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : draw(markdown)) {
            if (piece instanceof Piece.Html part) {
                html.append(part.html());
            }
        }
        return html.toString();
    }
}
