package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Strokes that are written down in the same units.
 *
 * @param transform how the units lie on the sheet, for SVG; empty where they are its pixels
 */
public record Layer(String transform, List<Stroke> strokes) {

    /** The layer with another stroke over it; strokes that look alike and follow each other become one. */
    Layer with(Stroke stroke) {
        List<Stroke> all = new ArrayList<>(strokes);
        int last = all.size() - 1;
        if (last >= 0 && all.get(last).css().equals(stroke.css())) {
            all.set(last, new Stroke(all.get(last).path() + stroke.path(), stroke.css()));
        } else {
            all.add(stroke);
        }
        return new Layer(transform, List.copyOf(all));
    }
}
