package org.roomforerror.window;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.roomforerror.margin.Side;

/**
 * How long the price may take from a margin call to the liquidation. Every answer is a range, because nobody
 * knows the volatility of the hours to come: the ends are for two thirds and for one and a half times the one stated.
 *
 * @param call        the price at which the call comes
 * @param liquidation the price at which the liquidation comes: below the call for a long, above it for a short
 */
public record Estimate(BigDecimal call, BigDecimal liquidation, Side side, Walk walk) {

    static final double WILDER = 1.5;
    private static final int FEW = 24;

    /** How far the price has to go, as a fraction of the call price above 0; a fall for a long, a rise for a short. */
    public BigDecimal distance() {
        return liquidation.subtract(call).abs().divide(call, MathContext.DECIMAL128);
    }

    /** The distance measured in moves of a typical hour: how many standard deviations of an hour it is wide. */
    public double inTypicalHours() {
        return logDistance() / walk.volatility().hourly();
    }

    /** The first passage with the volatility stated. */
    public FirstPassage passage() {
        return passage(1);
    }

    /** The probability that liquidation comes within that many hours of the call. */
    public ChanceRange within(double hours) {
        return chance(passage -> passage.within(hours));
    }

    /** The probability that it does not come within that many hours. */
    public ChanceRange neverWithin(double hours) {
        return chance(passage -> passage.neverWithin(hours));
    }

    /** The probability that it comes before a notice could be acted on. */
    public ChanceRange tooLate(Notice notice) {
        return chance(notice::tooLate);
    }

    /** The hours within which every second such call has become a liquidation. */
    public HoursRange median() {
        return hours(FirstPassage::median);
    }

    /** The hours within which the fastest tenth has. */
    public HoursRange fastestTenth() {
        return hours(FirstPassage::fastestTenth);
    }

    /** What is left of the distance after a delay, where liquidation has not come; with the volatility stated. */
    public Remainder after(double hours) {
        return passage().after(hours);
    }

    /** The probability that one jump at the call carries the price past the liquidation. */
    public double carriedByOne(Jumps jumps) {
        return jumps.carries(logDistance(), side);
    }

    /**
     * The probability that within some hours one jump carries the price past the call and the liquidation together, if
     * it otherwise stands still at that price: the closed form of {@link Simulated#gaps} for a still price.
     */
    public double jumpPastBoth(BigDecimal from, Jumps jumps, double hours) {
        return jumps.carriesWithin(hours, before(from) + logDistance(), side);
    }

    /**
     * Walks many paths with jumps from a price at which the call has not come yet. The drift of the walk is the one
     * between the jumps: jumps with a mean move the expected price on top of it.
     *
     * @param from   that price, at the call or on its near side
     * @param hours  how long the paths are; they are cut into minutes for a day, and never into more than 1,440 steps
     * @param paths  how many, for instance 10,000
     * @param seed   the same seed gives the same answer
     */
    public Simulated simulate(BigDecimal from, Jumps jumps, double hours, int paths, long seed) {
        Course course = new Course(before(from), before(from) + logDistance(), walk.towardsLiquidation(side),
                walk.volatility().hourly(), side, jumps);
        return new Simulation(course, hours, (int) Math.max(1, Math.min(1440, Math.ceil(hours * 60)))).run(paths, seed);
    }

    /**
     * The share of such paths that have reached the liquidation by their end, if they start at the call. It takes few steps, because what
     * happens inside a step is drawn from its exact law; only the hour of an arrival would need more.
     */
    public double liquidatedWith(Jumps jumps, double hours, int paths, long seed) {
        Course course = new Course(0, logDistance(), walk.towardsLiquidation(side), walk.volatility().hourly(), side, jumps);
        return new Simulation(course, hours, FEW).run(paths, seed).liquidated();
    }

    /** The distance in the logarithm of the price, above 0. */
    public double logDistance() {
        return side.sign() * Math.log(call.doubleValue() / liquidation.doubleValue());
    }

    /** The mean speed of the logarithm of the price towards liquidation, an hour. */
    public double speed() {
        return walk.towardsLiquidation(side);
    }

    /** What all this takes for granted. */
    public List<Assumption> assumptions() {
        return Assumptions.of(walk, Jumps.NONE);
    }

    /** What a simulation with jumps takes for granted. */
    public List<Assumption> assumptions(Jumps jumps) {
        return Assumptions.of(walk, jumps);
    }

    private double before(BigDecimal from) {
        return side.sign() * Math.log(from.doubleValue() / call.doubleValue());
    }

    private FirstPassage passage(double factor) {
        Walk walked = walk.with(walk.volatility().times(factor));
        return new FirstPassage(logDistance(), walked.towardsLiquidation(side), walked.volatility().hourly());
    }

    private ChanceRange chance(ToDoubleFunction<FirstPassage> question) {
        return ChanceRange.of(question.applyAsDouble(passage(1 / WILDER)), question.applyAsDouble(passage(1)),
                question.applyAsDouble(passage(WILDER)));
    }

    private HoursRange hours(Function<FirstPassage, OptionalDouble> question) {
        return HoursRange.of(question.apply(passage(1 / WILDER)), question.apply(passage(1)), question.apply(passage(WILDER)));
    }
}
