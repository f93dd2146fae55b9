package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;

/** What a leverage leaves, in sentences: a distance, nothing, or more than any move can take. Each figure is reckoned, none is a rule of thumb. */
final class LeverageWords {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Opened opened;
    private final Units units;
    private final StageName stage;

    LeverageWords(Opened opened) {
        this.opened = opened;
        this.units = Units.of(opened.book());
        this.stage = opened.stage();
    }

    /** The answer for one leverage, and for twice as much. */
    Sentence at(Holding held) {
        BigDecimal leverage = held.position().leverage();
        String times = multiple(leverage);
        if (held.assessment().stage().filter(begun -> begun.name().compareTo(StageName.LIQUIDATION) >= 0).isPresent()) {
            return units.sentence("leverage.headline.closed", times);
        }
        Rung rung = opened.rung(leverage);
        if (rung.outcome() instanceof Outcome.Past) {
            return units.sentence("leverage.headline.past", times, stage);
        }
        if (rung.outcome() instanceof Outcome.Never) {
            return units.sentence("leverage.headline.never", times, stage);
        }
        return Sentence.of(units.say("leverage.headline.at", times, stage, percent(opened.room(leverage).orElseThrow())) + " " + twice(leverage.multiply(TWO)));
    }

    private String twice(BigDecimal leverage) {
        return opened.room(leverage).map(room -> units.say("leverage.twice.at", multiple(leverage), percent(room)))
                .orElseGet(() -> units.say("leverage.twice.past", multiple(leverage)));
    }

    /** The answer for no leverage in particular: a few of them in a row. */
    Sentence range() {
        List<String> some = Stream.of(TWO, BigDecimal.TEN, BigDecimal.valueOf(50)).map(this::inShort).toList();
        return units.sentence("leverage.headline.range", stage, units.speech().list(some));
    }

    private String inShort(BigDecimal leverage) {
        String times = multiple(leverage);
        Outcome outcome = opened.rung(leverage).outcome();
        return outcome instanceof Outcome.Never ? units.say("leverage.range.never", times)
                : opened.room(leverage).map(room -> units.say("leverage.range.at", times, percent(room))).orElseGet(() -> units.say("leverage.range.past", times));
    }

    /** The answer for a room that somebody wants. */
    Sentence room(RoomFor room) {
        String wanted = units.percent(room.wanted());
        return room.leverage().map(times -> units.sentence("leverage.headline.room", wanted, stage, multiple(times)))
                .orElseGet(() -> units.sentence("leverage.headline.no-room", wanted, stage));
    }

    /** The room of a holding, where there is one. */
    Optional<BigDecimal> room(Holding held) {
        return opened.room(held.position().leverage());
    }

    /** What holding the same coins without leverage means; nothing for a short, which cannot be held as spot. */
    String spot() {
        return opened.side() == Side.LONG ? units.say("leverage.spot") : "";
    }

    private String percent(BigDecimal room) {
        return units.format().percent(room, RoundingMode.DOWN);
    }

    private String multiple(BigDecimal leverage) {
        return units.format().multiple(leverage);
    }
}
