package org.roomforerror.content;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roomforerror.figures.World;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Tapes;

class LibraryTest {
    @Test
    void probe() throws Exception {
        Path content = Path.of("content");
        Library library = Library.load(content, World.of(RuleBooks.load(content), Tapes.load(content), Map.of("calculators", 8)));
        library.problems().forEach(System.out::println);
        Article article = library.article("margin-call-vs-liquidation").orElseThrow();
        System.out.println(article.quickAnswer().html());
        article.body().blocks().forEach(System.out::println);
    }
}
