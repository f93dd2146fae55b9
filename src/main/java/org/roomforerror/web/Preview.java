package org.roomforerror.web;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.chart.Drawing;
import org.roomforerror.chart.Label;
import org.roomforerror.chart.Layer;
import org.roomforerror.chart.Stroke;

/**
 * The picture that goes with a link to a page: the page's title and its own drawing, as PNG of 1200 by 630. Where Java
 * has no typeface to write with, the drawing has the sheet to itself.
 */
final class Preview {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final int EDGE = 64;
    private static final int LINE = 66;
    private static final float TITLE = 58;
    /** A drawing that would have to be smaller runs off the lower edge instead, and can be read. */
    private static final double SMALLEST = 0.95;

    private final Picture picture = new Picture(WIDTH, HEIGHT);
    private final Drawing drawing;

    private Preview(Drawing drawing) {
        this.drawing = drawing;
    }

    static byte[] png(String title, Drawing drawing) {
        return new Preview(drawing).draw(title);
    }

    private byte[] draw(String title) {
        double top = Typeface.STRONG.map(face -> title(title, face.deriveFont(TITLE))).orElse((double) EDGE);
        double whole = Math.min((WIDTH - 2.0 * EDGE) / drawing.width(), (HEIGHT - EDGE / 2.0 - top) / drawing.height());
        double scale = Math.max(SMALLEST, whole);
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, (WIDTH - drawing.width() * scale) / 2, top);
        for (Layer layer : drawing.layers()) {
            AffineTransform units = new AffineTransform(place);
            units.concatenate(transform(layer.transform()));
            layer.strokes().forEach(stroke -> stroke(stroke, units.createTransformedShape(DrawnPath.shape(stroke.path()))));
        }
        Typeface.PLAIN.ifPresent(plain -> Typeface.STRONG.ifPresent(strong -> drawing.labels().forEach(label -> label(label, place, plain, strong))));
        return picture.png();
    }

    /** Writes the title beside the mark; where below it the drawing may begin. */
    private double title(String title, Font face) {
        List<String> lines = lines(title, face, WIDTH - 2 * EDGE - 110);
        for (int i = 0; i < lines.size(); i++) {
            picture.text(lines.get(i), EDGE, EDGE + 46 + i * LINE, face, Picture.INK);
        }
        picture.mark(WIDTH - EDGE - 76, EDGE - 14, 76);
        return EDGE + 46 + lines.size() * LINE - 36;
    }

    /** The words in lines no wider than asked; two at most, the last with dots if it says less than all. */
    private List<String> lines(String text, Font face, double width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            String longer = (lines.get(lines.size() - 1) + " " + word).strip();
            if (picture.width(longer, face) <= width) {
                lines.set(lines.size() - 1, longer);
            } else if (lines.size() == 2) {
                lines.set(1, lines.get(1) + "\u2026");
                return lines;
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private void stroke(Stroke stroke, Shape shape) {
        List<String> css = List.of(stroke.css().split(" "));
        Color stage = Picture.stage(css);
        switch (css.get(0)) {
            case "room", "band" -> picture.fill(shape, Picture.thin(css.get(0).equals("room") ? Picture.OPEN : stage, 0.14));
            case "mark" -> {
                if (css.contains("cross")) {
                    picture.draw(shape, stage, new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                } else {
                    picture.fill(shape, stage);
                }
            }
            case "grid" -> picture.draw(shape, Picture.HAIRLINE, new BasicStroke(1.5f));
            case "axis" -> picture.draw(shape, Picture.FIELD, new BasicStroke(1.5f));
            case "line" -> picture.draw(shape, css.contains("support") ? Picture.INK : css.contains("requirement") ? Picture.FIELD : stage,
                    new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            case "requirement" -> picture.draw(shape, Picture.FIELD, new BasicStroke(2));
            case "hours" -> picture.draw(shape, css.contains("scenery") ? Picture.HAIRLINE : Picture.INK, new BasicStroke(3));
            case "hit" -> picture.draw(shape, stage, new BasicStroke(5));
            case "demand", "shift" -> picture.draw(shape, stage, new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {9, 7}, 0));
            default -> picture.draw(shape, Picture.thin(stage, 0.5), new BasicStroke(1.5f));
        }
    }

    private void label(Label label, AffineTransform place, Font plain, Font strong) {
        boolean tick = label.css().equals("tick") || label.css().equals("note");
        Font words = (tick ? plain : strong).deriveFont((float) (14 * place.getScaleX()));
        Font figure = plain.deriveFont((float) (14 * place.getScaleX()));
        double width = picture.width(label.text(), words) + (label.figure().isEmpty() ? 0 : picture.width(" " + label.figure(), figure));
        double x = place.getTranslateX() + Double.parseDouble(label.x()) * place.getScaleX()
                - (label.anchor().equals("end") ? width : label.anchor().equals("middle") ? width / 2 : 0);
        double y = place.getTranslateY() + Double.parseDouble(label.y()) * place.getScaleY();
        Color colour = label.css().startsWith("stage-") ? Picture.stage(List.of(label.css())) : label.css().equals("name") ? Picture.INK : Picture.QUIET;
        picture.text(label.text(), x, y, words, colour);
        if (!label.figure().isEmpty()) {
            picture.text(" " + label.figure(), x + picture.width(label.text(), words), y, figure, Picture.INK);
        }
    }

    private static AffineTransform transform(String matrix) {
        if (matrix.isEmpty()) {
            return new AffineTransform();
        }
        String[] numbers = matrix.replaceAll("[^-0-9. ]", "").strip().split(" +");
        double[] values = new double[6];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.parseDouble(numbers[i]);
        }
        return new AffineTransform(values);
    }
}
