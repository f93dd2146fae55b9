package org.roomforerror.web;

import java.util.Optional;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Picture;
import org.roomforerror.chart.Chart;
import org.roomforerror.chart.Charts;
import org.roomforerror.content.Embed;

/** The drawings that a writer places by name, of positions that the page has named. */
final class ChartEmbeds {

    private ChartEmbeds() {
    }

    /** The chart of an embed; empty if there is no such chart or position. */
    static Optional<Chart> chart(Embed embed) {
        return picture(embed).map(Charts::draw);
    }

    private static Optional<Picture> picture(Embed embed) {
        return switch (embed.name()) {
            case "two-lines" -> holding(embed, "position").map(Picture.TwoLines::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Holding> holding(Embed embed, String setting) {
        return embed.positions().find(embed.settings().getOrDefault(setting, ""))
                .map(named -> Holding.of(named.book(), named.position(), named.price()));
    }
}
