package org.roomforerror.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Names points along a line: each name stands on a step above its point, and the steps rise from both sides to where the names of the
 * left part and those of the right part meet. So no leader crosses a name, however near to each other the points lie.
 */
final class Callouts {

    private static final double FOOT = 13;
    private static final double STEP = Frame.ROW + 3;
    private static final double FIRST = 12;
    private static final double SIGN = 11;
    private static final double NOT_AS_USUAL = 8;
    private static final double ON_ITS_FOOT = 50;
    private static final double BELOW_ITS_POINT = 1000;
    private static final double ON_EACH_OTHER = 1000;

    private final Pen pen;
    private final Lettering lettering;
    private final Frame sheet;
    private final boolean left;

    /** @param left whether the free corner above the line is on the left, so that names stand on the right of their leaders */
    Callouts(Pen pen, Lettering lettering, Frame sheet, boolean left) {
        this.pen = pen;
        this.lettering = lettering;
        this.sheet = sheet;
        this.left = left;
    }

    /** A point and its name. */
    record Callout(Sign sign, String label, String figure, double x, double y) {
    }

    /** How many points have their names on the left of their leaders, how bad that is for all, and how bad for the worst. */
    private record Plan(int split, double cost, double worst) {
    }

    /** The height that the names of so many points take up where nothing else stands. */
    static double height(int points) {
        return points * STEP + FIRST;
    }

    /** Whether all names can stand free of lines and of other words, with their figures; points from left to right. */
    boolean free(List<Callout> points) {
        return Lettering.whole(plan(points).worst());
    }

    /** How bad it is that some cannot. */
    double strain(List<Callout> points) {
        return plan(points).cost();
    }

    /** Draws the names of points that are given from left to right. */
    void draw(List<Callout> points) {
        int split = plan(points).split();
        List<Double> feet = feet(points);
        double bend = sheet.top() + FIRST + Math.max(split, points.size() - split) * STEP;
        for (int i = 0; i < points.size(); i++) {
            Callout point = points.get(i);
            Spot spot = spot(point, i, split, feet);
            double row = row(i, split);
            // leaders lean only below the lowest name, so that they never run through one
            List<double[]> leader = List.of(new double[] {point.x(), point.y()}, new double[] {feet.get(i), Math.min(point.y() - 8, bend)},
                    new double[] {feet.get(i), row});
            pen.line(leader, "leader " + point.sign().tone());
            lettering.avoidFaint(leader).keep(Box.sign(sign(spot), row));
        }
        for (int i = 0; i < points.size(); i++) {
            Callout point = points.get(i);
            Spot spot = spot(point, i, split, feet);
            pen.dot(point.sign(), point.x(), point.y());
            pen.mark(point.sign(), sign(spot), row(i, split));
            lettering.write(point.sign().tone(), point.label(), point.figure(), spot);
        }
    }

    private Plan plan(List<Callout> points) {
        List<Double> feet = feet(points);
        return IntStream.rangeClosed(0, points.size()).mapToObj(split -> plan(points, split, feet))
                .min(Comparator.comparingDouble(Plan::cost)).orElseThrow();
    }

    private Plan plan(List<Callout> points, int split, List<Double> feet) {
        double[] costs = IntStream.range(0, points.size()).mapToDouble(i -> cost(points.get(i), row(i, split), spot(points.get(i), i, split, feet))
                + (onItsFoot(points.get(i), i, split, feet) ? ON_ITS_FOOT : 0)).toArray();
        boolean usual = split == (left ? 0 : points.size());
        double among = ON_EACH_OTHER * collisions(points, split, feet);
        return new Plan(split, DoubleStream.of(costs).sum() + (usual ? 0 : NOT_AS_USUAL) + among,
                Math.max(among, DoubleStream.of(costs).max().orElse(0)));
    }

    /** How often a name of the left part and one of the right part, which share rows, come in each other's way. */
    private long collisions(List<Callout> points, int split, List<Double> feet) {
        List<Box> names = IntStream.range(0, points.size()).mapToObj(i -> {
            Callout point = points.get(i);
            return spot(point, i, split, feet).box(Lettering.width(point.sign().tone(), point.label(), point.figure())).wider(SIGN + 6);
        }).toList();
        return names.subList(0, split).stream().flatMap(one -> names.subList(split, names.size()).stream().filter(one::overlaps)).count();
    }

    private double cost(Callout point, double row, Spot spot) {
        return lettering.cost(point.sign().tone(), point.label(), point.figure(), spot) + (row > point.y() - 8 ? BELOW_ITS_POINT : 0);
    }

    private List<Double> feet(List<Callout> points) {
        return Spread.apart(points.stream().map(Callout::x).toList(), FOOT, sheet.left() + 8, sheet.right() - 8);
    }

    /** The rows rise towards the split from both sides. */
    private double row(int point, int split) {
        return sheet.top() + FIRST + (point < split ? split - 1 - point : point - split) * STEP;
    }

    /** A name stands beside its foot; one that has no room there stands on it, as far to the left as it has to. */
    private Spot spot(Callout point, int number, int split, List<Double> feet) {
        double foot = feet.get(number);
        double y = row(number, split) + 5;
        if (onItsFoot(point, number, split, feet)) {
            return Spot.from(Math.max(SIGN + 6, sheet.width() - Lettering.width(point.sign().tone(), point.label(), point.figure())), y);
        }
        return number < split ? Spot.upTo(foot - SIGN, y) : Spot.from(foot + SIGN, y);
    }

    private boolean onItsFoot(Callout point, int number, int split, List<Double> feet) {
        double room = number < split ? feet.get(number) : sheet.width() - feet.get(number);
        return SIGN + Lettering.width(point.sign().tone(), point.label(), "") > room;
    }

    /** The sign stands before a name, or behind one that ends at its foot. */
    private static double sign(Spot spot) {
        return spot.anchor().equals("start") ? spot.x() - SIGN : spot.x() + SIGN;
    }
}
