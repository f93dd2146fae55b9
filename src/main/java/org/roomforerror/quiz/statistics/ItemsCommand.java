package org.roomforerror.quiz.statistics;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Jdbi;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBanks;

/** {@code items}: prints how each question measures, as a table or with {@code --csv} for a spreadsheet. */
public final class ItemsCommand {

    private static final String ROW = "%-38s %-12s %6s %8s %7s %7s %6s  %s%n";

    private ItemsCommand() {
    }

    /**
     * Prints the report.
     *
     * @param arguments nothing, or {@code --csv}
     * @return the program's exit code: 0, or 2 for an argument that is not known
     */
    public static int run(QuestionBanks banks, Jdbi jdbi, List<String> arguments, PrintStream out) {
        if (!List.of("--csv").containsAll(arguments)) {
            out.println("usage: items [--csv]");
            return 2;
        }
        List<ItemReport> reports = ItemAnalysis.of(banks, FirstAnswers.read(jdbi));
        if (arguments.isEmpty()) {
            table(reports, out);
        } else {
            csv(reports, out);
        }
        return 0;
    }

    private static void table(List<ItemReport> reports, PrintStream out) {
        out.printf(ROW, "question", "version", "n", "facility", "unknown", "discr.", "sec.", "flags");
        for (ItemReport report : reports) {
            out.printf(ROW, name(report.question()), report.version() + (report.current() ? "" : "*"), report.facility().n(),
                    percent(report.facility()), percent(report.unknown()), decimal(report.discrimination()),
                    report.seconds().isPresent() ? String.valueOf(report.seconds().getAsInt()) : "",
                    String.join("; ", report.flags()));
            report.attractions().forEach(each -> out.printf(ROW, "    " + each.option().misread().orElse("(key)"), "", each.share().hits(),
                    percent(each.share()), "", decimal(each.discrimination()), "", each.option().text()));
            power(report).ifPresent(words -> out.println("    " + words));
        }
        out.println("n counts first answers; discr. is the correlation with the rest of the learner's answers; * is an older version.");
    }

    /** Its id, and the language of a translation. */
    private static String name(Question question) {
        return question.id() + (question.english().isEmpty() ? "" : " (" + question.language().toLanguageTag() + ")");
    }

    /** How long a revision has to wait for its verdict. */
    private static Optional<String> power(ItemReport report) {
        if (!revisable(report)) {
            return Optional.empty();
        }
        double now = report.facility().value();
        return Optional.of("a revision needs " + Power.answersForPoints(now, 10) + " first answers to each version to show 10 points, "
                + Power.answersForPoints(now, 20) + " to show 20");
    }

    /** Whether enough is known of the version of today to reckon with. */
    private static boolean revisable(ItemReport report) {
        return report.current() && report.facility().shown();
    }

    private static void csv(List<ItemReport> reports, PrintStream out) {
        line(out, List.of("question", "version", "current", "option", "misread", "n", "count", "share", "low", "high",
                "discrimination", "seconds", "flags", "for_10_points", "for_20_points", "language"));
        for (ItemReport report : reports) {
            line(out, cells(report, "(right)", "", report.facility(), report.discrimination()));
            report.attractions().forEach(each -> line(out, cells(report, each.option().text(),
                    each.option().misread().orElse("(key)"), each.share(), each.discrimination())));
            line(out, cells(report, "(unknown)", "", report.unknown(), OptionalDouble.empty()));
        }
    }

    private static List<String> cells(ItemReport report, String option, String misread, Share share, OptionalDouble discrimination) {
        List<String> cells = new ArrayList<>(List.of(report.question().id(), report.version(), String.valueOf(report.current()),
                option, misread, String.valueOf(share.n()), String.valueOf(share.hits())));
        cells.addAll(List.of(decimal(share.value()), decimal(share.low()), decimal(share.high()), decimal(discrimination),
                report.seconds().isPresent() ? String.valueOf(report.seconds().getAsInt()) : "",
                option.equals("(right)") ? String.join("; ", report.flags()) : ""));
        boolean powered = option.equals("(right)") && revisable(report);
        cells.add(powered ? String.valueOf(Power.answersForPoints(report.facility().value(), 10)) : "");
        cells.add(powered ? String.valueOf(Power.answersForPoints(report.facility().value(), 20)) : "");
        cells.add(report.question().language().toLanguageTag());
        return cells;
    }

    private static void line(PrintStream out, List<String> cells) {
        out.println(String.join(",", cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList()));
    }

    private static String percent(Share share) {
        return share.n() == 0 ? "" : Math.round(100 * share.value()) + " %";
    }

    private static String decimal(OptionalDouble number) {
        return number.isPresent() ? decimal(number.getAsDouble()) : "";
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
