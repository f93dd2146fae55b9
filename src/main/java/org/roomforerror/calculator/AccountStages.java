package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Holding;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;

/** The stages of an account, with all prices moved together and with each moved alone, and which of them a question about it asks for. */
final class AccountStages {

    /** What is asked for: the call, or where there is none the liquidation, or where there is neither the end of the collateral. */
    private static final List<StageName> ASKED = List.of(StageName.MARGIN_CALL, StageName.LIQUIDATION, StageName.BANKRUPTCY);

    /** An asset that alone brings a stage. */
    record Alone(String asset, Rung rung) {
        Outcome.At at() {
            return (Outcome.At) rung.outcome();
        }

        BigDecimal move() {
            return rung.move().orElseThrow();
        }
    }

    private final AccountSetup.Held held;
    private final Units units;
    private final Ladder joint;
    private final Map<String, Ladder> ladders = new LinkedHashMap<>();

    AccountStages(AccountSetup.Held held) {
        this.held = held;
        this.units = Units.of(held.first());
        this.joint = held.account().jointLadder();
        held.account().holdings().forEach(holding -> ladders.computeIfAbsent(holding.asset(), held.account()::ladder));
    }

    AccountSetup.Held held() {
        return held;
    }

    Account account() {
        return held.account();
    }

    /** The rules in use, each once and in the order of the positions. */
    List<RuleBook> rules() {
        return held.books().stream().distinct().toList();
    }

    RuleBook rules(Holding holding) {
        return held.books().get(account().holdings().indexOf(holding));
    }

    /** The units of the account: the currency of its first rules. */
    Units units() {
        return units;
    }

    /** How prices of an asset are written: in its own rules' step, and in the account's currency. */
    Units units(String asset) {
        Holding first = account().holdings().stream().filter(holding -> holding.asset().equals(asset)).findFirst().orElseThrow();
        return Units.of(rules(first).on(asset, units.quote()));
    }

    Ladder joint() {
        return joint;
    }

    /** The ladder of each asset alone, in the order of the positions. */
    Map<String, Ladder> ladders() {
        return ladders;
    }

    /** The stages that the account has in tables, mildest first. */
    List<StageName> shown() {
        List<StageName> shown = new ArrayList<>(StageWord.IN_ORDER.stream().filter(name -> joint.rung(name).isPresent()).toList());
        if (joint.rung(StageName.LIQUIDATION).isEmpty()) {
            shown.add(StageName.BANKRUPTCY);
        }
        return shown;
    }

    /** The rung that is asked for; the next harder one where no common move brings it. Empty where no move brings any. */
    Optional<Rung> asked() {
        return ASKED.stream().flatMap(name -> joint.rung(name).stream()).filter(rung -> !(rung.outcome() instanceof Outcome.Never)).findFirst();
    }

    /** The factor at which the rung that is asked for begins; empty where it has begun, or never does. */
    Optional<BigDecimal> factor() {
        return asked().flatMap(AccountStages::factor);
    }

    /** How far all prices may move together until then, as a share. */
    Optional<BigDecimal> roomTogether() {
        return factor().map(factor -> factor.subtract(BigDecimal.ONE).abs());
    }

    static Optional<BigDecimal> factor(Rung rung) {
        return rung.outcome() instanceof Outcome.At at ? Optional.of(at.exact()) : Optional.empty();
    }

    /** The asset that alone brings the stage asked for by the smallest move; empty where none does, or there is only one. */
    Optional<Alone> firstAlone() {
        StageName name = asked().or(() -> ASKED.stream().flatMap(hard -> joint.rung(hard).stream()).findFirst()).orElseThrow().stage().name();
        return ladders.size() < 2 ? Optional.empty() : ladders.entrySet().stream()
                .flatMap(entry -> entry.getValue().rung(name).filter(rung -> rung.outcome() instanceof Outcome.At)
                        .map(rung -> new Alone(entry.getKey(), rung)).stream())
                .min(Comparator.comparing(alone -> alone.move().abs()));
    }
}
