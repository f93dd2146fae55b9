package org.roomforerror.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.roomforerror.content.Embed;

/** Draws an embed as a link to the page where it lives; what no other drawer knows is drawn like this. */
public final class LinkedEmbeds implements EmbedDrawer {

    private final Pages pages;

    public LinkedEmbeds(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String html(Embed embed, Spot spot) {
        return switch (embed.kind()) {
            case CALCULATOR -> link(calculator(embed), "embed.open-calculator");
            case MISREAD -> link("/misreads/" + embed.name(), "embed.read-misread");
            case CHECK, CHART, WINDOWS -> "";
        };
    }

    /** The address of an embedded calculator's own page, with what the writer filled in. */
    static String calculator(Embed embed) {
        return "/calculators/" + embed.name() + query(embed.values());
    }

    private String link(String address, String message) {
        return "<p class=\"embed\"><a href=\"" + pages.language().path(address).replace("&", "&amp;").replace("\"", "&quot;") + "\">" + pages.say(message) + "</a></p>\n";
    }

    private static String query(Map<String, String> settings) {
        return settings.isEmpty() ? "" : settings.entrySet().stream()
                .map(set -> set.getKey() + "=" + URLEncoder.encode(set.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
