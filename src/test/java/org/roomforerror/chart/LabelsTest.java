package org.roomforerror.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roomforerror.calculator.Comparison;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Picture;
import org.roomforerror.figures.World;
import org.roomforerror.margin.Side;

class LabelsTest {

    private static final World WORLD = World.load(Path.of("content"), Map.of());

    /** A text's place on the sheet. */
    private record Box(String text, double left, double right, double top, double bottom) {
        static Box of(Label label) {
            String text = label.figure().isEmpty() ? label.text() : label.text() + " " + label.figure();
            double width = TextWidth.of(text, label.css().contains("tick") ? 13 : Frame.TEXT);
            double x = Double.parseDouble(label.x());
            double left = label.anchor().equals("start") ? x : label.anchor().equals("end") ? x - width : x - width / 2;
            double base = Double.parseDouble(label.y());
            return new Box(text, left, left + width, base - 11, base + 3);
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.1", "2", "3", "5", "10", "20", "50", "100", "125"})
    void theStagesOfTheTwoLinesAreNamedApartAndOnTheSheet(String leverage) {
        for (Holding holding : everywhere(leverage)) {
            Chart chart = Charts.draw(new Picture.TwoLines(holding));
            for (Drawing drawing : List.of(chart.wide(), chart.narrow())) {
                check(drawing, holding.book().id() + " " + holding.position().side().id() + " " + leverage + " " + drawing.width());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2", "10", "100"})
    void theStagesOfTheLadderAreNamedApartAndOnTheSheet(String leverage) {
        for (Holding holding : everywhere(leverage)) {
            Chart chart = Charts.draw(new Picture.PriceLadder(holding));
            for (Drawing drawing : List.of(chart.wide(), chart.narrow())) {
                check(drawing, holding.book().id() + " " + holding.position().side().id() + " " + leverage + " " + drawing.width());
            }
        }
    }

    @Test
    void labelsMoveApartAndKeepTheirOrder() {
        assertEquals(List.of(0.0, 10.0, 20.0, 80.0), Spread.apart(List.of(0.0, 1.0, 2.0, 80.0), 10, 0, 100));
        assertEquals(List.of(100.0, 90.0, 80.0), Spread.apart(List.of(100.0, 100.0, 100.0), 10, 0, 100).stream().sorted((a, b) -> Double.compare(b, a)).toList());
    }

    private static List<Holding> everywhere(String leverage) {
        List<Holding> all = new ArrayList<>();
        BigDecimal entry = new BigDecimal("60000");
        for (Side side : Side.values()) {
            all.addAll(Comparison.across(WORLD.systems().all(), side, new BigDecimal("1000"), new BigDecimal(leverage), entry, entry));
        }
        return all;
    }

    /** Names of stages keep apart from each other; every text stays on its sheet. */
    private static void check(Drawing drawing, String about) {
        List<Box> names = drawing.labels().stream().filter(label -> label.css().startsWith("stage-") && !label.css().equals("stage-open")).map(Box::of).toList();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Box one = names.get(i);
                Box other = names.get(j);
                assertTrue(!one.overlaps(other), () -> about + ": " + one + " lies on " + other);
            }
        }
        for (Label label : drawing.labels()) {
            Box box = Box.of(label);
            assertTrue(box.left() >= -4 && box.right() <= drawing.width() + 4, () -> about + ": " + box + " leaves the sheet");
        }
    }
}
