package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A set of margin rules: for any position it draws two lines, and names the stages at which it acts.
 *
 * <p>Systems are immutable and know nothing of a particular position. They expect positions of their own axis and sides, and refuse others
 * with an {@link IllegalArgumentException}.
 */
public interface MarginSystem {

    Kind kind();

    /** Stages, tick and gauge. */
    Terms terms();

    /** What holds the position up. */
    Line support(Position position);

    /** What the system demands. A stage at a multiple of it begins where support has fallen to that multiple. */
    Requirement requirement(Position position);

    /** What would be left for you if everything were closed at that price. Bankruptcy is where it is zero. */
    Line equity(Position position);

    /**
     * The initial margin, value / leverage: level if it stays what it was at entry, sloped if it is reckoned anew at every price. Nothing for
     * a position that has neither a leverage nor a collateral of its own.
     */
    default Line initialMargin(Position position, boolean remarked) {
        BigDecimal leverage = position.leverage();
        if (leverage.signum() == 0) {
            return Line.ZERO;
        }
        return remarked
            ? Line.through(Exact.divide(position.quantity(), leverage))
            : Line.constant(Exact.divide(position.notional(), leverage));
    }

    /** Whether a stage stays away while support equals what it demands. */
    default boolean equalityHeld() {
        return false;
    }

    /** What one is multiplied by to read support / requirement on the gauge: 1, or for an equity ratio the rate of the requirement. */
    default BigDecimal unit() {
        return BigDecimal.ONE;
    }

    default Axis axis() {
        return kind().axis();
    }

    /** The stages, mildest first, without bankruptcy. */
    default List<Stage> stages() {
        return terms().stages();
    }

    /** The support and the demand whose crossing begins a stage; also what a picture draws. */
    default TwoLines lines(Stage stage, Position position) {
        return lines(stage.threshold(), position);
    }

    /** The same for any threshold, for instance one that a remedy aims at. */
    default TwoLines lines(Threshold threshold, Position position) {
        return new Drawn(this, position).lines(threshold);
    }

    /** The threshold at which the gauge shows a value, for instance the loan-to-value that a cure aims at. */
    default Threshold thresholdAt(BigDecimal shown) {
        return new Threshold.OfRequirement(terms().gauge().multiple(Exact.positive(shown, terms().gauge().id()), unit()));
    }

    /**
     * What is left after a part was closed at a price, and a fee on the value of that part was paid.
     *
     * @param feeRate fee or penalty as a fraction of the value closed
     */
    default Position close(Position position, BigDecimal newQuantity, BigDecimal price, BigDecimal feeRate) {
        BigDecimal closed = position.notionalAt(price).subtract(position.resized(newQuantity).notionalAt(price), Exact.DIGITS);
        return position.reducedTo(newQuantity, price).afterFunding(Exact.times(closed, feeRate));
    }

    /** How safe the position is at a price, in the system's own number. */
    default Ratio ratio(Position position, BigDecimal price) {
        BigDecimal x = axis().at(price);
        return terms().gauge().read(support(position).at(x), requirement(position).at(x), unit());
    }

    /** What the gauge shows where a stage begins; empty for a stage that is not a multiple of the requirement. */
    default Optional<Ratio> ratioAt(Stage stage) {
        Gauge gauge = terms().gauge();
        return stage.threshold() instanceof Threshold.OfRequirement at
            ? Optional.of(new Ratio(gauge, Optional.of(gauge.shows(at.multiple(), unit())), gauge.better()))
            : Optional.empty();
    }
}
