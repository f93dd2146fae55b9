package org.roomforerror.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.chart.Chart;
import org.roomforerror.content.Embed;
import org.roomforerror.figures.World;

/** Draws the calculators and drawings that stand inside pages; everything else is left to another drawer. */
public final class DrawnEmbeds implements EmbedDrawer {

    private final Pages pages;
    private final Cards cards;
    private final Supplier<World> world;
    private final EmbedDrawer others;
    private final Optional<Sheet> answered;

    public DrawnEmbeds(Pages pages, Cards cards, Supplier<World> world, EmbedDrawer others) {
        this(pages, cards, world, others, Optional.empty());
    }

    private DrawnEmbeds(Pages pages, Cards cards, Supplier<World> world, EmbedDrawer others, Optional<Sheet> answered) {
        this.pages = pages;
        this.cards = cards;
        this.world = world;
        this.others = others;
        this.answered = answered;
    }

    @Override
    public EmbedDrawer with(Sheet sheet) {
        return new DrawnEmbeds(pages, cards, world, others, Optional.of(sheet));
    }

    @Override
    public String html(Embed embed, String page) {
        Optional<String> drawn = switch (embed.kind()) {
            case CALCULATOR -> calculator(embed, page);
            case CHART -> ChartEmbeds.chart(embed, world.get()).map(chart -> chart(chart, embed));
            default -> Optional.empty();
        };
        return drawn.orElseGet(() -> others.html(embed, page));
    }

    /** A calculator by the name that writers use; its form returns to the page on which it stands. */
    private Optional<String> calculator(Embed embed, String page) {
        String action = page.startsWith("/learn/") ? page + "/calculators/" + embed.name() : "/calculators/" + embed.name();
        return answered.filter(sheet -> sheet.calculator().name().equals(embed.name()))
                .map(sheet -> cards.card(sheet, embed.name(), action))
                .or(() -> cards.card(embed, action));
    }

    private String chart(Chart chart, Embed embed) {
        String id = "chart-" + embed.name() + "-" + String.join("-", embed.settings().values()).replaceAll("[^a-zA-Z0-9]+", "-");
        String elsewhere = CardView.isLong(chart.table()) ? ChartEmbeds.replayed(embed, world.get())
                .flatMap(values -> cards.answered("replay", values)).map(CardView::answerPath).orElse("") : "";
        return pages.fragment("fragments/chart", "chart", Map.of("chart", chart, "id", id, "csv", "", "elsewhere", elsewhere));
    }
}
