package org.roomforerror.chart;

/** Estimates how wide a text will be in the site's type, a little generously, so that labels can keep apart. */
final class TextWidth {

    private TextWidth() {
    }

    /** The width in pixels of a text at a size in pixels. */
    static double of(String text, double size) {
        double ems = text.codePoints().mapToDouble(TextWidth::em).sum();
        return ems * size;
    }

    private static double em(int c) {
        if (c == '\u202F' || c == '\u2009') {
            return 0.2;
        }
        if (" \u00A0.,:;'’il|".indexOf(c) >= 0) {
            return 0.26;
        }
        if (Character.isUpperCase(c) || "mwMW%".indexOf(c) >= 0) {
            return 0.66;
        }
        return 0.51;
    }
}
