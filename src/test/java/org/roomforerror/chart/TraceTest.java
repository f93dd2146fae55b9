package org.roomforerror.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lines as path data: short, and no less true for it. */
class TraceTest {

    @Test
    void aTraceSpeaksInStepsAndNamesACommandOnce() {
        assertEquals("M1 2h4v7l2 2 2 1-3-4", new Trace().from(1, 2).to(5, 2).to(5, 9).to(7, 11).to(9, 12).to(6, 8).toString());
        assertEquals("M1 2h4m2 1h-3z", new Trace().from(1, 2).to(5, 2).from(7, 3).to(4, 3).close().toString());
    }

    @Test
    void aStepToWhereThePenIsIsNotDrawn() {
        assertEquals("M3 4h1", new Trace().from(3, 4).to(3.2, 4.1).to(4, 4).toString());
    }

    @Test
    void whatRoundingLosesIsNotCarriedOn() {
        Trace trace = new Trace().from(0, 0);
        for (int i = 1; i <= 1000; i++) {
            trace.to(i * 0.37, i * 0.61);
        }
        double[] end = ends(trace.toString()).get(ends(trace.toString()).size() - 1);
        assertEquals(370, end[0], 0.5);
        assertEquals(610, end[1], 0.5);
    }

    @Test
    void aCurveKeepsNearItsPointsWithFewPieces() {
        for (DoubleUnaryOperator line : List.<DoubleUnaryOperator>of(x -> 8000 / (x + 20), x -> 300 - Math.sqrt(x) * 12, x -> 180 / (1 + Math.exp((300 - x) / 40)))) {
            List<double[]> points = points(line);
            String path = new Curve(points).draw(new Trace()).toString();
            assertTrue(ends(path).size() <= 10, path);
            for (double[] end : ends(path)) {
                assertEquals(line.applyAsDouble(end[0]), end[1], 2.5, "at " + end[0] + " of " + path);
            }
        }
    }

    @Test
    void aStraightLineThroughManyPointsIsOneStep() {
        assertEquals("M0 10l600 300", new Curve(points(x -> 10 + x / 2)).draw(new Trace()).toString());
    }

    @Test
    void aLineWithACornerKeepsItsCorner() {
        String path = new Curve(points(x -> x < 300 ? 0 : x - 300)).draw(new Trace()).toString();
        assertTrue(ends(path).stream().anyMatch(end -> Math.abs(end[0] - 300) <= 10 && end[1] <= 5), path);
    }

    @Test
    void aDeskAndAPhoneGetTheSamePathDataWhereTheUnitsFollowTheValues() {
        List<String> paths = new ArrayList<>();
        for (Frame frame : List.of(Frame.wide(400), Frame.narrow(350))) {
            Raster raster = Raster.of(frame, 60);
            List<double[]> pixels = new ArrayList<>();
            for (int i = 0; i <= 60; i++) {
                pixels.add(new double[] {frame.left() + frame.plotWidth() * i / 60, frame.top() + frame.plotHeight() * i * i / 3600.0});
            }
            paths.add(new Trace().from(raster.places(pixels).get(0)).through(raster.places(pixels)).toString());
        }
        assertEquals(paths.get(0), paths.get(1));
    }

    private static List<double[]> points(DoubleUnaryOperator line) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            points.add(new double[] {i * 10, line.applyAsDouble(i * 10)});
        }
        return points;
    }

    /** Where each piece of a path ends, read from its data. */
    private static List<double[]> ends(String path) {
        List<double[]> ends = new ArrayList<>();
        double x = 0;
        double y = 0;
        Matcher commands = Pattern.compile("([Mlhvc])([^a-zM]*)").matcher(path);
        while (commands.find()) {
            double[] numbers = Pattern.compile("-?\\d+").matcher(commands.group(2)).results().mapToDouble(n -> Double.parseDouble(n.group())).toArray();
            int each = switch (commands.group(1)) {
                case "h", "v" -> 1;
                case "c" -> 6;
                default -> 2;
            };
            for (int i = each - 1; i < numbers.length; i += each) {
                switch (commands.group(1)) {
                    case "h" -> x += numbers[i];
                    case "v" -> y += numbers[i];
                    default -> {
                        x += numbers[i - 1];
                        y += numbers[i];
                    }
                }
                ends.add(new double[] {x, y});
            }
        }
        return ends;
    }
}
