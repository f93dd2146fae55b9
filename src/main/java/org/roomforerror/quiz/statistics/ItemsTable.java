package org.roomforerror.quiz.statistics;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.roomforerror.quiz.Question;

/** How each question measures, as a table to read in a terminal: what needs a look stands at the end, where the eye is. */
final class ItemsTable {

    private static final String ROW = "%-38s %-13s %6s %8s %8s %7s %6s %5s  %s%n";
    private static final String LEGEND = """

            n         first answers, from learners whose cookie has come back
            facility  the share that is right, with its 95 % interval; in the lines below it, the share that chose the option
            unknown   the share that said they don't know
            discr.    correlation with the rest of the learner's answers: the key should draw the strong (above 0), a misread the weak
            sec.      median time to the answer, in seconds
            *         an older version
            """;

    private final List<ItemReport> reports;
    private final PrintStream out;

    ItemsTable(List<ItemReport> reports, PrintStream out) {
        this.reports = reports;
        this.out = out;
    }

    void print() {
        out.printf(ROW, "question", "version", "n", "facility", "95 %", "unknown", "discr.", "sec.", "");
        reports.forEach(this::item);
        out.print(LEGEND);
        summary();
    }

    /** Options are listed where there is something to say of them. */
    private void item(ItemReport report) {
        Share right = report.facility();
        out.printf(ROW, name(report.question()), report.version() + (report.current() ? "" : "*"), right.n(), percent(right),
                interval(right), percent(report.unknown()), decimal(report.discrimination()), seconds(report.seconds()),
                right.shown() ? "" : right.n() == 0 ? "no answers yet" : "too few answers");
        if (right.n() > 0) {
            report.attractions().forEach(each -> out.printf(ROW, "    " + each.option().misread().orElse("(key)"), "", each.share().hits(),
                    percent(each.share()), "", "", decimal(each.discrimination()), "", each.option().text()));
        }
        if (right.shown()) {
            report.flags().forEach(flag -> out.println("  ! " + flag));
        }
        if (report.revisable()) {
            out.println("    a revision needs " + Power.answersForPoints(right.value(), 10)
                    + " first answers to each version to show 10 points, " + Power.answersForPoints(right.value(), 20) + " to show 20");
        }
    }

    private void summary() {
        List<ItemReport> measured = reports.stream().filter(ItemReport::revisable).toList();
        List<ItemReport> sick = measured.stream().filter(report -> !report.flags().isEmpty()).toList();
        out.println();
        out.println(measured.size() + " of " + reports.stream().filter(ItemReport::current).count() + " questions have "
                + Share.SHOWN_FROM + " first answers or more; " + sick.size() + " of them need a look"
                + (sick.isEmpty() ? "." : ":"));
        sick.forEach(report -> out.println("  " + name(report.question()) + ": " + String.join("; ", report.flags())));
    }

    /** Its id, and the language of a translation. */
    private static String name(Question question) {
        return question.id() + (question.english().isEmpty() ? "" : " (" + question.language().toLanguageTag() + ")");
    }

    private static String percent(Share share) {
        return share.n() == 0 ? "" : Math.round(100 * share.value()) + " %";
    }

    private static String interval(Share share) {
        return share.n() == 0 ? "" : Math.round(100 * share.low()) + "-" + Math.round(100 * share.high());
    }

    private static String decimal(OptionalDouble number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%.2f", number.getAsDouble()) : "";
    }

    private static String seconds(OptionalInt seconds) {
        return seconds.isPresent() ? String.valueOf(seconds.getAsInt()) : "";
    }
}
