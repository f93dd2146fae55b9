package org.roomforerror.calculator;

/**
 * One input as it was read, shown back with the answer.
 *
 * @param remark why the reading was not the only possible one; empty where it was
 */
public record Echo(String label, String value, String remark) {
}
