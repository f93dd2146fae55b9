package org.roomforerror.web;

import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.roomforerror.calculator.Comparison;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.Chart;
import org.roomforerror.chart.Charts;
import org.roomforerror.chart.Paper;
import org.roomforerror.content.Embed;
import org.roomforerror.figures.World;
import org.roomforerror.margin.Position;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Opening;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Tape;

/** The drawings that a writer places by name, of positions that the page has named. */
final class ChartEmbeds {

    private final Embed embed;
    private final Map<String, String> settings;
    private final World world;

    private ChartEmbeds(Embed embed, World world) {
        this.embed = embed;
        this.settings = embed.settings();
        this.world = world;
    }

    /** The chart of an embed; empty if there is no such chart, or if it names a position or tape that there is not. */
    static Optional<Chart> chart(Embed embed, World world) {
        return new ChartEmbeds(embed, world).picture().map(picture -> Charts.draw(picture, Paper.COLUMN));
    }

    /** The values with which the replay calculator shows the same as a drawing of a tape; empty for any other drawing. */
    static Optional<Map<String, String>> replayed(Embed embed, World world) {
        ChartEmbeds chart = new ChartEmbeds(embed, world);
        return embed.name().equals("tape") ? chart.holding("position").flatMap(held -> chart.tape().map(tape -> values(held, tape))) : Optional.empty();
    }

    private static Map<String, String> values(Holding held, Tape tape) {
        Position position = held.position();
        return Map.of("system", held.book().id(), "side", position.side().id(), "tape", tape.id(), "hour", String.valueOf(opened(position, tape) + 1),
                "collateral", position.collateral().toPlainString(), "leverage", position.leverage().round(MathContext.DECIMAL64).toPlainString());
    }

    private Optional<Picture> picture() {
        return switch (embed.name()) {
            case "two-lines" -> holding("position").map(Picture.TwoLines::new);
            case "ladder" -> holding("position").map(Picture.PriceLadder::new);
            case "room-curve" -> holding("position").map(held -> new Picture.RoomCurve(held, Optional.of(held.position().leverage())));
            case "before-after" -> holding("before").flatMap(before -> holding("after").map(after ->
                    new Picture.BeforeAfter(before, List.of(new Picture.Changed(settings.getOrDefault("change", world.speech().say("drawing.before-after.change")), after)))));
            case "stages-across" -> holding("position").map(held -> new Picture.Across(across(held)));
            case "tape" -> holding("position").flatMap(held -> tape().map(tape -> tape(held, tape)));
            default -> Optional.empty();
        };
    }

    private Optional<Holding> holding(String setting) {
        return embed.positions().find(settings.getOrDefault(setting, "")).map(Holding::of);
    }

    /** The position in the systems that were named, or in all. */
    private List<Holding> across(Holding held) {
        List<String> named = Arrays.stream(settings.getOrDefault("systems", "").split(",")).filter(id -> !id.isBlank()).toList();
        List<RuleBook> books = world.systems().all().stream().filter(book -> named.isEmpty() || named.contains(book.id())).toList();
        Position position = held.position();
        return Comparison.across(books, position.side(), position.collateral(), position.leverage(), position.entry(), held.price());
    }

    private Optional<Tape> tape() {
        return world.tapes().find(settings.getOrDefault("tape", ""));
    }

    /** The position with the collateral and leverage that it has on the page, opened on a real day. */
    private static Picture tape(Holding held, Tape tape) {
        Position position = held.position();
        Replay replay = Replay.of(held.system(), Opening.leveraged(held.book().kind(), position.side(), position.collateral(), position.leverage()), tape,
                opened(position, tape));
        return new Picture.Tape(replay, Units.of(held.book().on(tape.header().asset(), tape.header().unit())), OptionalInt.empty());
    }

    /** The place of the hour that begins at the position's entry price; the first hour, at the price of that hour, if none does. */
    private static int opened(Position position, Tape tape) {
        return Math.max(0, tape.hours().stream().map(hour -> hour.open().compareTo(position.entry())).toList().indexOf(0));
    }
}
