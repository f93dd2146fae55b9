package org.roomforerror.quiz;

/**
 * A question of an attempt.
 *
 * @param place from 1
 * @param seed  draws its numbers and the order of its options
 */
public record Item(int place, String question, long seed) {
}
