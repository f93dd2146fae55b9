package org.roomforerror.web;

import org.junit.jupiter.api.Test;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBooks;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.roomforerror.words.InEnglish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PreviewTest {

    @Test
    void aPreviewHasTheSizeThatNetworksAskForAndShowsEachStageInItsColour() throws IOException {
        MarginSystem futures = RuleBooks.load(Path.of("content"), InEnglish.SPEECH).find("isolated-futures").orElseThrow().system();
        for (Side side : Side.values()) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Preview.png(futures,
                    Position.leveraged(side, new BigDecimal(1000), new BigDecimal(5), new BigDecimal(60000)))));
            assertEquals(1200, image.getWidth());
            assertEquals(630, image.getHeight());
            assertTrue(has(image, Picture.LIQUIDATION.getRGB()), side + " liquidation");
            assertTrue(has(image, Picture.CALL.getRGB()), side + " call");
        }
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
