package org.roomforerror.web;

import java.util.List;
import org.roomforerror.calculator.FieldGroup;
import org.roomforerror.calculator.Inputs;

/**
 * A group of fields as its template draws it.
 *
 * @param unfolded whether a folded group stands open, because something in it is filled in or wrong
 */
public record GroupView(String title, boolean folded, boolean unfolded, List<FieldView> fields) {

    /** The group without the fields that stand before all groups. */
    static GroupView of(String card, FieldGroup group, Inputs inputs) {
        List<FieldView> fields = group.fields().stream()
                .filter(field -> !field.leading())
                .map(field -> FieldView.of(card, inputs.input(field.name())))
                .toList();
        boolean used = fields.stream().anyMatch(view -> view.wrong() || view.input().value().isPresent());
        return new GroupView(group.title(), group.folded(), used, fields);
    }

    public boolean titled() {
        return !title.isEmpty();
    }
}
