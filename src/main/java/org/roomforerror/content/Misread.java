package org.roomforerror.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roomforerror.figures.Positions;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Said;

/**
 * A belief about margin calls that is widely held and wrong, with what is true instead. One object feeds the pages, the
 * quiz's feedback, the questions and the statistics.
 *
 * @param belief as people hold it
 * @param tempts why it is attractive
 * @param truth what is true, in one to three sentences
 * @param demonstration the engine's proof, with its figures
 * @param calculator name and query of the calculator that opens the very position of the proof; empty for none
 * @param scope of which systems this holds
 * @param page slug and anchor of the section that settles it
 */
public record Misread(String id, Locale language, String title, int order, Group group, Words belief, Words tempts,
        Words truth, Words demonstration, String calculator, Words scope, String page, List<SourceNote> source,
        Positions positions, Body body) {

    /** The three lists in which the explainers take the misreads up. */
    public enum Group {
        MISTAKE, MISREAD, NOT_MEANT;

        /** The word used in content files, such as {@code not-meant}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Group> of(String id) {
            return Arrays.stream(values()).filter(group -> group.id().equals(id)).findFirst();
        }
    }

    static Misread read(Sheet sheet) {
        Fields front = sheet.front();
        front.only(Set.of("title", "order", "group", "belief", "tempts", "truth", "positions", "demonstration", "calculator",
                "scope", "page", "source", "sources", "terms"));
        return new Misread(sheet.source().id(), sheet.source().language(), front.required("title").text(), sheet.order(),
                group(sheet), sheet.required("belief"), sheet.required("tempts"), sheet.required("truth"),
                sheet.words("demonstration"), front.said("calculator").text(), sheet.required("scope"),
                front.required("page").text(), SourceNote.oneOrWords(sheet, "source"), sheet.namedPositions(), sheet.body());
    }

    private static Group group(Sheet sheet) {
        Said said = sheet.front().required("group");
        Optional<Group> group = Group.of(said.text());
        if (group.isEmpty() && !said.isEmpty()) {
            sheet.problem(said.line(), "'group' should be one of "
                    + Arrays.stream(Group.values()).map(Group::id).collect(Collectors.joining(", ")));
        }
        return group.orElse(Group.MISREAD);
    }

    public String path() {
        return "/misreads/" + id;
    }

    /** The address of the section that settles it. */
    public String settledAt() {
        return page.isEmpty() ? "" : "/learn/" + page;
    }

    /** The address of the calculator with the position of the proof; empty for none. */
    public String calculatorPath() {
        return calculator.isEmpty() ? "" : "/calculators/" + calculator;
    }
}
