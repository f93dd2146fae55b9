/**
 * Rule books: {@code content/systems/*.yaml} read into {@link org.roomforerror.margin.MarginSystem}s, each with source and date.
 *
 * <p>In reading order. {@link org.roomforerror.systems.RuleBooks} loads them all, {@link org.roomforerror.systems.RuleBook} is one of them:
 * its system, the {@link org.roomforerror.systems.StageWords} about each stage, the {@link org.roomforerror.systems.Cure} that a call asks
 * for, the {@link org.roomforerror.systems.Carry} that it costs to stay, the {@link org.roomforerror.systems.LeverageLimits} and what is
 * {@link org.roomforerror.systems.LeftOut}. {@link org.roomforerror.systems.OwnRules} are rules that a visitor makes up.
 *
 * <p>Inside, a {@code RuleBookReader} reads a file by its {@code Field}s, each of which knows its line; a {@code Worded} place has its words
 * in one language and its rules in the English file.
 */
package org.roomforerror.systems;
