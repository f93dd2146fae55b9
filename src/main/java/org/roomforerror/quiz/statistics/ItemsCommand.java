package org.roomforerror.quiz.statistics;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Jdbi;
import org.roomforerror.quiz.QuestionBanks;

/** {@code items}: prints how each question measures, as a table or with {@code --csv} for a spreadsheet. */
public final class ItemsCommand {

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
            new ItemsTable(reports, out).print();
        } else {
            csv(reports, out);
        }
        return 0;
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
        boolean powered = option.equals("(right)") && report.revisable();
        cells.add(powered ? String.valueOf(Power.answersForPoints(report.facility().value(), 10)) : "");
        cells.add(powered ? String.valueOf(Power.answersForPoints(report.facility().value(), 20)) : "");
        cells.add(report.question().language().toLanguageTag());
        return cells;
    }

    private static void line(PrintStream out, List<String> cells) {
        out.println(String.join(",", cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList()));
    }

    private static String decimal(OptionalDouble number) {
        return number.isPresent() ? decimal(number.getAsDouble()) : "";
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
