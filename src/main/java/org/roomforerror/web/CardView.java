package org.roomforerror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Trouble;

/**
 * A calculator as its template draws it, on its own page or inside another.
 *
 * @param id     unique on the page
 * @param action where the form is posted
 * @param alone  whether the calculator has the page to itself, which then bears its title
 * @param folded whether the card leaves out what few readers look for, and a link brings it
 */
public record CardView(String id, String action, boolean alone, Sheet sheet, List<GroupView> groups, List<PartView> parts, boolean folded) {

    private static final Set<String> LEADING = Set.of("system", "kind");

    /** Parts that stand on the calculator's own page only; inside another page a link leads to them. */
    private static final Set<String> IN_FULL = Set.of("working", "left-out");

    /** Drawings and tables, of which another page holds no more than so many of an answer. */
    private static final Set<String> COUNTED = Set.of("drawing", "figures", "stages");
    private static final int MOST = 3;

    private static final int LONGEST_TABLE = 12;

    /** One entry of the error summary. */
    public record Problem(String target, String message) {
    }

    static CardView of(String id, String action, boolean alone, Sheet sheet) {
        List<GroupView> groups = sheet.inputs().groups().stream()
                .map(group -> GroupView.of(id, group, sheet.inputs(), LEADING))
                .toList();
        List<PartView> parts = sheet.answer().map(answer -> PartView.of(id, answer)).orElse(List.of());
        return new CardView(id, action, alone, sheet, groups, alone ? parts : inside(parts), false);
    }

    private static List<PartView> inside(List<PartView> parts) {
        List<PartView> counted = parts.stream().filter(part -> COUNTED.contains(part.fragment())).skip(MOST).toList();
        return parts.stream().filter(part -> !IN_FULL.contains(part.fragment()) && !counted.contains(part)).toList();
    }

    /** The same card without what few readers look for. */
    CardView fold() {
        return new CardView(id, action, alone, sheet, groups, parts, true);
    }

    /** The groups of fields that stand on the card. */
    public List<GroupView> shown() {
        return groups.stream().filter(group -> !leftOut(group)).toList();
    }

    /** The titles of those that a link brings. */
    public List<String> hidden() {
        return groups.stream().filter(this::leftOut).map(GroupView::title).toList();
    }

    /** A folded card leaves out the groups that are folded themselves, as long as nothing stands in them. */
    private boolean leftOut(GroupView group) {
        return folded && group.folded() && !group.unfolded();
    }

    /** Where the card stands whole, with what is filled in: on the page that holds it if that is an explainer. */
    public String wholePath() {
        return action.startsWith("/learn/") ? action.substring(0, action.indexOf("/calculators/")) + "?" + Cards.link(sheet) : answerPath();
    }

    /** The fields whose choice changes which other fields there are; they stand first. */
    public List<FieldView> leading() {
        return sheet.inputs().all().stream().filter(input -> LEADING.contains(input.field().name()))
                .map(input -> FieldView.of(id, input)).map(view -> folded ? view.fold() : view).toList();
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

    /** Where the table of a drawing stands if not beside it, else nothing: inside another page a long one is a link. */
    public String tableElsewhere(Table table) {
        return alone || !isLong(table) ? "" : answerPath();
    }

    /** Whether a table is too long to stand in a page that is about something else. */
    static boolean isLong(Table table) {
        return table.rows().size() > LONGEST_TABLE;
    }

    /** The answer at its own address, with all its tables and its working. */
    public String answerPath() {
        return permalink() + "#result";
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
