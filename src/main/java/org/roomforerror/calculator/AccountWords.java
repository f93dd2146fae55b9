package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.figures.GaugeFormat;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Burden;
import org.roomforerror.margin.Holding;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.LeftOut;
import org.roomforerror.systems.RuleBook;

/** Says in sentences what becomes of an account, which position brings it down, and what a common move leaves of it. */
final class AccountWords {

    private final AccountStages stages;
    private final Account account;
    private final Units units;
    private final Optional<BigDecimal> shock;

    /** @param shock the factor by which all prices are multiplied, where somebody asks for one */
    AccountWords(AccountStages stages, Optional<BigDecimal> shock) {
        this.stages = stages;
        this.account = stages.account();
        this.units = stages.units();
        this.shock = shock;
    }

    Sentence headline() {
        Optional<StageName> now = account.stage().map(stage -> stage.name());
        if (now.filter(name -> name == StageName.LIQUIDATION).isPresent()) {
            return units.sentence("account.headline.closed-at-once");
        }
        if (now.filter(name -> name == StageName.BANKRUPTCY).isPresent()) {
            return units.sentence("account.headline.nothing-left");
        }
        return shock.map(this::afterShock).orElseGet(this::untilTheStage);
    }

    Part.Standing standing() {
        String number = account.ratio().value().map(value -> GaugeFormat.of(account.ratio().gauge(), value, units.format())).orElse("–");
        String gauge = units.speech().gauge(account.ratio().gauge());
        String holds = units.money(account.equity());
        String required = units.money(account.requirement());
        if (account.equity().signum() <= 0) {
            return new Part.Standing(units.say("account.standing.nothing-left", holds, required));
        }
        return new Part.Standing(account.stage().map(stage -> units.say("account.standing.begun", holds, required, gauge, number, stage))
                .orElseGet(() -> units.say("account.standing.open", holds, required, gauge, number)));
    }

    /** What else the account has to say, in the order in which one would ask. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (shock.isPresent() && account.stage().isEmpty() && !saidByTheHeadline(shock.get())) {
            notes.add(untilTheStage().text());
        }
        alone().ifPresent(notes::add);
        shock.or(stages::factor).flatMap(this::heaviest).ifPresent(notes::add);
        otherRules().ifPresent(notes::add);
        return notes;
    }

    /** What all rules in use leave out, each thing once. */
    List<Part.Omission> omissions() {
        Map<String, Part.Omission> all = new LinkedHashMap<>();
        String either = units.say("rules.left-out." + LeftOut.Direction.EITHER.id());
        all.put("together", new Part.Omission(units.say("account.left-out.together"), either));
        stages.rules().stream().flatMap(book -> RulesPart.leftOut(book).omissions().stream()).forEach(one -> all.putIfAbsent(one.what(), one));
        if (stages.rules().stream().map(RuleBook::quote).distinct().count() > 1) {
            all.put("currencies", new Part.Omission(units.say("account.left-out.currencies", units.quote()), either));
        }
        return List.copyOf(all.values());
    }

    /** The tier of each position that goes by a book. */
    List<String> tiers(RuleBook book) {
        return account.holdings().stream().filter(holding -> stages.rules(holding).equals(book))
                .flatMap(holding -> holding.tier().map(tier -> units.say("account.tier", named(holding),
                        BigDecimal.valueOf(tier.number()), tier.rate())).stream()).distinct().toList();
    }

    /** "BTC, long". */
    String named(Holding holding) {
        return units.say("account.together.of", holding.asset(), units.speech().side(holding.position().side()));
    }

    private Sentence afterShock(BigDecimal factor) {
        Account after = account.shocked(factor);
        String move = units.signed(factor.subtract(BigDecimal.ONE));
        Optional<BigDecimal> end = stages.joint().rung(StageName.LIQUIDATION).flatMap(AccountStages::factor).filter(at -> between(at, factor));
        if (end.isPresent()) {
            return units.sentence("account.shock.liquidated", move, units.signed(end.get().subtract(BigDecimal.ONE)));
        }
        if (after.equity().signum() <= 0) {
            return units.sentence("account.shock.nothing-left", move, units.needed(after.equity().negate()));
        }
        String left = units.left(after.equity());
        return after.stage().map(stage -> units.sentence("account.shock.begun", move, left, stage))
                .orElseGet(() -> units.sentence("account.shock.open", move, left));
    }

    /** Whether what comes first is the liquidation on the way, of which the headline speaks. */
    private boolean saidByTheHeadline(BigDecimal factor) {
        return stages.asked().filter(rung -> rung.stage().name() == StageName.LIQUIDATION).flatMap(AccountStages::factor)
                .filter(at -> between(at, factor)).isPresent();
    }

    private static boolean between(BigDecimal at, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) < 0
                ? at.compareTo(BigDecimal.ONE) < 0 && at.compareTo(factor) >= 0 : at.compareTo(BigDecimal.ONE) > 0 && at.compareTo(factor) <= 0;
    }

    private Sentence untilTheStage() {
        Optional<Rung> asked = stages.asked();
        if (asked.isEmpty()) {
            return units.sentence("account.headline.never");
        }
        Optional<Rung> end = stages.joint().rung(StageName.LIQUIDATION).filter(rung -> rung.outcome() instanceof Outcome.At);
        if (asked.get().outcome() instanceof Outcome.Past) {
            return end.map(rung -> units.sentence(falls(rung) ? "account.headline.called-falls" : "account.headline.called-rises", far(rung)))
                    .orElseGet(() -> units.sentence("account.headline.called"));
        }
        boolean falls = falls(asked.get());
        return switch (asked.get().stage().name()) {
            case LIQUIDATION -> units.sentence(falls ? "account.headline.falls" : "account.headline.rises", far(asked.get()));
            case BANKRUPTCY -> units.sentence(falls ? "account.headline.gone-falls" : "account.headline.gone-rises", far(asked.get()));
            default -> end.map(rung -> units.sentence(falls ? "account.headline.call-end-falls" : "account.headline.call-end-rises",
                            far(asked.get()), far(rung)))
                    .orElseGet(() -> units.sentence(falls ? "account.headline.call-falls" : "account.headline.call-rises", far(asked.get())));
        };
    }

    /** Which price brings the account down by itself, and whether a common move does so sooner. */
    private Optional<String> alone() {
        return stages.firstAlone().map(alone -> {
            String first = units.say(alone.move().signum() < 0 ? "account.alone.falls" : "account.alone.rises", alone.asset(),
                    alone.rung().stage(), stages.units(alone.asset()).price(alone.at().price()), units.percent(alone.move().abs()));
            return first + " " + stages.roomTogether().map(together -> units.say(together.compareTo(alone.move().abs()) < 0
                    ? "account.alone.together-sooner" : "account.alone.together-later", units.percent(together)))
                    .orElseGet(() -> units.say("account.alone.together-never"));
        });
    }

    /** Which position takes most of the room in a common move. */
    private Optional<String> heaviest(BigDecimal factor) {
        List<Burden> burdens = account.burdens(factor);
        if (burdens.size() < 2 || burdens.get(0).taken().signum() <= 0) {
            return Optional.empty();
        }
        Burden most = burdens.get(0);
        return Optional.of(units.say("account.heaviest", named(most.holding()), units.money(most.taken()),
                units.signed(factor.subtract(BigDecimal.ONE))));
    }

    /** Rules that were written for another asset. */
    private Optional<String> otherRules() {
        List<String> others = account.holdings().stream().filter(holding -> {
            RuleBook book = stages.rules(holding);
            return !book.teaches() && !AccountFields.own(book) && !book.asset().equalsIgnoreCase(holding.asset());
        }).map(holding -> units.say("account.other-rules", holding.asset(), stages.rules(holding).name(), stages.rules(holding).asset()))
                .distinct().toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", others));
    }

    private String far(Rung rung) {
        return units.percent(rung.move().orElseThrow().abs());
    }

    private static boolean falls(Rung rung) {
        return rung.move().orElseThrow().signum() < 0;
    }
}
