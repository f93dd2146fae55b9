package org.roomforerror.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.content.Block;
import org.roomforerror.content.Body;
import org.roomforerror.content.Embed;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;

/** Draws the bodies of pages: prose as it is, worked tables and misreads by their fragments, the rest by the embed drawer. */
final class Bodies {

    private final Pages pages;
    private final EmbedDrawer embeds;

    Bodies(Pages pages, EmbedDrawer embeds) {
        this.pages = pages;
        this.embeds = embeds;
    }

    String html(Body body, Library library, String page) {
        StringBuilder html = new StringBuilder();
        Map<String, Integer> seen = new HashMap<>();
        for (Block block : body.blocks()) {
            int number = block instanceof Embed embed ? seen.merge(embed.kind() + embed.name(), 1, Integer::sum) : 1;
            html.append(block(block, library, new Spot(page, number)));
        }
        return html.toString();
    }

    /** A question that is asked in place, at the end of a page. */
    String check(Embed check, String page) {
        return embeds.html(check, new Spot(page, 1));
    }

    private String block(Block block, Library library, Spot spot) {
        if (block instanceof Block.Prose prose) {
            return prose.html();
        }
        if (block instanceof Block.WorkedTable table) {
            return pages.fragment("fragments/embed", "table", Map.of("table", table));
        }
        Embed embed = (Embed) block;
        Optional<Misread> misread = embed.kind() == Embed.Kind.MISREAD ? library.misread(embed.name()) : Optional.empty();
        return misread.map(found -> pages.fragment("fragments/embed", "misread", Map.of("misread", found)))
                .orElseGet(() -> embeds.html(embed, spot));
    }
}
