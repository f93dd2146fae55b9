package org.roomforerror.web;

import java.util.Map;
import java.util.function.Supplier;
import org.roomforerror.content.Embed;
import org.roomforerror.figures.WindowsTable;

/** Draws the tables of response windows over all price tapes; everything else is left to another drawer. */
public final class WindowsEmbed implements EmbedDrawer {

    private final Pages pages;
    private final Supplier<WindowsTable> windows;
    private final EmbedDrawer others;

    public WindowsEmbed(Pages pages, Supplier<WindowsTable> windows, EmbedDrawer others) {
        this.pages = pages;
        this.windows = windows;
        this.others = others;
    }

    @Override
    public String html(Embed embed, Spot spot) {
        return embed.kind() == Embed.Kind.WINDOWS
                ? pages.fragment("fragments/windows", "windows", Map.of("windows", windows.get()))
                : others.html(embed, spot);
    }
}
