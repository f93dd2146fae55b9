package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Several futures positions on one collateral: cross margin. Source: formula 1.3, hedge mode included.
 *
 * <p>Its stages are asked for in two ways: with one asset moved and all others held at their marks, which is what exchanges publish and an
 * estimate, and with all of them moved together by one factor.
 *
 * @param collateral the wallet balance; quote currency, or coin
 * @param terms      the stages of the account
 * @param holdings   at least one, all of one kind; two of one asset are a hedge
 */
public record Account(BigDecimal collateral, Terms terms, List<Holding> holdings) {

    public Account {
        holdings = List.copyOf(holdings);
        if (holdings.isEmpty() || holdings.stream().map(holding -> holding.system().kind()).distinct().count() > 1) {
            throw new IllegalArgumentException("an account holds at least one position, and all of one kind");
        }
    }

    /** What would be left if everything were closed at the present marks. */
    public BigDecimal equity() {
        return sum(holdings.stream().map(holding -> holding.gain().at(holding.x())).toList()).add(collateral, Exact.DIGITS);
    }

    /** What all positions require together at the present marks. */
    public BigDecimal requirement() {
        return sum(holdings.stream().map(holding -> holding.system().requirement(holding.position()).at(holding.x())).toList());
    }

    /** How safe the account is, in its system's own number. */
    public Ratio ratio() {
        return terms.gauge().read(equity(), requirement(), BigDecimal.ONE);
    }

    /** The deepest stage that has begun; empty while the account is simply open. */
    public Optional<Stage> stage() {
        Joint joint = new Joint(this);
        if (joint.lines(Stage.BANKRUPTCY).begun(BigDecimal.ONE)) {
            return Optional.of(Stage.BANKRUPTCY);
        }
        return terms.stages().stream()
            .filter(stage -> joint.lines(stage).begun(BigDecimal.ONE))
            .reduce((milder, next) -> next.name().compareTo(milder.name()) >= 0 ? next : milder);
    }

    /** The ladder of one asset with all others held still. Moves are from its present mark, prices on its own tick. */
    public Ladder ladder(String asset) {
        return new OneMoves(this, asset).ladder();
    }

    /**
     * The ladder of a joint shock: the "price" of a rung is the factor by which every price is multiplied (0.9: all fall by 10 %), and the
     * move is that factor less one. It looks into the direction in which the account loses from here.
     */
    public Ladder jointLadder() {
        return new Joint(this).ladder();
    }

    /** What holds the account up and what a stage demands, along the factor by which all prices move together. */
    public TwoLines jointLines(Stage stage) {
        return new Joint(this).lines(stage);
    }

    /** The same along the axis of one asset, with all others held still. */
    public TwoLines lines(String asset, Stage stage) {
        return new OneMoves(this, asset).lines(stage);
    }

    /** The account with every mark multiplied by a factor above zero. */
    public Account shocked(BigDecimal factor) {
        Exact.positive(factor, "factor");
        return new Account(collateral, terms,
            holdings.stream().map(holding -> holding.at(Exact.times(holding.mark(), factor))).toList());
    }

    /** What each position takes from the room of the account in a joint shock, the one that brings it down first. */
    public List<Burden> burdens(BigDecimal factor) {
        Account after = shocked(factor);
        return IntStream.range(0, holdings.size())
            .mapToObj(i -> Burden.of(holdings.get(i), after.holdings().get(i)))
            .sorted(Comparator.comparing(Burden::taken).reversed())
            .toList();
    }

    static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, Exact.DIGITS));
    }
}
