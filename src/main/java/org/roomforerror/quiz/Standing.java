package org.roomforerror.quiz;

/** Where a learner stands with a misread. */
public enum Standing {
    HELD("held"),
    UNSURE("not sure"),
    MENDED("mended"),
    CLEAR("not held"),
    UNTESTED("untested");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it should be asked about again. */
    public boolean open() {
        return this == HELD || this == UNSURE;
    }
}
