package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** One position in many systems, a row for each: how far the price may move before each stage, on one scale. */
final class AcrossChart {

    private static final List<StageName> STAGES = List.of(StageName.WARNING, StageName.MARGIN_CALL, StageName.LIQUIDATION);
    private static final BigDecimal ALL = BigDecimal.ONE;

    private final List<Holding> holdings;
    private final BigDecimal farthest;

    private AcrossChart(List<Holding> holdings) {
        this.holdings = holdings;
        BigDecimal most = holdings.stream().flatMap(held -> held.ladder().rungs().stream())
                .filter(rung -> rung.outcome() instanceof Outcome.At && rung.stage().name() != StageName.BANKRUPTCY)
                .map(rung -> rung.move().orElseThrow().abs()).max(BigDecimal::compareTo).orElse(ALL);
        this.farthest = most.multiply(new BigDecimal("1.08"));
    }

    static Chart of(List<Holding> holdings) {
        AcrossChart chart = new AcrossChart(holdings);
        return new Chart("stages-across", "The stages across systems", "One row for each of " + holdings.size()
                + " systems. Signs show how far the price has to move against the position before each stage. The table holds every distance.",
                "Each row is one system with the same position. The nearer a sign lies to the left, the sooner its stage comes.",
                chart.table(), chart.draw(true), chart.draw(false));
    }

    private Drawing draw(boolean wide) {
        double row = wide ? 27 : 44;
        int height = (int) Math.round(row * holdings.size()) + 54;
        Frame frame = wide ? Frame.wide(height) : Frame.narrow(height);
        double left = wide ? 262 : 12;
        Pen pen = new Pen(frame.width(), height);
        Scale x = Scale.even(BigDecimal.ZERO, farthest, left, frame.right() - (wide ? 78 : 40));
        for (BigDecimal tick : NiceTicks.within(BigDecimal.ZERO, farthest, wide ? 6 : 4)) {
            pen.line(x.at(tick), 8, x.at(tick), height - 34, "grid");
            pen.text(x.at(tick), height - 16, tick.signum() == 0 && !wide ? "start" : "middle", "tick", holdings.get(0).units().percent(tick));
        }
        double first = 8 + row / 2 + (wide ? 0 : 11);
        for (int i = 0; i < holdings.size(); i++) {
            row(pen, holdings.get(i), x, left, first + row * i, wide);
        }
        for (StageName stage : STAGES) {
            for (int i = 0; i < holdings.size(); i++) {
                double y = first + row * i;
                holdings.get(i).ladder().rung(stage).filter(rung -> rung.outcome() instanceof Outcome.At)
                        .ifPresent(rung -> pen.mark(Sign.of(stage), x.within(rung.move().orElseThrow().abs()), y));
            }
        }
        return pen.done();
    }

    private void row(Pen pen, Holding held, Scale x, double left, double y, boolean wide) {
        pen.text(wide ? left - 14 : left - 8, wide ? y + 5 : y - 13, wide ? "end" : "start", "name", held.book().name());
        List<Rung> rungs = held.ladder().rungs().stream().filter(rung -> STAGES.contains(rung.stage().name())).toList();
        List<Rung> ahead = rungs.stream().filter(rung -> rung.outcome() instanceof Outcome.At).toList();
        double end = ahead.stream().mapToDouble(rung -> x.within(rung.move().orElseThrow().abs())).max().orElse(left);
        if (!ahead.isEmpty()) {
            pen.line(left, y, end, y, "line requirement thin");
        }
        String words = words(rungs);
        if (!words.isEmpty()) {
            boolean fits = end + 14 + TextWidth.of(words, 13) < x.at(farthest) + (wide ? 78 : 44);
            pen.text(fits ? end + 12 : x.at(farthest), fits ? y + 4.5 : y + 4.5, fits ? "start" : "end", "tick", fits || ahead.isEmpty() ? words : "");
        }
    }

    /** What a row cannot show by signs: stages that have begun, cannot come, or do not exist. */
    private static String words(List<Rung> rungs) {
        boolean past = rungs.stream().anyMatch(rung -> rung.stage().name() == StageName.LIQUIDATION && rung.outcome() instanceof Outcome.Past);
        if (past) {
            return "closed at once";
        }
        if (rungs.stream().anyMatch(rung -> rung.stage().name() == StageName.MARGIN_CALL && rung.outcome() instanceof Outcome.Past)) {
            return "called at once";
        }
        if (rungs.stream().allMatch(rung -> rung.outcome() instanceof Outcome.Never)) {
            return "no price brings a stage";
        }
        boolean call = rungs.stream().anyMatch(rung -> rung.stage().name() == StageName.MARGIN_CALL);
        return call ? "" : "no call";
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Holding held : holdings) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(held.book().name())));
            STAGES.forEach(stage -> row.add(cell(held, stage)));
            rows.add(row);
        }
        return new Table("stages-across", "How far the price has to move against the position before each stage",
                List.of(Head.words("System"), Head.number("Warning"), Head.number("Margin call"), Head.number("Liquidation")), rows);
    }

    private static Cell cell(Holding held, StageName stage) {
        return held.ladder().rung(stage).map(rung -> rung.outcome() instanceof Outcome.At
                        ? Cell.of(held.units().percent(rung.move().orElseThrow().abs()), rung.move().orElseThrow().toPlainString())
                        : Cell.words(rung.outcome() instanceof Outcome.Past ? "begun already" : "cannot happen"))
                .orElse(Cell.words("no such stage"));
    }
}
