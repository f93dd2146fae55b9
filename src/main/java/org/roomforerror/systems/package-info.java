/**
 * Rule books: {@code content/systems/*.yaml} read into {@link org.roomforerror.margin.MarginSystem}s, each with source and date.
 *
 * <p>{@link org.roomforerror.systems.RuleBooks} loads them all, {@link org.roomforerror.systems.RuleBook} is one of them. What is wrong in a
 * file is a {@link org.roomforerror.systems.RuleBookProblem} that names file, line and field.
 */
package org.roomforerror.systems;
