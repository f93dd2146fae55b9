/**
 * The calculators: a form's text becomes a worked answer with its steps. Knows the engine; knows nothing of HTTP or HTML.
 *
 * <p>In reading order. {@link org.roomforerror.calculator.NumberText} reads numbers as people write them.
 * {@link org.roomforerror.calculator.Convention} says which mark begins the decimals in the page's language.
 * A {@link org.roomforerror.calculator.Field} is asked for; an {@link org.roomforerror.calculator.Input} is a field as somebody filled it
 * in; {@link org.roomforerror.calculator.Inputs} are a whole form, whose canonical query {@link org.roomforerror.calculator.Permalink}
 * writes. A {@link org.roomforerror.calculator.Calculator} says what in a form does not fit together, and answers it; a {@link org.roomforerror.calculator.Sheet} is a calculator with
 * its form, blank, wrong or answered. The {@link org.roomforerror.calculator.Answer} is a sentence, the inputs as read, and
 * {@link org.roomforerror.calculator.Part}s: rows of stages, tables, a working, and {@link org.roomforerror.calculator.Picture}s that the
 * chart package draws. Most answers are about a {@link org.roomforerror.calculator.Holding}: a position under the rules of a book.
 * Its working is the engine's; {@link org.roomforerror.calculator.Steps} are what a calculator adds to it of its own. What a position
 * pays while time passes is a {@link org.roomforerror.calculator.Drain}.
 *
 * <p>To add a calculator: one class that implements {@code Calculator}, and one line in
 * {@link org.roomforerror.calculator.Calculators#of}.
 */
package org.roomforerror.calculator;
