package org.roomforerror.quiz;

/**
 * What the feedback says about a misread.
 *
 * @param tempts        why it is attractive
 * @param demonstration the proof with figures
 * @param calculator    address that opens the very position of the proof; may be empty
 */
public record Refutation(String id, String title, String tempts, String truth, String demonstration, String calculator) {
}
