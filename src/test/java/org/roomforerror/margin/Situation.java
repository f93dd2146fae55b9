package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * A position under some rules, drawn at random within the ranges the calculators allow, with the numbers the rules were made of.
 *
 * @param tiers   the table of futures; one tier with the rate for others that have one
 * @param basis   on which value futures reckon
 * @param fee     close fee rate of futures
 * @param percent rate of securities, liquidation threshold of a lending pool
 */
record Situation(MarginSystem system, Position position, Tiers tiers, Basis basis, BigDecimal fee, BigDecimal percent) {

    /** Any kind, any side, any table. */
    static Situation any(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return of(kind, random);
    }

    static Situation of(Kind kind, Random random) {
        Side side = kind.sides().get(random.nextInt(kind.sides().size()));
        return of(kind, side, tiers(random), random.nextInt(4) == 0 ? Basis.ENTRY : Basis.MARK, random);
    }

    static Situation of(Kind kind, Side side, Tiers tiers, Basis basis, Random random) {
        BigDecimal fee = random.nextBoolean() ? BigDecimal.ZERO : between(random, 1, 100, 5);
        BigDecimal percent = between(random, 10, 95, 2);
        Position position = position(kind, side, random);
        Terms terms = new Terms(stages(kind, percent, random), Tick.NONE, kind.gauge());
        MarginSystem system = switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> new Futures(kind, new Maintenance.Table(tiers, basis, fee), terms);
            case SPOT_MARGIN -> new SpotMargin(terms);
            case USED_MARGIN -> new UsedMargin(terms);
            case LOAN -> new Loan(terms);
            case LENDING_POOL -> new LendingPool(percent, terms);
            case SECURITIES -> new Securities(percent, terms);
        };
        return new Situation(system, position, tiers, basis, fee, percent);
    }

    Situation with(Position other) {
        return new Situation(system, other, tiers, basis, fee, percent);
    }

    List<Stage> stagesAndBankruptcy() {
        List<Stage> all = new ArrayList<>(system.stages());
        all.add(Stage.BANKRUPTCY);
        return all;
    }

    /** Tables of all three families. */
    static Tiers tiers(Random random) {
        if (random.nextInt(3) == 0) {
            return Tiers.flat(between(random, 1, 500, 4), random.nextInt(3) == 0 ? between(random, 0, 500, 0) : BigDecimal.ZERO);
        }
        TreeMap<BigDecimal, BigDecimal> table = table(random);
        return random.nextBoolean() ? Tiers.withDeductions(table) : Tiers.jumping(table);
    }

    static TreeMap<BigDecimal, BigDecimal> table(Random random) {
        TreeMap<BigDecimal, BigDecimal> table = new TreeMap<>();
        BigDecimal floor = BigDecimal.ZERO;
        BigDecimal rate = between(random, 1, 100, 4);
        for (int i = 1 + random.nextInt(6); i >= 0; i--) {
            table.put(floor, rate);
            floor = floor.multiply(between(random, 12, 40, 1)).add(between(random, 100, 90_000, 0));
            rate = rate.add(between(random, 1, 600, 4)).min(new BigDecimal("0.6"));
        }
        return table;
    }

    private static Position position(Kind kind, Side side, Random random) {
        BigDecimal entry = between(random, 100_001, 999_999, 6 - random.nextInt(11) + 3);
        BigDecimal leverage = random.nextInt(5) == 0 ? between(random, 50, 120, 2) : between(random, 11, random.nextBoolean() ? 60 : 1250, 1);
        BigDecimal value = between(random, 1001, 9999, 0).scaleByPowerOfTen(random.nextInt(4) - 1);
        BigDecimal collateral = Exact.divide(value, leverage).round(new java.math.MathContext(9));
        Position position = kind == Kind.INVERSE_FUTURES
            ? Position.inverse(side, collateral, leverage, entry)
            : Position.leveraged(side, collateral, leverage, entry);
        if (kind == Kind.LOAN || kind == Kind.LENDING_POOL && side == Side.LONG && random.nextBoolean()) {
            return Position.pledged(position.quantity(), entry, value.multiply(between(random, 5, 80, 2)));
        }
        if (random.nextInt(3) == 0) {
            position = position.adding(collateral.multiply(between(random, 0, 90, 2)));
        }
        if (random.nextInt(3) == 0 && kind != Kind.LENDING_POOL) {
            position = position.afterFunding(collateral.multiply(between(random, -20, 20, 2)));
        }
        boolean futures = kind == Kind.LINEAR_FUTURES || kind == Kind.INVERSE_FUTURES || kind == Kind.USED_MARGIN;
        return futures && random.nextInt(4) == 0
            ? position.beside(collateral.multiply(between(random, 0, 20, 2)), collateral.multiply(between(random, -30, 30, 2)))
            : position;
    }

    private static List<Stage> stages(Kind kind, BigDecimal percent, Random random) {
        BigDecimal least = switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES, LENDING_POOL, SECURITIES -> BigDecimal.ONE;
            case SPOT_MARGIN, LOAN -> between(random, 101, 140, 2);
            case USED_MARGIN -> between(random, 20, 60, 2);
        };
        BigDecimal call = least.multiply(between(random, 101, 180, 2));
        return List.of(Stage.at(StageName.WARNING, call.multiply(between(random, 101, 200, 2))), Stage.at(StageName.MARGIN_CALL, call),
            Stage.at(StageName.LIQUIDATION, least));
    }

    static BigDecimal between(Random random, int least, int most, int decimals) {
        return BigDecimal.valueOf(least + random.nextInt(most - least + 1)).movePointLeft(decimals);
    }

    @Override
    public String toString() {
        return system + " with " + position + " added " + position.added() + " funding " + position.funding() + " debt " + position.debt()
            + " others " + position.others();
    }
}
