package org.roomforerror.web;

import org.junit.jupiter.api.Test;
import org.roomforerror.TheContent;
import org.roomforerror.calculator.Holding;
import org.roomforerror.chart.Charts;
import org.roomforerror.chart.Paper;
import org.roomforerror.chart.Drawing;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBooks;

import javax.imageio.ImageIO;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The pictures that go with links. */
class PreviewTest {

    private static final RuleBooks BOOKS = TheContent.WORLD.systems();

    @Test
    void aPreviewHasTheSizeThatNetworksAskForAndShowsEachStageInItsColour() throws IOException {
        for (Side side : Side.values()) {
            BufferedImage image = image("A title", twoLines(side));
            assertEquals(1200, image.getWidth());
            assertEquals(630, image.getHeight());
            assertTrue(has(image, Picture.LIQUIDATION.getRGB()), side + " liquidation");
            assertTrue(has(image, Picture.CALL.getRGB()), side + " call");
            assertTrue(has(image, Picture.WARNING.getRGB()), side + " warning");
        }
    }

    @Test
    void aLongTitleStaysOnTheSheet() throws IOException {
        BufferedImage image = image("What is the difference between adding collateral and closing a part of the position before anything happens at all", twoLines(Side.LONG));
        for (int y = 0; y < image.getHeight(); y++) {
            assertEquals(Picture.PAPER.getRGB(), image.getRGB(0, y));
            assertEquals(Picture.PAPER.getRGB(), image.getRGB(image.getWidth() - 1, y));
        }
    }

    @Test
    void pathDataIsReadAsItWasWritten() {
        assertEquals(new Rectangle2D.Double(10, 20, 30, 40), DrawnPath.shape("M10 20h30v40l-30-40z").getBounds2D());
        Rectangle2D circle = DrawnPath.shape("M50 50m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z").getBounds2D();
        assertEquals(47, circle.getMinX(), 0.01);
        assertEquals(53, circle.getMaxX(), 0.01);
        assertEquals(47, circle.getMinY(), 0.01);
        assertEquals(53, circle.getMaxY(), 0.01);
        assertEquals(7, DrawnPath.shape("M0 0c1 2 3 4 5 6 0 0 1 1 2 1").getCurrentPoint().getX());
    }

    private static BufferedImage image(String title, Drawing drawing) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Preview.png(title, drawing)));
    }

    private static Drawing twoLines(Side side) {
        BigDecimal entry = new BigDecimal(60000);
        return Charts.draw(new org.roomforerror.calculator.Picture.TwoLines(Holding.of(BOOKS.find("isolated-futures").orElseThrow(),
                Position.leveraged(side, new BigDecimal(1000), new BigDecimal(5), entry), entry)), Paper.COLUMN).wide();
    }

    private static boolean has(BufferedImage image, int colour) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    }
}
