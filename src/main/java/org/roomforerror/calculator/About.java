package org.roomforerror.calculator;

/**
 * How a calculator introduces itself.
 *
 * @param name    the last part of its address
 * @param title   the question as its user would ask it
 * @param summary what it tells, in one sentence
 * @param button  a verb for the button
 */
public record About(String name, String title, String summary, String button) {
}
