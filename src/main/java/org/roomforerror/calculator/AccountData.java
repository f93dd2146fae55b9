package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Burden;
import org.roomforerror.margin.Holding;
import org.roomforerror.words.Speech;

/** An account for programs: its positions, its stages together and alone, and what a common move leaves. */
final class AccountData {

    private final AccountStages stages;
    private final Account account;
    private final Optional<BigDecimal> shock;
    private final Speech speech;

    AccountData(AccountStages stages, Optional<BigDecimal> shock) {
        this.stages = stages;
        this.account = stages.account();
        this.shock = shock;
        this.speech = stages.units().speech();
    }

    Map<String, Object> of(List<Steps> working) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("system", HoldingData.system(stages.held().first()));
        data.put("account", state(account));
        data.put("positions", account.holdings().stream().map(this::position).toList());
        data.put("joint", HoldingData.ladder(stages.joint(), speech));
        data.put("ladders", stages.ladders().entrySet().stream()
                .map(asset -> HoldingData.map("asset", asset.getKey(), "ladder", HoldingData.ladder(asset.getValue(), speech))).toList());
        shock.ifPresent(factor -> {
            Map<String, Object> after = HoldingData.map("factor", HoldingData.plain(factor),
                    "move", HoldingData.plain(factor.subtract(BigDecimal.ONE)));
            after.putAll(state(account.shocked(factor)));
            data.put("shock", after);
        });
        data.put("burdens", shock.or(stages::factor).map(account::burdens).orElse(List.of()).stream().map(this::burden).toList());
        data.put("working", working.stream().flatMap(steps -> steps.data().stream()).toList());
        data.put("leftOut", HoldingData.leftOut(stages.rules().stream().flatMap(book -> book.leftOut().stream()).distinct().toList()));
        return data;
    }

    private Map<String, Object> state(Account at) {
        return HoldingData.map("collateral", HoldingData.plain(at.collateral()),
                "stage", at.stage().map(stage -> stage.name().id()).orElse("open"), "equity", HoldingData.plain(at.equity()),
                "requirement", HoldingData.plain(at.requirement()), "ratio", HoldingData.ratio(at.ratio(), speech));
    }

    private Map<String, Object> position(Holding holding) {
        return HoldingData.map("asset", holding.asset(), "system", stages.rules(holding).id(),
                "version", stages.rules(holding).version(), "side", holding.position().side().id(), "quantity", HoldingData.plain(holding.position().quantity()),
                "entry", HoldingData.plain(holding.position().entry()), "price", HoldingData.plain(holding.mark()),
                "requirement", HoldingData.plain(holding.requirement()));
    }

    private Map<String, Object> burden(Burden burden) {
        return HoldingData.map("asset", burden.holding().asset(), "side", burden.holding().position().side().id(),
                "loss", HoldingData.plain(burden.loss()), "demand", HoldingData.plain(burden.demand()),
                "taken", HoldingData.plain(burden.taken()));
    }
}
