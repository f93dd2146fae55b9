package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.Stage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** The replay and the engine say the same about every hour. */
class ReplayLawTest {

    @Property(tries = 1000)
    void aStageIsReachedInTheFirstHourWhoseWorstPriceBeginsItInTheEngine(
            @ForAll @IntRange(max = 999) int system, @ForAll @IntRange(max = 12) int tape,
            @ForAll @IntRange(max = 40) int opened, @ForAll boolean isLong,
            @ForAll @BigRange(min = "1.1", max = "60") @Scale(1) BigDecimal leverage) {
        Replay replay = replay(system, tape, opened, isLong, leverage);
        for (Stage stage : replay.system().stages()) {
            assertEquals(firstBegun(replay, stage),
                    replay.reached().stream().filter(at -> at.stage().equals(stage)).map(Reached::place).findFirst(),
                    picked(system).id() + " " + replay.position() + " on " + replay.tape().id() + " from " + opened + ": " + stage);
        }
    }

    @Property(tries = 250)
    void theStageOfEveryStepIsTheEnginesStageAtItsWorstPriceAndHasBeenReachedByThen(
            @ForAll @IntRange(max = 999) int system, @ForAll @IntRange(max = 12) int tape, @ForAll boolean isLong,
            @ForAll @BigRange(min = "1.1", max = "60") @Scale(1) BigDecimal leverage) {
        Replay replay = replay(system, tape, 0, isLong, leverage);
        for (Step step : replay.steps()) {
            assertEquals(step.hour().worst(replay.position().side()), step.worst());
            Assessment engine = Assessment.of(replay.system(), replay.position(), step.worst());
            assertEquals(engine, step.atWorst());
            engine.stage().ifPresent(stage -> assertTrue(replay.reached().stream()
                    .anyMatch(at -> at.stage().equals(stage) && at.place() < step.number()), picked(system).id() + ": " + stage));
        }
    }

    private static Systems.Named picked(int number) {
        return Systems.all().get(number % Systems.all().size());
    }

    private static Replay replay(int number, int tape, int opened, boolean isLong, BigDecimal leverage) {
        MarginSystem system = picked(number).system();
        Side side = isLong || !system.kind().sides().contains(Side.SHORT) ? Side.LONG : Side.SHORT;
        return Replay.of(system, Systems.opening(system.kind(), side, leverage), TapesTest.TAPES.all().get(tape), opened);
    }

    /** Hour by hour with nothing but the engine; after the liquidation nothing counts. */
    private static Optional<Integer> firstBegun(Replay replay, Stage stage) {
        MarginSystem system = replay.system();
        Position position = replay.position();
        List<Hour> hours = replay.tape().hours();
        int end = replay.opened() + replay.steps().size();
        if (begun(system, position, stage, hours.get(replay.opened()).open())) {
            return Optional.of(replay.opened());
        }
        for (int place = replay.opened(); place < end; place++) {
            if (begun(system, position, stage, hours.get(place).worst(position.side()))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static boolean begun(MarginSystem system, Position position, Stage stage, BigDecimal price) {
        return system.lines(stage, position).begun(system.axis().at(price));
    }
}
