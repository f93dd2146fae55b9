package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Points one above the other on a vertical scale, each with its sign and its words beside it. Signs and words that would hide each other
 * are moved apart; a leader goes to the point. Words that are too long for the room beside the scale are broken into lines.
 */
final class Column {

    /** From the scale to the words beside it, behind a sign. */
    static final double REACH = 42;
    private static final double SIGN = 33;
    private static final double LINE = 16;

    private final Pen pen;
    private final Lettering lettering;
    private final Frame frame;
    private final double x;
    private final boolean wordsOnTheRight;

    Column(Pen pen, Lettering lettering, Frame frame, double x, boolean wordsOnTheRight) {
        this.pen = pen;
        this.lettering = lettering;
        this.frame = frame;
        this.x = x;
        this.wordsOnTheRight = wordsOnTheRight;
    }

    /** One line of words in one style. */
    private record Line(String css, String text, String figure) {
        double width() {
            return Lettering.width(css, text, figure);
        }
    }

    /** One sign and its words; where another column names it, the name is empty. */
    record Item(Sign sign, double y, String name, String figure) {

        /** The words on one line, or where that is longer than {@code most}, the name broken into lines and the figure below it. */
        private List<Line> lines(double most) {
            if (name.isEmpty()) {
                return List.of(new Line("note", figure, ""));
            }
            Line whole = new Line(sign.tone(), name, figure);
            if (whole.width() <= most) {
                return List.of(whole);
            }
            List<Line> lines = new ArrayList<>();
            for (String word : name.split(" ")) {
                Line longer = new Line(sign.tone(), lines.isEmpty() ? word : lines.get(lines.size() - 1).text() + " " + word, "");
                if (!lines.isEmpty() && longer.width() <= most) {
                    lines.set(lines.size() - 1, longer);
                } else {
                    lines.add(new Line(sign.tone(), word, ""));
                }
            }
            lines.add(new Line("note", figure, ""));
            return lines;
        }
    }

    /** The room that the words of some signs take up beside their scale, broken into lines of at most so much. */
    static double width(List<Item> items, double most) {
        return REACH + items.stream().flatMap(item -> item.lines(most).stream()).mapToDouble(Line::width).max().orElse(0);
    }

    /** The room that they take up along it. */
    static double height(List<Item> items, double most) {
        return items.size() * block(items, most);
    }

    private static double block(List<Item> items, double most) {
        int lines = items.stream().mapToInt(item -> item.lines(most).size()).max().orElse(1);
        return Frame.ROW + (lines - 1) * LINE;
    }

    /** @param most the longest a line of words may be */
    void draw(List<Item> items, double most) {
        pen.line(x, frame.top(), x, frame.bottom(), "axis");
        double block = block(items, most);
        List<Double> rows = Spread.apart(items.stream().map(Item::y).toList(), block, frame.top() + block / 2 - 2, frame.bottom() - block / 2 + 4);
        double side = wordsOnTheRight ? 1 : -1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            pen.line(List.of(new double[] {x, item.y()}, new double[] {x + side * 4, item.y()}, new double[] {x + side * (SIGN - 9), rows.get(i)},
                    new double[] {x + side * SIGN, rows.get(i)}), "leader " + item.sign().tone());
            words(item.lines(most), x + side * REACH, rows.get(i));
        }
        for (int i = 0; i < items.size(); i++) {
            pen.dot(items.get(i).sign(), x, items.get(i).y());
            pen.mark(items.get(i).sign(), x + side * SIGN, rows.get(i));
        }
    }

    private void words(List<Line> lines, double at, double row) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double y = row + 5 + (i - (lines.size() - 1) / 2.0) * LINE;
            lettering.write(line.css(), line.text(), line.figure(), new Spot(at, y, wordsOnTheRight ? "start" : "end"));
        }
    }
}
