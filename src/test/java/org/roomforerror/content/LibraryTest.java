package org.roomforerror.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roomforerror.content.markdown.Heading;
import org.roomforerror.figures.World;

/** On the real content: the page that compares margin call and liquidation. */
class LibraryTest {

    private static final Path CONTENT = Path.of("content");
    private static final Library LIBRARY = Library.load(CONTENT, World.load(CONTENT, Map.of("calculators", 8)));
    private final Article article = LIBRARY.article("margin-call-vs-liquidation").orElseThrow();

    @Test
    void anExplainerHasItsFieldsItsContentsAndItsReadingTime() {
        assertEquals("Margin call and liquidation compared", article.title());
        assertEquals(5, article.keyPoints().size());
        assertEquals("call-is-liquidation-1", article.check().orElseThrow());
        assertEquals(List.of("two-stages-not-one", "the-comparison-point-by-point"),
                article.body().contents().stream().map(Heading::id).limit(2).toList());
        assertTrue(article.body().minutes() >= 4, "minutes: " + article.body().minutes());
    }

    @Test
    void figuresInTheProseAreTheEnginesAnswers() {
        String prose = prose();
        assertTrue(prose.contains("At 45\u202F340.06\u00A0USDT the <strong>margin call</strong> begins"), prose);
    }

    @Test
    void aTermIsLinkedOnceInASection() {
        String quick = article.quickAnswer().html();
        assertTrue(quick.startsWith("A <a class=\"term\" href=\"/glossary/margin-call\">margin call</a> says"), quick);
        assertTrue(article.quickAnswer().text().startsWith("A margin call says"), article.quickAnswer().text());
    }

    @Test
    void drawingsStandWhereTheWriterPutThem() {
        List<Embed> embeds = article.body().blocks().stream()
                .filter(Embed.class::isInstance).map(Embed.class::cast).toList();
        assertEquals(Embed.Kind.CHART, embeds.get(0).kind());
        assertEquals("two-lines", embeds.get(0).name());
        assertTrue(embeds.get(0).positions().find("ten").isPresent());
        assertEquals(Map.of("system", "isolated-futures", "side", "long", "entry", "50000", "collateral", "1000", "leverage", "10"),
                embeds.get(1).settings());
    }

    private String prose() {
        StringBuilder prose = new StringBuilder();
        article.body().blocks().forEach(block -> prose.append(block instanceof Block.Prose part ? part.html() : "\n"));
        return prose.toString();
    }
}
