package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.near;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several positions on one collateral. */
class AccountTest {

    private static final Terms CROSS = terms(Gauge.MARGIN_RATIO, call("1.5"), liquidation("1"));

    private final Account two = new Account(n("2000"), CROSS,
        List.of(holding("BTC", Side.LONG, "0.2", "60000", "60000"), holding("ETH", Side.LONG, "2", "3000", "3000")));

    @Test
    void oneAssetMovesWhileTheOtherStandsStill() {
        BigDecimal price = exact(two.ladder("BTC"), StageName.LIQUIDATION);
        Account moved = new Account(two.collateral(), CROSS, List.of(two.holdings().get(0).at(price), two.holdings().get(1)));
        same(moved.requirement(), moved.equity());
        assertEquals(StageName.LIQUIDATION, moved.stage().orElseThrow().name());
    }

    @Test
    void theSameComesOutOfAPositionBesideOthers() {
        Position bitcoin = Position.of(Side.LONG, n("0.2"), n("60000"), n("2000")).beside(n("30"), n("0"));
        same(Numbers.priceOf(Numbers.teaching(), bitcoin, StageName.LIQUIDATION), exact(two.ladder("BTC"), StageName.LIQUIDATION));
    }

    @Test
    void allAssetsFallTogether() {
        BigDecimal factor = exact(two.jointLadder(), StageName.LIQUIDATION);
        Account shocked = two.shocked(factor);
        same(shocked.requirement(), shocked.equity());
        assertTrue(factor.compareTo(BigDecimal.ONE) < 0);
        same(factor.subtract(BigDecimal.ONE), two.jointLadder().rung(StageName.LIQUIDATION).orElseThrow().move().orElseThrow());
    }

    @Test
    void whatTakesMostIsNamedFirst() {
        List<Burden> burdens = two.burdens(n("0.9"));
        assertEquals(List.of("BTC", "ETH"), burdens.stream().map(burden -> burden.holding().asset()).toList());
        same("1200", burdens.get(0).loss());
        same("-6", burdens.get(0).demand());
        same("1194", burdens.get(0).taken());
    }

    /** Binance FAQ, one-way mode, cross: 26316.89 and 1153.26. */
    @Test
    void thePublishedCrossAccountOfBinanceComesOut() {
        Account faq = new Account(n("1535443.01"), CROSS, List.of(
            published("BTC", "109.488", "32481.98", "31967.27", "0.025", "16300"),
            published("ETH", "3683.979", "1456.84", "1335.18", "0.1", "135365")));
        near(n("26316.89"), exact(faq.ladder("BTC"), StageName.LIQUIDATION), "2e-7");
        near(n("1153.26"), exact(faq.ladder("ETH"), StageName.LIQUIDATION), "5e-6");
    }

    /** A long and a short of one asset share one price; the larger one decides where the danger lies. */
    @Test
    void inHedgeModeTheLargerSideDecides() {
        Account hedge = new Account(n("500"), CROSS,
            List.of(holding("BTC", Side.LONG, "0.3", "60000", "60000"), holding("BTC", Side.SHORT, "0.1", "58000", "60000")));
        // 500 + 0.3 (P - 60000) - 0.1 (P - 58000) = 0.005 * 0.4 P
        same(n("11700").divide(n("0.198"), Exact.DIGITS), exact(hedge.ladder("BTC"), StageName.LIQUIDATION));
    }

    @Test
    void aPerfectHedgeIsBroughtDownByItsRequirementAlone() {
        Account hedge = new Account(n("630"), CROSS,
            List.of(holding("BTC", Side.LONG, "1", "60000", "60000"), holding("BTC", Side.SHORT, "1", "60000", "60000")));
        same("63000", exact(hedge.ladder("BTC"), StageName.LIQUIDATION));
        assertInstanceOf(Outcome.Never.class, hedge.ladder("BTC").rung(StageName.BANKRUPTCY).orElseThrow().outcome());
    }

    @Test
    void aShortIsHurtWhenEverythingRises() {
        Account sold = new Account(n("1000"), CROSS, List.of(holding("BTC", Side.SHORT, "0.1", "60000", "60000")));
        assertTrue(exact(sold.jointLadder(), StageName.LIQUIDATION).compareTo(BigDecimal.ONE) > 0);
    }

    @Test
    void coinMarginedAccountsAreShockedToo() {
        MarginSystem inverse = Futures.inverse(Numbers.rate("0.005"), CROSS);
        Position contracts = Position.contracts(Side.LONG, n("60000"), n("60000"), BigDecimal.ZERO);
        Account coins = new Account(n("0.5"), CROSS, List.of(new Holding("BTC", inverse, contracts, n("60000"))));
        BigDecimal factor = exact(coins.jointLadder(), StageName.LIQUIDATION);
        same(coins.shocked(factor).requirement(), coins.shocked(factor).equity());
        same(factor.multiply(n("60000")), exact(coins.ladder("BTC"), StageName.LIQUIDATION));
    }

    @Test
    void tiersOfSeveralPositionsAddUp() {
        Maintenance table = new Maintenance.Table(Tiers.withDeductions(Numbers.bitcoinTable()), Basis.MARK, BigDecimal.ZERO);
        MarginSystem tiered = Futures.linear(table, CROSS);
        Account large = new Account(n("600000"), CROSS, List.of(
            new Holding("BTC", tiered, Position.of(Side.LONG, n("100"), n("60000"), BigDecimal.ZERO), n("60000")),
            new Holding("ETH", tiered, Position.of(Side.LONG, n("300"), n("3000"), BigDecimal.ZERO), n("3000"))));
        Account shocked = large.shocked(exact(large.jointLadder(), StageName.LIQUIDATION));
        same(shocked.requirement(), shocked.equity());
    }

    @Test
    void theAccountKnowsItsStageAndRatio() {
        assertEquals(Optional.empty(), two.stage());
        same("0.045", two.ratio().value().orElseThrow());
        assertEquals(StageName.BANKRUPTCY, two.shocked(n("0.8")).stage().orElseThrow().name());
        assertInstanceOf(Outcome.Past.class, two.shocked(n("0.8")).jointLadder().rung(StageName.LIQUIDATION).orElseThrow().outcome());
    }

    @Test
    void anAccountHoldsPositionsOfOneKind() {
        MarginSystem inverse = Futures.inverse(Numbers.rate("0.005"), CROSS);
        Holding coin = new Holding("BTC", inverse, Position.contracts(Side.LONG, n("1"), n("1"), n("1")), n("1"));
        assertThrows(IllegalArgumentException.class, () -> new Account(n("1"), CROSS, List.of(coin, two.holdings().get(0))));
        assertThrows(IllegalArgumentException.class, () -> new Account(n("1"), CROSS, List.of()));
        assertThrows(IllegalArgumentException.class, () -> two.ladder("DOGE"));
    }

    private static Holding holding(String asset, Side side, String quantity, String entry, String mark) {
        return new Holding(asset, Numbers.teaching(), Position.of(side, n(quantity), n(entry), BigDecimal.ZERO), n(mark));
    }

    private static Holding published(String asset, String quantity, String entry, String mark, String rate, String amount) {
        Maintenance one = new Maintenance.Table(Tiers.flat(n(rate), n(amount)), Basis.MARK, BigDecimal.ZERO);
        return new Holding(asset, Futures.linear(one, CROSS), Position.of(Side.LONG, n(quantity), n(entry), BigDecimal.ZERO), n(mark));
    }

    private static BigDecimal exact(Ladder ladder, StageName stage) {
        return assertInstanceOf(Outcome.At.class, ladder.rung(stage).orElseThrow().outcome()).exact();
    }
}
