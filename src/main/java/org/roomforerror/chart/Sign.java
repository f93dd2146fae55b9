package org.roomforerror.chart;

import static org.roomforerror.chart.Pen.n;

import org.roomforerror.margin.StageName;

/** The shapes that tell stages apart without colour: circle, triangle, square, diamond and cross. */
public enum Sign {
    ENTRY("stage-open") {
        @Override String path(double x, double y) {
            return "M" + n(x - 4.5) + " " + n(y) + "a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z";
        }
    },
    WARNING("stage-warning") {
        @Override String path(double x, double y) {
            return "M" + n(x) + " " + n(y - 5.5) + "l5.5 9.5h-11Z";
        }
    },
    MARGIN_CALL("stage-call") {
        @Override String path(double x, double y) {
            return "M" + n(x - 4.5) + " " + n(y - 4.5) + "h9v9h-9Z";
        }
    },
    LIQUIDATION("stage-liquidation") {
        @Override String path(double x, double y) {
            return "M" + n(x) + " " + n(y - 6) + "l6 6l-6 6l-6-6Z";
        }
    },
    BANKRUPTCY("stage-bankruptcy cross") {
        @Override String path(double x, double y) {
            return "M" + n(x - 4.5) + " " + n(y - 4.5) + "l9 9m0-9l-9 9";
        }
    };

    private final String css;

    Sign(String css) {
        this.css = css;
    }

    /** The sign of a stage. */
    public static Sign of(StageName stage) {
        return valueOf(stage.name());
    }

    /** The classes that give the sign its colour. */
    public String css() {
        return css;
    }

    /** The class that gives text the stage's colour. */
    public String tone() {
        return css.split(" ")[0];
    }

    abstract String path(double x, double y);

    /** The sign alone, centred in a box of 14 by 14, for use beside words. */
    public String alone() {
        return path(7, 7);
    }
}
