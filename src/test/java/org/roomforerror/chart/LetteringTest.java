package org.roomforerror.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roomforerror.chart.BottomAxis.Tick;
import org.roomforerror.chart.Callouts.Callout;

class LetteringTest {

    private static final Frame SHEET = new Frame(300, 200, 4, 296, 14, 170);

    private final Pen pen = new Pen(SHEET.width(), SHEET.height());
    private final Lettering lettering = new Lettering(pen);

    @Test
    void aTextTakesTheFirstPlaceThatIsFree() {
        lettering.write("name", "Entry", Spot.from(10, 50));
        lettering.write("name", "Now", Spot.from(15, 52), Spot.from(15, 80));
        assertEquals(List.of("50", "80"), labels().stream().map(Label::y).toList());
    }

    @Test
    void itKeepsOffALineAndWithinTheSheet() {
        lettering.avoid(List.of(new double[] {0, 0}, new double[] {300, 200}));
        lettering.write("name", "Entry", Spot.from(40, 35), Spot.from(290, 50), Spot.from(150, 50));
        assertEquals("150", labels().get(0).x());
    }

    @Test
    void whereThereIsNoRoomForItsFigureItStandsWithoutIt() {
        lettering.write("name", "Liquidation", "54 271.36", Spot.from(200, 50));
        assertEquals("Liquidation", labels().get(0).text());
        assertEquals("", labels().get(0).figure());
    }

    @Test
    void wordsThatWouldBeCutOffAreMovedBackOntoTheSheet() {
        lettering.write("name", "Nachschussforderung", Spot.upTo(60, 50));
        assertTrue(box(labels().get(0)).left() >= -0.1, labels().toString());
    }

    @Test
    void whatIsNotNeededIsLeftOutWhereNothingIsFree() {
        assertTrue(lettering.writeIfFree("name", "Room for error", "", Spot.from(10, 50)));
        assertFalse(lettering.writeIfFree("name", "Room for error", "", Spot.from(12, 50)));
        assertEquals(1, labels().size());
    }

    @Test
    void anAxisHasAsManyNumbersAsHaveRoom() {
        axis(7);
        List<Label> ticks = labels();
        assertTrue(ticks.size() > 1 && ticks.size() < 7, ticks.toString());
        for (int i = 1; i < ticks.size(); i++) {
            assertTrue(box(ticks.get(i - 1)).right() < box(ticks.get(i)).left(), ticks.toString());
        }
    }

    @Test
    void namesOfPointsNearAnEdgeStandOnTheOtherSide() {
        List<Callout> points = List.of(point("Bankruptcy", 200), point("Liquidation", 240), point("Margin call", 280));
        Callouts callouts = new Callouts(pen, lettering, SHEET, true);
        assertTrue(callouts.free(points));
        callouts.draw(points);
        assertEquals(List.of("end"), labels().stream().map(Label::anchor).distinct().toList());
        assertEquals(List.of("54 000", "54 000", "54 000"), labels().stream().map(Label::figure).toList());
    }

    @Test
    void aLineThroughTheNamesOfPointsMakesThemCrowded() {
        List<Callout> points = List.of(point("Liquidation", 150));
        lettering.avoid(List.of(new double[] {0, 26}, new double[] {300, 26}));
        assertFalse(new Callouts(pen, lettering, SHEET, true).free(points));
    }

    private static Callout point(String name, double x) {
        return new Callout(Sign.LIQUIDATION, name, "54 000", x, 150);
    }

    private void axis(int most) {
        new BottomAxis(pen, lettering, SHEET).even(most, count -> IntStream.range(0, count)
                .mapToObj(i -> new Tick(40 + i * 220.0 / Math.max(1, count - 1), BigDecimal.valueOf(1_200_000 + i).toPlainString())).toList());
    }

    private List<Label> labels() {
        return pen.done().labels();
    }

    private static Box box(Label label) {
        return Box.text(Double.parseDouble(label.x()), Double.parseDouble(label.y()), label.anchor(),
                Lettering.width(label.css(), label.text(), label.figure()));
    }
}
