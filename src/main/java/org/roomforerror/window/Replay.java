package org.roomforerror.window;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.StageName;

/**
 * A position held through real hours, until it is liquidated or the tape ends.
 *
 * <p>The tape does not say in which order high and low came, so the worst counts: an hour that touches two stages has had
 * both. Funding and interest are not on the tape and are left out; so is what the liquidation itself costs.
 *
 * @param opened   the place of the first hour on the tape, counted from 0
 * @param ladder   the stages of the position as they stood at the beginning
 * @param reached  the stages that were reached, in the order in which they came; after the liquidation only those of its hour
 * @param steps    every hour from the first to the liquidation, or to the end of the tape
 */
public record Replay(MarginSystem system, Position position, Tape tape, int opened, Ladder ladder, List<Reached> reached,
                     List<Step> steps) {

    public Replay {
        reached = List.copyOf(reached);
        steps = List.copyOf(steps);
    }

    /**
     * Opens a position at the open of an hour.
     *
     * @param opened the place of that hour on the tape, counted from 0
     * @throws IndexOutOfBoundsException if the tape has no such hour
     * @throws IllegalArgumentException  if the position is not one for this system
     */
    public static Replay of(MarginSystem system, Opening opening, Tape tape, int opened) {
        BigDecimal price = tape.hours().get(opened).open();
        return holding(system, opening.at(price), tape, opened, price);
    }

    /** The replay of a position that is there already when an hour finds it at a price. */
    static Replay holding(MarginSystem system, Position position, Tape tape, int from, BigDecimal price) {
        List<Reached> reached = Crossings.of(system, position, tape, from, price);
        return new Replay(system, position, tape, from, Ladder.of(system, position, price), reached,
                walk(system, position, tape, from, reached));
    }

    /** When a stage was reached for the first time; empty if it was not. */
    public Optional<Reached> reached(StageName name) {
        return Crossings.first(reached, name);
    }

    /** The time between two stages; empty unless both were reached, in this order or within the same hour. */
    public Optional<Between> between(StageName first, StageName second) {
        return reached(first).flatMap(from -> reached(second)
                .filter(to -> to.place() >= from.place())
                .map(to -> Between.hours(from.place(), to.place())));
    }

    /** The response window: what lay between call and liquidation. */
    public TapeWindow window() {
        return Crossings.window(reached);
    }

    /** A step by its number, counted from 1; empty if there is none. */
    public Optional<Step> step(int number) {
        return number >= 1 && number <= steps.size() ? Optional.of(steps.get(number - 1)) : Optional.empty();
    }

    /**
     * What adding that much collateral at the call would have done.
     *
     * @param amount above zero, in the currency of the collateral
     */
    public TopUp topUp(BigDecimal amount) {
        return TopUp.of(this, amount);
    }

    private static List<Step> walk(MarginSystem system, Position position, Tape tape, int from, List<Reached> reached) {
        Optional<Integer> end = Crossings.first(reached, StageName.LIQUIDATION).map(Reached::place);
        List<Step> steps = new ArrayList<>();
        for (int place = from; place <= end.orElse(tape.hours().size() - 1); place++) {
            int here = place;
            Hour hour = tape.hours().get(place);
            BigDecimal worst = hour.worst(position.side());
            boolean closed = end.isPresent() && end.get() == place;
            steps.add(new Step(place - from + 1, hour, worst, Assessment.of(system, position, worst),
                    closed ? Optional.empty() : Optional.of(Assessment.of(system, position, hour.close())),
                    reached.stream().filter(at -> at.place() == here).toList(), StillPossible.after(reached, here)));
        }
        return steps;
    }
}
