package org.roomforerror.web;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path data of a drawing as a shape: the few commands that our drawings use, arcs as the half circles they are. */
final class DrawnPath {

    private static final Pattern STEP = Pattern.compile("([a-zA-Z])|(-?(?:\\d+\\.?\\d*|\\.\\d+))");

    private final Path2D path = new Path2D.Double();
    private final Matcher steps;

    private DrawnPath(String data) {
        this.steps = STEP.matcher(data);
    }

    static Path2D shape(String data) {
        return new DrawnPath(data).read();
    }

    private Path2D read() {
        char command = 'M';
        boolean more = steps.find();
        while (more) {
            if (steps.group(1) != null) {
                command = steps.group(1).charAt(0);
                if (command == 'z') {
                    path.closePath();
                    more = steps.find();
                    continue;
                }
                steps.find();
            }
            step(command);
            more = steps.find();
        }
        return path;
    }

    /** One command; the matcher stands at its first number and is left at its last. */
    private void step(char command) {
        Point2D at = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
        double x = at.getX();
        double y = at.getY();
        switch (command) {
            case 'M' -> path.moveTo(number(), next());
            case 'm' -> path.moveTo(x + number(), y + next());
            case 'l' -> path.lineTo(x + number(), y + next());
            case 'h' -> path.lineTo(x + number(), y);
            case 'v' -> path.lineTo(x, y + number());
            case 'c' -> path.curveTo(x + number(), y + next(), x + next(), y + next(), x + next(), y + next());
            case 'a' -> halfCircle(x, y);
            default -> throw new IllegalArgumentException("no drawing of ours uses the command " + command);
        }
    }

    private void halfCircle(double x, double y) {
        double radius = number();
        for (int i = 0; i < 4; i++) {
            next(); // the other radius, the turn and both flags, which say the same every time
        }
        double across = next();
        double rightwards = Math.signum(across);
        next();
        path.append(new Arc2D.Double(x + across / 2 - radius, y - radius, 2 * radius, 2 * radius, rightwards > 0 ? 180 : 0, 180, Arc2D.OPEN), true);
    }

    private double number() {
        return Double.parseDouble(steps.group(2));
    }

    private double next() {
        steps.find();
        return number();
    }
}
