package org.roomforerror.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Opening;
import org.roomforerror.window.Tape;

/**
 * How a system is usually held where many systems are compared: a loan of half the value of the coins, or the highest of a
 * few leverages at which the system opens a position without calling it at once.
 *
 * @param words    what is held, for a table: "10×", or the loan in words
 * @param leverage empty for a loan
 */
record UsualHolding(RuleBook book, String words, Optional<BigDecimal> leverage) {

    private static final BigDecimal COLLATERAL = new BigDecimal("1000");
    private static final BigDecimal COINS = new BigDecimal("0.02");
    private static final BigDecimal LOAN_TO_VALUE = new BigDecimal("0.5");

    /** Empty if the system would call even the lowest of the leverages at once on one of these tapes. */
    static Optional<UsualHolding> of(RuleBook book, List<Tape> tapes) {
        if (book.kind().lends()) {
            return Optional.of(new UsualHolding(book, book.speech().say("windows.debt", LOAN_TO_VALUE), Optional.empty()));
        }
        return leverages(book.kind()).stream()
                .map(leverage -> new UsualHolding(book, book.speech().format().times(leverage), Optional.of(leverage)))
                .filter(holding -> tapes.stream().allMatch(holding::opens))
                .findFirst();
    }

    /** The side that the day went against, or long where the system knows no other. */
    Side side(Tape tape) {
        boolean rose = tape.rise().compareTo(tape.fall()) > 0;
        return rose && book.kind().sides().contains(Side.SHORT) && leverage.isPresent() ? Side.SHORT : Side.LONG;
    }

    Opening opening(Side side) {
        BigDecimal collateral = book.kind() == Kind.INVERSE_FUTURES ? COINS : COLLATERAL;
        return leverage.map(times -> Opening.leveraged(book.kind(), side, collateral, times))
                .orElseGet(() -> Opening.pledged(BigDecimal.ONE, LOAN_TO_VALUE));
    }

    private boolean opens(Tape tape) {
        Ladder ladder = Ladder.of(book.system(), opening(side(tape)).at(tape.open()), tape.open());
        return ladder.rungs().stream().filter(rung -> rung.stage().name() != StageName.WARNING)
                .map(Rung::outcome).noneMatch(Outcome.Past.class::isInstance);
    }

    private static List<BigDecimal> leverages(Kind kind) {
        List<String> candidates = switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> List.of("10", "5", "3", "2");
            case SPOT_MARGIN, USED_MARGIN -> List.of("5", "3", "2");
            default -> List.of("2", "1.5");
        };
        return candidates.stream().map(BigDecimal::new).toList();
    }
}
