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

/** A page while it is written as Markdown: block after block, every link with the site's whole address. */
final class TwinText {

    private final Pages pages;
    private final List<String> blocks = new ArrayList<>();

    TwinText(Pages pages) {
        this.pages = pages;
    }

    /** Adds a block as it is; an empty one is left out. */
    TwinText add(String markdown) {
        if (!markdown.isBlank()) {
            blocks.add(markdown.strip());
        }
        return this;
    }

    /** Adds a heading of the second level, the message of a key, and the words below it; nothing where there are no words. */
    TwinText section(String heading, String markdown) {
        return markdown.isBlank() ? this : add("## " + pages.say(heading)).add(markdown);
    }

    TwinText body(Body body, Library library, EmbedDrawer embeds, String page) {
        body.twin().forEach(block -> add(block(block, library, embeds, page)));
        return this;
    }

    TwinText sources(List<SourceNote> sources) {
        return section("page.sources", sources.stream().map(this::source).collect(Collectors.joining("\n")));
    }

    TwinText links(String heading, List<Shelf.PageLink> to) {
        return section(heading, to.stream().map(page -> "- [" + page.title() + "](" + pages.address(page.path()) + ")")
                .collect(Collectors.joining("\n")));
    }

    /** The whole text; the last line says where the page lives. */
    String text(String path) {
        return Stream.concat(blocks.stream(), Stream.of("---\n\n" + pages.say("twin.this-page", "<" + pages.address(path) + ">")))
                .collect(Collectors.joining("\n\n"))
                .replace("](/", "](" + pages.siteUrl() + "/") + "\n";
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
            case CALCULATOR -> link("misread.open", LinkedEmbeds.calculator(embed));
            case MISREAD -> library.misread(embed.name()).map(this::misread).orElse("");
            default -> DrawnWords.of(embeds.html(embed, new Spot(page, 1)), pages.speech());
        };
    }

    private String misread(Misread misread) {
        return "> " + pages.say("misread.believed.box", misread.belief().text()) + "\n\n**" + pages.say("misread.true.box") + "** "
                + misread.truth().text() + " " + link("misread.whole", misread.path());
    }

    /** A Markdown link whose words are the message of a key. */
    String link(String words, String path) {
        return "[" + pages.say(words) + "](" + pages.address(path) + ")";
    }

    private String source(SourceNote source) {
        return "- " + (source.address().isEmpty() ? source.title() : "[" + source.title() + "](" + source.address() + ")")
                + (source.supports().isEmpty() ? "" : ": " + source.supports() + ".")
                + (source.read().isEmpty() ? "" : " " + pages.say("source.read", source.read()));
    }
}
