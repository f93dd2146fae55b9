package org.roomforerror.systems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roomforerror.TheContent;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;

/** Reads the rule books that the site is made of. */
class RuleBooksTest {

    private static final BigDecimal ENTRY = new BigDecimal("60000");
    private static final RuleBooks BOOKS = TheContent.WORLD.systems();

    @Test
    void everyRuleBookOfTheSiteCanBeRead() {
        assertEquals(List.of(), BOOKS.problems());
        assertTrue(BOOKS.all().size() >= 14);
    }

    @Test
    void theTeachingRuleBooksComeFirst() {
        assertEquals(List.of("isolated-futures", "cross-futures", "coin-margined", "spot-margin", "loan", "lending-pool", "securities-account"),
            BOOKS.all().subList(0, 7).stream().map(RuleBook::id).toList());
    }

    @Test
    void everyKindOfSystemHasARuleBook() {
        for (Kind kind : Kind.values()) {
            assertTrue(BOOKS.all().stream().anyMatch(book -> book.kind() == kind), kind.id());
        }
    }

    @Test
    void everyRuleBookSaysSomethingAboutEveryStageAndWhatItLeavesOut() {
        for (RuleBook book : BOOKS.all()) {
            for (StageName name : List.of(StageName.WARNING, StageName.MARGIN_CALL, StageName.LIQUIDATION)) {
                List<StageWords> words = book.words().stream().filter(each -> each.name() == name).toList();
                assertFalse(words.isEmpty(), book.id() + " is silent about " + name.id());
                words.forEach(each -> assertFalse(each.then().isEmpty(), book.id() + " does not say what happens at " + name.id()));
            }
            assertFalse(book.leftOut().isEmpty(), book.id());
            assertFalse(book.source().url().isEmpty(), book.id());
        }
    }

    @Test
    void stagesAreListedFromTheMildestToTheLast() {
        for (RuleBook book : BOOKS.all()) {
            List<StageName> names = book.words().stream().map(StageWords::name).toList();
            assertEquals(names.stream().sorted().toList(), names, book.id());
        }
    }

    @Test
    void aTenTimesLongOnTheTeachingRulesIsWarnedThenCalledThenLiquidated() {
        Position ten = Position.leveraged(Side.LONG, new BigDecimal("1000"), BigDecimal.TEN, ENTRY);
        assertEquals(List.of("54822.34", "54408.07", "54271.36", "54000.00"), prices("isolated-futures", ten));
    }

    @Test
    void aLoanCountsItsNoticesItsCallAndItsSale() {
        Position loan = Position.pledged(BigDecimal.ONE, ENTRY, new BigDecimal("30000"));
        assertEquals(List.of("42016.81", "40485.83", "39011.71", "36014.41", "30000.00"), prices("nexo-loan", loan));
    }

    /** 175, 160, 150, 135 and 110 % of a principal of 20,000. */
    @Test
    void aRatioWrittenTheOtherWayRoundIsReadTheOtherWayRound() {
        Position loan = Position.pledged(BigDecimal.ONE, ENTRY, new BigDecimal("20000"));
        assertEquals(List.of("35000.00", "32000.00", "30000.00", "27000.00", "22000.00", "20000.00"), prices("unchained-loan", loan));
        assertEquals("3", Assessment.of(book("unchained-loan").system(), loan, ENTRY).ratio().value().orElseThrow().stripTrailingZeros().toPlainString());
    }

    /** 50 % / 25 %: a third; 50 % / 30 % short: 15.4 %. */
    @Test
    void theLowestRatesOfTheRulesDifferForLongAndShort() {
        BigDecimal hundred = new BigDecimal("100");
        assertEquals("66.67", prices("reg-t", Position.leveraged(Side.LONG, hundred, new BigDecimal("2"), hundred)).get(0));
        assertEquals("115.38", prices("reg-t", Position.leveraged(Side.SHORT, hundred, new BigDecimal("2"), hundred)).get(0));
    }

    @Test
    void theSizeOfAPositionDecidesItsRateWhereTheTableCountsContracts() {
        Position large = Position.inverse(Side.LONG, new BigDecimal("2"), BigDecimal.TEN, new BigDecimal("50000"));
        Assessment now = Assessment.of(book("coinex-inverse").system(), large, new BigDecimal("50000"));
        assertEquals(2, now.tier().orElseThrow().number());
        assertEquals(0, new BigDecimal("0.2").compareTo(now.requirement()));
    }

    @Test
    void everyBookSaysWhatItCostsToStayAndARateHasASource() {
        for (RuleBook book : BOOKS.all()) {
            Carry carry = book.carry();
            boolean futures = book.kind() == Kind.LINEAR_FUTURES || book.kind() == Kind.INVERSE_FUTURES;
            assertEquals(futures, carry.cost() == Carry.Cost.FUNDING || carry.cost() == Carry.Cost.NONE, book.id());
            assertTrue(carry.rate().isEmpty() || book.teaches() || carry.source().isPresent() && carry.read().isPresent(), book.id() + " has a rate of its own");
            assertEquals(carry.cost() != Carry.Cost.NONE, book.leftOut().stream().anyMatch(LeftOut::carry), book.id());
        }
        assertEquals(Carry.Cost.NONE, book("cme-bitcoin").carry().cost());
        assertEquals(new BigDecimal("0.0001"), book("kraken-spot").carry().rate(Side.SHORT).orElseThrow());
    }

    @Test
    void aPromisedTimeIsANumberToo() {
        assertEquals(List.of("figure-loan 24", "loan 24", "unchained-loan 48"), BOOKS.all().stream().filter(book -> book.hoursToAnswer().isPresent())
            .map(book -> book.id() + " " + book.hoursToAnswer().get()).sorted().toList());
    }

    private static RuleBook book(String id) {
        return BOOKS.find(id).orElseThrow();
    }

    private static List<String> prices(String id, Position position) {
        return Ladder.of(book(id).system(), position, position.entry()).rungs().stream()
            .map(Rung::outcome).map(Outcome.At.class::cast).map(at -> at.price().toPlainString()).toList();
    }
}
