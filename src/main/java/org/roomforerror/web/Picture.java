package org.roomforerror.web;

import javax.imageio.ImageIO;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A drawing as PNG, for icons and link previews: paper, strokes and shapes in the site's colours. It writes no text,
 * so it needs no typeface on the machine.
 */
final class Picture {

    static final Color PAPER = new Color(0xfbfaf7);
    static final Color INK = new Color(0x1c1e21);
    static final Color HAIRLINE = new Color(0xd8d4ca);
    static final Color WARNING = new Color(0x8a6100);
    static final Color CALL = new Color(0xb3470f);
    static final Color LIQUIDATION = new Color(0x8e1b2e);

    private final BufferedImage image;
    private final Graphics2D pen;

    Picture(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, width, height);
    }

    /** The mark of the site: a support line falling onto a requirement line. Drawn on a grid of 24. */
    static byte[] mark(int size) {
        Picture picture = new Picture(size, size);
        double unit = size / 24.0;
        picture.line(2.5 * unit, 4 * unit, 21.5 * unit, 19.5 * unit, INK, 1.8 * unit);
        picture.line(2.5 * unit, 16.5 * unit, 21.5 * unit, 12.5 * unit, INK, 1.8 * unit);
        picture.diamond(14.7 * unit, 14 * unit, 3.5 * unit, LIQUIDATION);
        return picture.png();
    }

    Picture line(double x1, double y1, double x2, double y2, Color color, double width) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
        return this;
    }

    Picture triangle(double x, double y, double size, Color color) {
        return fill(polygon(0, -1, 1, 0.8, -1, 0.8), x, y, size, color);
    }

    Picture square(double x, double y, double size, Color color) {
        return fill(polygon(-0.8, -0.8, 0.8, -0.8, 0.8, 0.8, -0.8, 0.8), x, y, size, color);
    }

    Picture diamond(double x, double y, double size, Color color) {
        return fill(polygon(0, -1, 1, 0, 0, 1, -1, 0), x, y, size, color);
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

    private Picture fill(Shape shape, double x, double y, double size, Color color) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        pen.setColor(color);
        pen.fill(place.createTransformedShape(shape));
        return this;
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
