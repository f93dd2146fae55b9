package org.roomforerror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.FieldKind;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Trouble;

/**
 * A calculator as its template draws it, on its own page or inside another.
 *
 * @param id     unique on the page
 * @param action where the form is posted
 * @param alone  whether the calculator has the page to itself, which then bears its title
 */
public record CardView(String id, String action, boolean alone, Sheet sheet, List<GroupView> groups, List<PartView> parts) {

    /** Parts that stand on the calculator's own page only; inside another page a link leads to them. */
    private static final Set<String> IN_FULL = Set.of("working", "left-out");

    private static final int LONGEST_TABLE = 12;

    /** One entry of the error summary. */
    public record Problem(String target, String message) {
    }

    static CardView of(String id, String action, boolean alone, Sheet sheet) {
        List<GroupView> groups = sheet.inputs().groups().stream()
                .map(group -> GroupView.of(id, group, sheet.inputs()))
                .toList();
        List<PartView> parts = sheet.answer().map(answer -> PartView.of(id, answer)).orElse(List.of()).stream()
                .filter(part -> alone || !IN_FULL.contains(part.fragment())).toList();
        return new CardView(id, action, alone, sheet, groups, parts);
    }

    /** The fields whose choice changes which other fields there are; they stand first. */
    public List<FieldView> leading() {
        return sheet.inputs().all().stream().filter(input -> input.field().leading() && input.field().kind() != FieldKind.HIDDEN)
                .map(input -> FieldView.of(id, input)).toList();
    }

    public Calculator calculator() {
        return sheet.calculator();
    }

    public boolean wrong() {
        return !sheet.troubles().isEmpty();
    }

    public boolean answered() {
        return sheet.answer().isPresent();
    }

    /** Whether a drawing's table stands beside it: inside another page a long one is a link. */
    public boolean tabled(Table table) {
        return alone || table.rows().size() <= LONGEST_TABLE;
    }

    /** Where a visitor lands after the answer. */
    public String resultId() {
        return alone ? "result" : id + "-result";
    }

    /** Where the calculator itself lives, whatever page it stands in. */
    public String home() {
        return "/calculators/" + calculator().name();
    }

    /** The answer at its own address. */
    public String permalink() {
        return sheet.query().isEmpty() ? home() : home() + "?" + sheet.query();
    }

    /** The address of a table of the answer as CSV. */
    public String csv(String table) {
        return home() + "/" + table + ".csv?" + sheet.query();
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Trouble trouble : sheet.troubles()) {
            Stream.concat(leading().stream(), groups.stream().flatMap(group -> group.fields().stream()))
                    .filter(field -> field.field().name().equals(trouble.field()))
                    .findFirst()
                    .ifPresent(field -> problems.add(new Problem(field.target(), trouble.message())));
        }
        return problems;
    }
}
