package org.roomforerror.web;

import java.util.Map;
import java.util.function.Supplier;
import org.roomforerror.content.Embed;
import org.roomforerror.figures.WindowsTable;
import org.roomforerror.figures.World;

/** Draws the table of response windows over all price tapes; everything else is left to another drawer. */
public final class WindowsEmbed implements EmbedDrawer {

    private final Pages pages;
    private final Supplier<World> world;
    private final EmbedDrawer others;
    private World reckoned;
    private WindowsTable table;

    /** Reckons the table at once, so that no visitor waits for it; and again when the content is another one. */
    public WindowsEmbed(Pages pages, Supplier<World> world, EmbedDrawer others) {
        this.pages = pages;
        this.world = world;
        this.others = others;
        table();
    }

    @Override
    public String html(Embed embed, Spot spot) {
        return embed.kind() == Embed.Kind.WINDOWS
                ? pages.fragment("fragments/windows", "windows", Map.of("windows", table()))
                : others.html(embed, spot);
    }

    private synchronized WindowsTable table() {
        World now = world.get();
        if (now != reckoned) {
            table = WindowsTable.of(now);
            reckoned = now;
        }
        return table;
    }
}
