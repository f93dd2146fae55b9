package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.terms;
import static org.roomforerror.words.InEnglish.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several collaterals and debts in a lending pool. */
class LendingAccountTest {

    private static final Terms POOL = terms(Gauge.HEALTH_FACTOR, liquidation("1"));

    private final LendingAccount account = new LendingAccount(
        List.of(new LendingAccount.Pledge("ETH", n("10"), n("3000"), n("0.8")), new LendingAccount.Pledge("BTC", n("0.5"), n("60000"), n("0.7"))),
        List.of(new LendingAccount.Debt("USDC", n("20000"), n("1")), new LendingAccount.Debt("SOL", n("50"), n("200"))), POOL);

    @Test
    void healthIsWhatCountsOverWhatIsOwed() {
        same("1.5", account.health().value().orElseThrow());
        same("0.5", account.loanToValue().value().orElseThrow());
        assertEquals(Better.HIGHER, account.health().better());
    }

    /** (30000 - 21000) / (10 * 0.8), formula 1.7. */
    @Test
    void onePledgeFallsWhileTheOthersStandStill() {
        Rung rung = account.ladder("ETH").rung(StageName.LIQUIDATION).orElseThrow();
        same("1125", rung.outcome().where().orElseThrow());
        same("-0.625", rung.move().orElseThrow());
        same("11250", rung.left().orElseThrow());
    }

    /** What is owed rises: 45000 - 20000 over 50 units. */
    @Test
    void aDebtInAnotherAssetRises() {
        same("500", account.ladder("SOL").rung(StageName.LIQUIDATION).orElseThrow().outcome().where().orElseThrow());
    }

    @Test
    void whatTheOthersCoverCanFallToNothing() {
        LendingAccount safe = new LendingAccount(account.pledges(), List.of(new LendingAccount.Debt("USDC", n("15000"), n("1"))), POOL);
        Outcome.Never never = assertInstanceOf(Outcome.Never.class, safe.ladder("ETH").rung(StageName.LIQUIDATION).orElseThrow().outcome());
        assertEquals("No move of ETH alone brings the liquidation.", said(never.reason()));
    }

    @Test
    void anAssetMayBePledgedAndOwedAtOnce() {
        LendingAccount both = new LendingAccount(List.of(new LendingAccount.Pledge("ETH", n("10"), n("3000"), n("0.8"))),
            List.of(new LendingAccount.Debt("ETH", n("2"), n("3000")), new LendingAccount.Debt("USDC", n("12000"), n("1"))), POOL);
        same("2000", both.ladder("ETH").rung(StageName.LIQUIDATION).orElseThrow().outcome().where().orElseThrow());
    }

    @Test
    void withoutDebtThereIsNoHealthFactor() {
        assertEquals(Optional.empty(), new LendingAccount(account.pledges(), List.of(), POOL).health().value());
        assertThrows(IllegalArgumentException.class, () -> account.ladder("DOGE"));
    }

    @Test
    void aLiquidatorTakesABonus() {
        assertEquals(new Seizure(n("1000"), n("1050.00")), Seizure.of(n("1000"), n("0.05"), n("5000")));
        same("1000", Seizure.of(n("2000"), n("0.05"), n("1050")).repaid());
        same("1050", Seizure.of(n("2000"), n("0.05"), n("1050")).taken());
        same("0.5", Seizure.closeFactor(n("0.96")));
        same("1", Seizure.closeFactor(n("0.95")));
        same(n("0.05").divide(n("1.05"), Exact.DIGITS), Seizure.feeOf(n("0.05")));
        assertThrows(IllegalArgumentException.class, () -> Seizure.of(n("1"), n("-0.1"), n("1")));
    }
}
