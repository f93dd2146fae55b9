package org.roomforerror.chart;

import org.roomforerror.margin.StageName;

/** The shapes that tell stages apart without colour: circle, triangle, square, diamond and cross. */
public enum Sign {

    ENTRY("stage-open", "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"),
    WARNING("stage-warning", "m0-5.5l5.5 9.5h-11z"),
    MARGIN_CALL("stage-call", "m-4.5-4.5h9v9h-9z"),
    LIQUIDATION("stage-liquidation", "m0-6l6 6-6 6-6-6z"),
    BANKRUPTCY("stage-bankruptcy cross", "m-4.5-4.5l9 9m0-9l-9 9");

    private final String css;
    private final String shape;

    /** @param shape path data that begins and is centred where the pen stands */
    Sign(String css, String shape) {
        this.css = css;
        this.shape = shape;
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

    /** The sign centred on a place. */
    Trace at(double x, double y) {
        return new Trace().from(x, y).shape(shape);
    }
}
