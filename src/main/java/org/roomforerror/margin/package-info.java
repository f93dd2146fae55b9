/**
 * The margin engine: exact, pure, and the same for every kind of system.
 *
 * <p>Everything is {@code java.*}, immutable, and reckoned in decimals of 34 digits. Read in this order:
 * <ol>
 * <li>{@link org.roomforerror.margin.Side}, {@link org.roomforerror.margin.Axis}, {@link org.roomforerror.margin.Line}: what a long is, and
 *     on what its value is a straight line;</li>
 * <li>{@link org.roomforerror.margin.Position}: what is held and what stands behind it;</li>
 * <li>{@link org.roomforerror.margin.MarginSystem}: draws support and {@link org.roomforerror.margin.Requirement} for a position, and has
 *     {@link org.roomforerror.margin.Stage}s; its kinds are {@link org.roomforerror.margin.Futures} (with
 *     {@link org.roomforerror.margin.Maintenance} and {@link org.roomforerror.margin.Tiers}), {@link org.roomforerror.margin.SpotMargin},
 *     {@link org.roomforerror.margin.UsedMargin}, {@link org.roomforerror.margin.Loan}, {@link org.roomforerror.margin.LendingPool} and
 *     {@link org.roomforerror.margin.Securities};</li>
 * <li>{@link org.roomforerror.margin.TwoLines}: where support meets what a stage demands;</li>
 * <li>{@link org.roomforerror.margin.Ladder}: every stage as an {@link org.roomforerror.margin.Outcome};
 *     {@link org.roomforerror.margin.Assessment}: how things stand at a price; {@link org.roomforerror.margin.Working}: the sums;</li>
 * <li>{@link org.roomforerror.margin.Remedy} and {@link org.roomforerror.margin.WhatIf}: what to do, and what if;</li>
 * <li>{@link org.roomforerror.margin.Account} and {@link org.roomforerror.margin.LendingAccount}: several positions on one collateral.</li>
 * </ol>
 *
 * <p>Formula numbers in the Javadoc: 1.1 linear contract, 1.2 tiers, 1.3 cross margin, 1.4 coin-margined contract, 1.5 maintenance on the
 * entry value, 1.6 spot margin, 1.7 loan-to-value and health factor, 1.8 securities accounts and exchange-traded futures, 1.9 closing a part.
 * Each is stated with its sources on the site's page about method.
 *
 * <p>Mutation testing (profile {@code mutation}) leaves a few mutants alive, and these are why. Comparisons with zero that may as well
 * include it, because both branches give the same there: a level line, a share of nothing, a direction that is never zero. Guards against
 * what rounding leaves of zero or infinity ({@code Exact}), where no value lies exactly on the guard. The straight line in {@code Closing},
 * without which halving finds the same share more slowly. And the direction handed to {@code Crossing}, which only counts where a stage can
 * be met both by falling and by rising.
 */
package org.roomforerror.margin;
