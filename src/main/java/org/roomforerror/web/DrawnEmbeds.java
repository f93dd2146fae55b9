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
    private final Map<String, Sheet> answered;

    public DrawnEmbeds(Pages pages, Cards cards, Supplier<World> world, EmbedDrawer others) {
        this(pages, cards, world, others, Map.of());
    }

    private DrawnEmbeds(Pages pages, Cards cards, Supplier<World> world, EmbedDrawer others, Map<String, Sheet> answered) {
        this.pages = pages;
        this.cards = cards;
        this.world = world;
        this.others = others;
        this.answered = answered;
    }

    @Override
    public EmbedDrawer with(String id, Sheet sheet) {
        return new DrawnEmbeds(pages, cards, world, others, Map.of(id, sheet));
    }

    @Override
    public String html(Embed embed, Spot spot) {
        Optional<String> drawn = switch (embed.kind()) {
            case CALCULATOR -> calculator(embed, spot);
            case CHART -> ChartEmbeds.chart(embed, world.get()).map(chart -> chart(chart, embed, spot));
            default -> Optional.empty();
        };
        return drawn.orElseGet(() -> others.html(embed, spot));
    }

    /** A calculator by the name that writers use; its form returns to the page on which it stands. */
    private Optional<String> calculator(Embed embed, Spot spot) {
        Seat seat = Seat.inside(spot.page(), spot.id(embed.name()));
        return Optional.ofNullable(answered.get(seat.id())).map(sheet -> cards.card(sheet, seat)).or(() -> cards.placed(embed, seat));
    }

    private String chart(Chart chart, Embed embed, Spot spot) {
        String elsewhere = CardView.isLong(chart.table()) ? ChartEmbeds.replayed(embed, world.get())
                .flatMap(values -> cards.answered("replay", values)).map(CardView::answerPath).orElse("") : "";
        return pages.fragment("fragments/chart", "chart",
                Map.of("chart", chart, "id", spot.id("chart-" + embed.name()), "csv", "", "elsewhere", elsewhere));
    }
}
