package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes words into a drawing where there is room for them. A text is offered several places, the best first, and takes the first that is
 * on the sheet and free of other words and of lines; where none is, it is written without its figure, which a table holds too. At the worst
 * it is moved to where the edge of the sheet does not cut it off.
 */
final class Lettering {

    private static final double OFF_THE_SHEET = 100_000;
    private static final double ON_WORDS = 10_000;
    private static final double MOVED = 5_000;
    private static final double ON_A_LINE = 100;
    private static final double WITHOUT_FIGURE = 40;
    private static final double ON_A_FAINT_LINE = 6;
    private static final double LATER_SPOT = 3;
    private static final double SLACK = 2;

    private final Pen pen;
    private final List<Box> taken = new ArrayList<>();
    private final List<double[][]> lines = new ArrayList<>();
    private final List<double[][]> faint = new ArrayList<>();

    Lettering(Pen pen) {
        this.pen = pen;
    }

    /** Words keep off this line. */
    Lettering avoid(List<double[]> line) {
        lines.addAll(parts(line));
        return this;
    }

    /** Words keep off this line where they can do so easily. */
    Lettering avoidFaint(List<double[]> line) {
        faint.addAll(parts(line));
        return this;
    }

    /** Nothing else is written here. */
    Lettering keep(Box box) {
        taken.add(box);
        return this;
    }

    /** Writes a text at the best of some places. */
    void write(String css, String text, String figure, Spot... spots) {
        place(css, best(css, text, figure, spots));
    }

    void write(String css, String text, Spot... spots) {
        write(css, text, "", spots);
    }

    /** Writes a text at the best of some places if one of them is free, and else not at all; says whether it did. */
    boolean writeIfFree(String css, String text, String figure, Spot... spots) {
        Choice best = best(css, text, figure, spots);
        if (!crowded(best.cost())) {
            place(css, best);
        }
        return !crowded(best.cost());
    }

    /** How bad it would be to write a text at a place: nothing if it is free, much if it lies on something. */
    double cost(String css, String text, String figure, Spot spot) {
        return best(css, text, figure, spot).cost();
    }

    /** Whether such a cost means that the words lie on other words or on a line. */
    private static boolean crowded(double cost) {
        return cost >= ON_A_LINE;
    }

    /** Whether such a cost means that the words stand free, with their figure. */
    static boolean whole(double cost) {
        return cost < WITHOUT_FIGURE;
    }

    static double width(String css, String text, String figure) {
        return TextWidth.of(figure.isEmpty() ? text : text + " " + figure, css.startsWith("tick") ? Frame.TICK : Frame.TEXT);
    }

    /** A text as it could be written. */
    private record Choice(Spot spot, String text, String figure, Box box, double cost) {
    }

    private Choice best(String css, String text, String figure, Spot... spots) {
        List<Choice> choices = new ArrayList<>();
        for (String shown : figure.isEmpty() ? List.of("") : List.of(figure, "")) {
            for (int i = 0; i < spots.length; i++) {
                Box box = spots[i].box(width(css, text, shown));
                double by = back(box);
                Spot spot = new Spot(spots[i].x() + by, spots[i].y(), spots[i].anchor());
                choices.add(new Choice(spot, text, shown, box.moved(by), cost(box.moved(by)) + (by == 0 ? 0 : MOVED)
                        + i * LATER_SPOT + (shown.equals(figure) ? 0 : WITHOUT_FIGURE)));
            }
        }
        return choices.stream().min(Comparator.comparingDouble(Choice::cost)).orElseThrow();
    }

    private double cost(Box box) {
        boolean off = box.left() < -SLACK || box.right() > pen.width() + SLACK || box.top() < -SLACK || box.bottom() > pen.height() + SLACK;
        return (off ? OFF_THE_SHEET : 0) + ON_WORDS * taken.stream().filter(box::overlaps).count()
                + (crossed(lines, box) ? ON_A_LINE : 0) + (crossed(faint, box) ? ON_A_FAINT_LINE : 0);
    }

    private static boolean crossed(List<double[][]> lines, Box box) {
        return lines.stream().anyMatch(part -> box.meets(part[0], part[1]));
    }

    /** How far a text has to be moved so that the edge of the sheet does not cut it off. */
    private double back(Box box) {
        return box.left() < -SLACK ? -box.left() : box.right() > pen.width() + SLACK ? Math.max(-box.left(), pen.width() - box.right()) : 0;
    }

    private void place(String css, Choice choice) {
        pen.text(choice.spot().x(), choice.spot().y(), choice.spot().anchor(), css, choice.text(), choice.figure());
        keep(choice.box());
    }

    private static List<double[][]> parts(List<double[]> line) {
        return Stream.iterate(1, i -> i < line.size(), i -> i + 1).map(i -> new double[][] {line.get(i - 1), line.get(i)}).toList();
    }
}
