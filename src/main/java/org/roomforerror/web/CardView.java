package org.roomforerror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.FieldKind;
import org.roomforerror.calculator.Part;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Trouble;
import org.roomforerror.chart.Paper;

/**
 * A calculator as its template draws it, wherever it stands.
 *
 * @param brief whether it leaves out what few readers look for, and links bring it: a card that a writer has placed in a page
 */
public record CardView(Seat seat, Sheet sheet, List<GroupView> groups, List<PartView> parts, boolean brief) {

    /** Parts that stand on the calculator's own page only; inside another page a link leads to them. */
    private static final Set<String> IN_FULL = Set.of("working", "left-out");

    /** Drawings and tables, of which a brief card holds no more than so many, and none that is long. */
    private static final Set<String> COUNTED = Set.of("drawing", "figures", "stages");
    private static final int MOST = 2;

    private static final int LONGEST_TABLE = 12;

    /** The parameter by which a brief card asks for an answer like itself. */
    static final String BRIEF = "brief";

    /**
     * One entry of the error summary.
     *
     * @param written whether something stands in the field that cannot be used; otherwise it is only empty
     */
    public record Problem(String target, String message, boolean written) {
    }

    static CardView of(Seat seat, Sheet sheet) {
        List<GroupView> groups = sheet.inputs().groups().stream()
                .map(group -> GroupView.of(seat.id(), group, sheet.inputs()))
                .toList();
        return new CardView(seat, sheet, groups, sheet.answer().map(answer -> PartView.of(seat.id(), answer, seat.alone() ? Paper.PAGE : Paper.COLUMN)).orElse(List.of()), false);
    }

    /** The same card without what few readers look for. */
    CardView inBrief() {
        List<PartView> kept = parts.stream().filter(part -> !IN_FULL.contains(part.fragment()) && !isLong(part)).toList();
        List<PartView> beyond = kept.stream().filter(part -> COUNTED.contains(part.fragment())).skip(MOST).toList();
        return new CardView(seat, sheet, groups, kept.stream().filter(part -> !beyond.contains(part)).toList(), true);
    }

    private static boolean isLong(PartView view) {
        return view.part() instanceof Part.Figures figures && isLong(figures.table());
    }

    public String id() {
        return seat.id();
    }

    public boolean alone() {
        return seat.alone();
    }

    /** The groups of fields that stand on the card. */
    public List<GroupView> shown() {
        return groups.stream().filter(group -> !leftOut(group)).toList();
    }

    /** The titles of those that a link brings. */
    public List<String> hidden() {
        return groups.stream().filter(this::leftOut).map(GroupView::title).toList();
    }

    /** A brief card leaves out the groups that are folded, as long as nothing stands in them. */
    private boolean leftOut(GroupView group) {
        return brief && group.folded() && !group.unfolded();
    }

    /** Where the card stands whole, with what is filled in. */
    public String wholePath() {
        return seat.opened(sheet.query());
    }

    /** The fields whose choice changes which other fields there are; they stand first. */
    public List<FieldView> leading() {
        return sheet.inputs().all().stream().filter(input -> input.field().leading() && input.field().kind() != FieldKind.HIDDEN)
                .map(input -> FieldView.of(seat.id(), input)).map(view -> brief ? view.fold() : view).toList();
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

    /** Where the table of a drawing stands if not beside it, else nothing: on a brief card a long one is a link. */
    public String tableElsewhere(Table table) {
        return brief && isLong(table) ? answerPath() : "";
    }

    /** Whether a table is too long to stand in a page that is about something else. */
    static boolean isLong(Table table) {
        return table.rows().size() > LONGEST_TABLE;
    }

    /** The answer at its own address, with all its tables and its working. */
    public String answerPath() {
        return permalink() + "#result";
    }

    /** Where the calculator itself lives, whatever page it stands in. */
    public String home() {
        return Seat.ownPage(calculator()).path();
    }

    /** Where it asks while somebody fills it in: a brief card is answered in brief. */
    public String asks() {
        return brief ? home() + "?" + BRIEF : home();
    }

    /** The answer at its own address. */
    public String permalink() {
        return sheet.query().isEmpty() ? home() : home() + "?" + sheet.query();
    }

    /** The address of a table of the answer as CSV. */
    public String csv(String table) {
        return home() + "/" + table + ".csv?" + sheet.query();
    }

    /** What is announced while somebody writes: only what cannot be used, never what is still missing. */
    public String said() {
        return problems().stream().filter(Problem::written).map(Problem::message).collect(Collectors.joining(" "));
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Trouble trouble : sheet.troubles()) {
            Stream.concat(leading().stream(), groups.stream().flatMap(group -> group.fields().stream()))
                    .filter(field -> field.field().name().equals(trouble.field()))
                    .findFirst()
                    .ifPresent(field -> problems.add(new Problem(field.target(), trouble.message(), field.input().filled())));
        }
        return problems;
    }
}
