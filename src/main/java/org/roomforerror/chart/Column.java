package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.List;

/** Signs one above the other on a vertical scale, each with its name beside it, moved apart where they are too near. */
final class Column {

    private static final double REACH = 16;

    private final Pen pen;
    private final Frame frame;
    private final double x;
    private final boolean namesOnTheRight;

    Column(Pen pen, Frame frame, double x, boolean namesOnTheRight) {
        this.pen = pen;
        this.frame = frame;
        this.x = x;
        this.namesOnTheRight = namesOnTheRight;
    }

    /** One sign and its words. */
    record Item(Sign sign, double y, String name, String figure) {
    }

    void draw(List<Item> items) {
        pen.line(x, frame.top(), x, frame.bottom(), "axis");
        List<Double> wanted = items.stream().map(Item::y).toList();
        List<Double> rows = new ArrayList<>(Spread.apart(wanted, Frame.ROW, frame.top() + 6, frame.bottom() - 2));
        double side = namesOnTheRight ? 1 : -1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            pen.line(List.of(new double[] {x + side * 7, item.y()}, new double[] {x + side * (7 + REACH), rows.get(i)},
                    new double[] {x + side * (11 + REACH), rows.get(i)}), "leader " + item.sign().tone());
            pen.text(x + side * (15 + REACH), rows.get(i) + 5, namesOnTheRight ? "start" : "end", item.sign().tone(), item.name(), item.figure());
        }
        for (Item item : items) {
            pen.mark(item.sign(), x, item.y());
        }
    }
}
