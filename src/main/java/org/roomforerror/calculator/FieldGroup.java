package org.roomforerror.calculator;

import java.util.List;
import java.util.stream.Stream;

/**
 * Fields that belong together.
 *
 * @param title  the group's heading; empty for the first group, which needs none
 * @param folded whether the group waits folded until somebody wants it
 */
public record FieldGroup(String title, boolean folded, List<Field> fields) {

    /** The same group with one field more. */
    FieldGroup and(Field field) {
        return new FieldGroup(title, folded, Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    public static FieldGroup open(List<Field> fields) {
        return new FieldGroup("", false, List.copyOf(fields));
    }

    public static FieldGroup folded(String title, List<Field> fields) {
        return new FieldGroup(title, true, List.copyOf(fields));
    }
}
