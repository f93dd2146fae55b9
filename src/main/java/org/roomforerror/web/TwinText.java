package org.roomforerror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roomforerror.content.Block;
import org.roomforerror.content.Body;
import org.roomforerror.content.Embed;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.content.SourceNote;
import org.roomforerror.words.Speech;

/** A page while it is written as Markdown: block after block, every link with the site's whole address. */
final class TwinText {

    private final String site;
    private final Speech speech;
    private final List<String> blocks = new ArrayList<>();

    TwinText(String site, Speech speech) {
        this.site = site;
        this.speech = speech;
    }

    /** Adds a block as it is; an empty one is left out. */
    TwinText add(String markdown) {
        if (!markdown.isBlank()) {
            blocks.add(markdown.strip());
        }
        return this;
    }

    /** Adds a heading of the second level and the words below it; nothing where there are no words. */
    TwinText section(String heading, String markdown) {
        return markdown.isBlank() ? this : add("## " + heading).add(markdown);
    }

    TwinText body(Body body, Library library, EmbedDrawer embeds, String page) {
        body.twin().forEach(block -> add(block(block, library, embeds, page)));
        return this;
    }

    TwinText sources(List<SourceNote> sources) {
        return section("Sources", sources.stream().map(TwinText::source).collect(Collectors.joining("\n")));
    }

    TwinText links(String heading, List<Shelf.PageLink> pages) {
        return section(heading, pages.stream().map(page -> "- [" + page.title() + "](" + page.path() + ")")
                .collect(Collectors.joining("\n")));
    }

    /** The whole text; the last line says where the page lives. */
    String text(String path) {
        return Stream.concat(blocks.stream(), Stream.of("---\n\nThis page: <" + site + path + ">"))
                .collect(Collectors.joining("\n\n"))
                .replace("](/", "](" + site + "/") + "\n";
    }

    private String block(Block block, Library library, EmbedDrawer embeds, String page) {
        if (block instanceof Block.Text text) {
            return text.markdown();
        }
        if (block instanceof Block.WorkedTable table) {
            List<List<String>> rows = Stream.concat(Stream.of(table.heads()), table.rows().stream()).toList();
            return "**" + table.caption().text() + "**\n\n" + DrawnWords.table(rows);
        }
        Embed embed = (Embed) block;
        return switch (embed.kind()) {
            case CALCULATOR -> "[Open the calculator with this position](" + LinkedEmbeds.calculator(embed) + ")";
            case MISREAD -> library.misread(embed.name()).map(TwinText::misread).orElse("");
            default -> DrawnWords.of(embeds.html(embed, page), speech);
        };
    }

    private static String misread(Misread misread) {
        return "> Misread, and wrong: " + misread.belief().text() + "\n\n**What is true.** " + misread.truth().text()
                + " [The whole refutation](" + misread.path() + ")";
    }

    private static String source(SourceNote source) {
        return "- " + (source.address().isEmpty() ? source.title() : "[" + source.title() + "](" + source.address() + ")")
                + (source.supports().isEmpty() ? "" : ": " + source.supports() + ".")
                + (source.read().isEmpty() ? "" : " Read " + source.read() + ".");
    }
}
