package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.roomforerror.margin.Account;
import org.roomforerror.window.Estimate;
import org.roomforerror.window.Replay;
import org.roomforerror.words.Speech;

/** What an answer wants drawn; how it is drawn is the business of {@code chart}. */
public sealed interface Picture {

    /** Support and requirement of a position, crossing at each stage. */
    record TwoLines(Holding holding) implements Picture {
    }

    /** The stages of a position on one scale of prices. */
    record PriceLadder(Holding holding) implements Picture {
    }

    /** How far the price may move, for every leverage; one leverage may be marked. */
    record RoomCurve(Holding holding, Optional<BigDecimal> marked) implements Picture {
    }

    /** The stages of a position before and after one change or several, each by itself. */
    record BeforeAfter(Holding before, List<Changed> changes) implements Picture {
        public BeforeAfter {
            changes = List.copyOf(changes);
        }
    }

    /** The position after a change that is named, such as "After adding 500 USDT". */
    record Changed(String label, Holding after) {
    }

    /** One position in many systems, by how far each stage is away. */
    record Across(List<Holding> holdings) implements Picture {
        public Across {
            holdings = List.copyOf(holdings);
        }
    }

    /**
     * The account's equity and requirement while all prices move together.
     *
     * @param marked a factor to mark, by which all prices are multiplied
     */
    record Shock(Account account, Units units, Optional<BigDecimal> marked) implements Picture {
        public Shock(Account account, Units units) {
            this(account, units, Optional.empty());
        }
    }

    /**
     * How support wastes away with time at an unchanged price.
     *
     * @param days how far ahead to look where no stage comes
     */
    record Erosion(Drain drain, List<Due> due, BigDecimal days) implements Picture {
        public Erosion {
            due = List.copyOf(due);
        }
    }

    /**
     * How probable it is that liquidation has come, hour by hour.
     *
     * @param horizon hours to look ahead
     * @param acting  the hours after which one can act, where that is a fixed time
     */
    record Passage(Estimate estimate, double horizon, OptionalDouble acting, Speech speech) implements Picture {
    }

    /**
     * A price tape with the stages of a position held through it.
     *
     * @param step the last hour to show, counted from 1 at the opening; empty to show the whole tape
     */
    record Tape(Replay replay, Units units, OptionalInt step) implements Picture {
    }
}
