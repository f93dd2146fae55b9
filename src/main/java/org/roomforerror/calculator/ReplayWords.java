package org.roomforerror.calculator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roomforerror.margin.StageName;
import org.roomforerror.window.Between;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Step;
import org.roomforerror.window.TapeWindow;

/** Says in sentences what became of a position on a real day; an hourly tape is never made to say more than it can. */
final class ReplayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private final Replay replay;
    private final Units units;

    ReplayWords(Replay replay, Units units) {
        this.replay = replay;
        this.units = units;
    }

    /** What became of it in the end. */
    Sentence headline() {
        TapeWindow window = replay.window();
        if (window instanceof TapeWindow.CalledThenLiquidated both) {
            String came = "Your margin call came on " + during(both.call().hour()) + "; ";
            return both.between().withinTheSameHour() ? new Sentence(came + "liquidation ", "within the same hour", ".")
                    : new Sentence(came + "liquidation ", between(both.between()) + " later", ".");
        }
        if (window instanceof TapeWindow.OnlyCalled called) {
            return new Sentence("Your margin call came on ", during(called.call().hour()), ". The tape ended without a liquidation.");
        }
        if (window instanceof TapeWindow.WithoutCall closed) {
            return new Sentence("", "0\u00A0minutes", ": liquidation came on " + during(closed.liquidation().hour()) + ", and there was no call before it.");
        }
        return Sentence.plain("Neither a margin call nor a liquidation came before the tape ended.");
    }

    /** What an hour brought. */
    Sentence headline(Step step) {
        String hour = capital(during(step.hour())) + ": ";
        if (step.begun().isEmpty()) {
            boolean further = replay.reached().stream().anyMatch(at -> at.place() < replay.opened() + step.number());
            return step.number() == 1 ? new Sentence(hour, "the position is opened", " at " + units.price(replay.position().entry()) + ".")
                    : new Sentence(hour, further ? "no further stage begins" : "no stage begins", ". The worst price is " + units.price(step.worst()) + ".");
        }
        boolean several = step.begun().stream().filter(at -> at.stage().name() != StageName.BANKRUPTCY).count() > 1;
        return new Sentence(hour, stages(step) + (several ? " come" : " comes"), several ? " within this one hour." : ".");
    }

    /**
     * The stages of an hour: "warning, margin call and liquidation". Bankruptcy is not among them unless it came alone: behind
     * a liquidation the position is closed by then.
     */
    String stages(Step step) {
        List<String> labels = step.begun().stream().filter(at -> step.begun().size() == 1 || at.stage().name() != StageName.BANKRUPTCY)
                .map(at -> units.stage(at.stage())).toList();
        return labels.size() < 2 ? String.join("", labels)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + labels.get(labels.size() - 1);
    }

    /** How sure an hourly tape can be. */
    String caution() {
        boolean together = replay.window() instanceof TapeWindow.CalledThenLiquidated both && both.between().withinTheSameHour();
        return together ? "The tape holds one line an hour. It cannot say whether there were fifty minutes between the two, or five seconds."
                : "The tape holds one line an hour. It cannot say when inside an hour something came, nor in which order high and low did.";
    }

    /** How near the nearest stage was, where none of the hard ones came. */
    Optional<String> nearest() {
        return replay.window() instanceof TapeWindow.Untouched ? Optional.of("The worst price was "
                + units.price(replay.steps().stream().map(Step::worst).min((a, b) -> replay.position().side().sign() * a.compareTo(b)).orElseThrow())
                + ". The tape ended; the market did not.") : Optional.empty();
    }

    /** "12 March 2020 between 10:00 and 11:00 UTC". */
    static String during(Hour hour) {
        return DAY.format(hour.start()).replace(' ', '\u00A0') + " between " + TIME.format(hour.start()) + " and " + TIME.format(end(hour)) + "\u00A0UTC";
    }

    /** "12 March 2020, 10:00 to 11:00 UTC". */
    static String range(Hour hour) {
        return DAY.format(hour.start()).replace(' ', '\u00A0') + ", " + TIME.format(hour.start()) + " to " + TIME.format(end(hour)) + "\u00A0UTC";
    }

    static String between(Between between) {
        if (between.withinTheSameHour()) {
            return "within the same hour";
        }
        return between.atLeast() == 0 ? "less than " + between.atMost() + " hours" : between.atLeast() + " to " + between.atMost() + " hours";
    }

    /** The range of time between two stages that came. */
    String since(Reached earlier, Reached later) {
        int hours = later.place() - earlier.place();
        return hours == 0 ? "within the same hour" : between(new Between(Math.max(0, hours - 1), hours + 1)) + " after it";
    }

    /** Whether a stage came at all. */
    boolean came(StageName name) {
        return replay.reached(name).isPresent();
    }

    private static Instant end(Hour hour) {
        return hour.start().plus(Duration.ofHours(1));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
