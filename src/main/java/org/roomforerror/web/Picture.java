package org.roomforerror.web;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A sheet of paper that becomes a PNG, for icons and link previews, in the site's colours by day. */
final class Picture {

    static final Color PAPER = new Color(0xfbfaf7);
    static final Color INK = new Color(0x1c1e21);
    static final Color QUIET = new Color(0x595d63);
    static final Color HAIRLINE = new Color(0xd8d4ca);
    static final Color FIELD = new Color(0x85827a);
    static final Color OPEN = new Color(0x2f6f62);
    static final Color WARNING = new Color(0x8a6100);
    static final Color CALL = new Color(0xb3470f);
    static final Color LIQUIDATION = new Color(0x8e1b2e);
    static final Color BANKRUPTCY = new Color(0x3b2a4a);

    private final BufferedImage image;
    private final Graphics2D pen;

    Picture(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, width, height);
    }

    /** The mark of the site, filling a square. */
    static byte[] icon(int size) {
        Picture picture = new Picture(size, size);
        picture.mark(0, 0, size);
        return picture.png();
    }

    /** The colour of the stage that is among a stroke's classes; ink where there is none. */
    static Color stage(List<String> css) {
        return css.contains("stage-open") ? OPEN : css.contains("stage-warning") ? WARNING : css.contains("stage-call") ? CALL
                : css.contains("stage-liquidation") ? LIQUIDATION : css.contains("stage-bankruptcy") ? BANKRUPTCY : INK;
    }

    /** A colour through which the paper shows. */
    static Color thin(Color colour, double part) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * part));
    }

    /** The mark of the site: a support line falling onto a requirement line. Drawn on a grid of 24. */
    void mark(double x, double y, double size) {
        AffineTransform place = new AffineTransform(size / 24, 0, 0, size / 24, x, y);
        BasicStroke line = new BasicStroke((float) (1.8 * size / 24), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        Path2D lines = DrawnPath.shape("M2.5 4l19 15.5M2.5 16.5l19-4");
        draw(place.createTransformedShape(lines), INK, line);
        fill(place.createTransformedShape(DrawnPath.shape("M14.7 10.5l3.5 3.5-3.5 3.5-3.5-3.5z")), LIQUIDATION);
    }

    void draw(Shape shape, Color colour, BasicStroke stroke) {
        pen.setColor(colour);
        pen.setStroke(stroke);
        pen.draw(shape);
    }

    void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    void text(String text, double x, double y, Font face, Color colour) {
        pen.setFont(face);
        pen.setColor(colour);
        pen.drawString(text.replace('\u202f', '\u2009'), (float) x, (float) y);
    }

    double width(String text, Font face) {
        return face.getStringBounds(text.replace('\u202f', '\u2009'), pen.getFontRenderContext()).getWidth();
    }

    byte[] png() {
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
