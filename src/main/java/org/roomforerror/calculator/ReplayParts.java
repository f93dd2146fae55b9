package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Between;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Step;
import org.roomforerror.window.TopUp;

/** A replay told: the stages it reached, one hour after the other, and what a top-up would have done. */
final class ReplayParts {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private final Replay replay;
    private final Units units;
    private final Inputs inputs;

    ReplayParts(Replay replay, Units units, Inputs inputs) {
        this.replay = replay;
        this.units = units;
        this.inputs = inputs;
    }

    Units units() {
        return units;
    }

    String hour(Hour hour) {
        return HOUR.format(hour.start()) + " UTC";
    }

    String between(Between between) {
        return between.withinTheSameHour() ? "within the same hour"
                : between.atLeast() + " to " + between.atMost() + " hours later";
    }

    /** When each stage came, and how long after the one before. */
    Table stages() {
        List<List<Cell>> rows = new ArrayList<>();
        Optional<Reached> before = Optional.empty();
        for (Reached reached : replay.reached()) {
            String since = before.map(earlier -> since(earlier, reached)).orElse("");
            rows.add(List.of(Cell.words(StageRows.capital(reached.stage().label())), Cell.of(hour(reached.hour()), reached.hour().start().toString()),
                    Cell.of(units.price(reached.price()), reached.price().toPlainString()), Cell.words(since)));
            before = Optional.of(reached);
        }
        if (rows.isEmpty()) {
            rows.add(List.of(Cell.words("No stage was reached"), Cell.words(""), Cell.words(""), Cell.words("")));
        }
        return new Table("hours", "The hours in which the stages came", List.of(Head.words("Stage"), Head.words("In the hour from"),
                Head.number("Stage begins at"), Head.words("After the one before")), rows);
    }

    /** One hour of the replay: the one asked for, or that of the first stage. */
    Part.Turn turn() {
        Step step = replay.step(wanted()).orElse(replay.steps().get(0));
        List<String> says = new ArrayList<>();
        Hour hour = step.hour();
        says.add("The price opened at " + units.bare(hour.open()) + ", ran between " + units.bare(hour.low()) + " and " + units.bare(hour.high())
                + ", and closed at " + units.price(hour.close()) + ".");
        step.begun().forEach(reached -> says.add(reached.stage().name() == StageName.BANKRUPTCY
                ? "From " + units.price(reached.price()) + " on nothing of your own was left."
                : "The " + reached.stage().label() + " came, at " + units.price(reached.price()) + "."));
        if (step.severalWithinTheHour()) {
            says.add("Several stages came within this one hour. The tape cannot say how far apart.");
        }
        says.add("At its worst the hour left " + units.left(step.atWorst().equity().max(BigDecimal.ZERO)) + " of your own money.");
        says.add(step.still().says());
        return new Part.Turn("Hour " + step.number() + " of " + replay.steps().size() + ": " + hour(hour), says,
                query(step.number() - 1), query(step.number() + 1));
    }

    Optional<Part> topUp() {
        return inputs.number("topUp").filter(amount -> amount.signum() > 0).map(amount -> {
            TopUp topUp = replay.topUp(amount);
            String when = topUp instanceof TopUp.Added added
                    ? added.liquidation().map(at -> " It would have come on " + hour(at.hour()) + ".").orElse("") : "";
            return Part.Note.of("With " + units.money(amount) + " added at the call: " + topUp.says() + when);
        });
    }

    Map<String, Object> data(RuleBook book) {
        return HoldingData.map("system", HoldingData.system(book), "tape", replay.tape().id(),
                "position", HoldingData.position(replay.position()), "ladder", HoldingData.ladder(replay.ladder()),
                "reached", replay.reached().stream().map(at -> HoldingData.map("stage", at.stage().name().id(), "hour", at.hour().start().toString(),
                        "price", HoldingData.plain(at.price()))).toList(),
                "window", replay.window().says());
    }

    private String since(Reached earlier, Reached later) {
        int hours = later.place() - earlier.place();
        return hours == 0 ? "within the same hour" : Math.max(0, hours - 1) + " to " + (hours + 1) + " hours";
    }

    private int wanted() {
        String text = inputs.word("step");
        if (text.matches("[0-9]{1,4}")) {
            return Integer.parseInt(text);
        }
        return replay.reached().isEmpty() ? 1 : replay.reached().get(0).place() - replay.opened() + 1;
    }

    private Optional<String> query(int step) {
        return replay.step(step).map(found -> Permalink.query(inputs.replacing("step", String.valueOf(step))));
    }
}
