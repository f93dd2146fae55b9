package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.WhatIf;

/** What changes to a position do to its stages, in sentences; and that they come too late where it would have been closed. */
final class TopUpWords {

    private final Holding before;
    private final List<Change> changes;
    private final Units units;
    private final Optional<Rung> closed;

    TopUpWords(Holding before, List<Change> changes) {
        this.before = before;
        this.changes = changes;
        this.units = before.units();
        this.closed = before.closed();
    }

    /** The stage that is followed: the call, or where the rules have none the liquidation, or what they have. */
    StageName stage() {
        return before.firstHard().map(rung -> rung.stage().name()).orElse(StageName.WARNING);
    }

    boolean tooLate() {
        return closed.isPresent();
    }

    Sentence headline() {
        return Sentence.of(closed.map(before::closedAt).orElseGet(() -> said(changes.get(0))));
    }

    /** What the other changes do, what could be taken out, and what turning around would mean. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (tooLate()) {
            notes.add(units.say("top-up.done-before"));
        }
        changes.stream().skip(tooLate() ? 0 : 1).map(change -> said(change).replace("*", "")).forEach(notes::add);
        if (!tooLate()) {
            spare().filter(amount -> amount.signum() > 0).ifPresent(amount -> notes.add(units.say("top-up.spare", least(amount), stage())));
            flipped().ifPresent(notes::add);
        }
        return notes;
    }

    /** What each kind of change leaves as it was, once for each kind. */
    String remark() {
        List<String> says = changes.stream().map(this::leaves).distinct().toList();
        return String.join(" ", says);
    }

    private String leaves(Change change) {
        return switch (change.way()) {
            case "closing" -> change.say(before.position().profitAt(before.price()).signum() >= 0 ? "note-gain" : "note-loss");
            case "adding", "withdrawing", "reaching" -> change.say(before.pledges() ? "note-coins" : "note");
            default -> change.say("note");
        };
    }

    private String said(Change change) {
        if (change.way().equals("reaching")) {
            Ladder ladder = change.after().ladder();
            return change.say("headline", change.amount(), price(ladder.rung(StageName.LIQUIDATION)).orElse(""));
        }
        Optional<Rung> is = change.after().ladder().rung(stage());
        if (is.isEmpty() || is.get().outcome() instanceof Outcome.Past) {
            return change.say("begun", change.amount(), stage());
        }
        if (is.get().outcome() instanceof Outcome.Never) {
            return change.say("never", change.amount(), stage());
        }
        String to = price(is).orElseThrow();
        return price(before.ladder().rung(stage())).map(from -> change.say("moved", change.amount(), stage(), to, from))
                .orElseGet(() -> change.say("ahead", change.amount(), stage(), to));
    }

    /** How much could be taken out before the stage that is followed begins; empty where no amount makes it begin. */
    Optional<BigDecimal> spare() {
        return before.ladder().rung(stage()).map(rung -> new WhatIf(before.system(), before.position(), before.price()).spare(rung.stage()));
    }

    private String least(BigDecimal amount) {
        return units.format().money(amount, before.collateralUnit(), RoundingMode.FLOOR);
    }

    /** All closed, and as much opened on the other side. */
    private Optional<String> flipped() {
        return new WhatIf(before.system(), before.position(), before.price()).flip().map(before::with).map(turned ->
                turned.ladder().rung(stage()).flatMap(rung -> price(Optional.of(rung))
                        .map(price -> units.say("top-up.flipped", side(turned), stage(), price)))
                        .orElseGet(() -> units.say("top-up.flipped-begun", side(turned), stage())));
    }

    private String side(Holding holding) {
        return units.speech().side(holding.position().side());
    }

    private Optional<String> price(Optional<Rung> rung) {
        return rung.flatMap(one -> one.outcome() instanceof Outcome.At at ? Optional.of(units.price(at.price())) : Optional.empty());
    }
}
