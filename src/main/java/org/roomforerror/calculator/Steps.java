package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.margin.Line;

/** The steps of a calculator's own working beside the engine's: a chapter for people, and a list for programs. */
final class Steps {

    private static final MathContext WRITTEN = new MathContext(10);
    private static final MathContext SHOWN = new MathContext(6);

    private final Units units;
    private final String title;
    private final List<Part.Step> shown = new ArrayList<>();
    private final List<Map<String, Object>> data = new ArrayList<>();

    Steps(Units units, String title) {
        this.units = units;
        this.title = title;
    }

    /**
     * One more step.
     *
     * @param says    what is done
     * @param formula how, with the numbers put in, in plain notation and no language
     * @param value   what comes out, unrounded
     * @param written the same for people
     */
    Steps step(String says, String formula, BigDecimal value, String written) {
        shown.add(new Part.Step(says, units.format().formula(formula), written));
        data.add(HoldingData.map("says", says, "formula", formula, "value", HoldingData.plain(value)));
        return this;
    }

    /** A step that ends in an amount of money. */
    Steps money(String says, String formula, BigDecimal value) {
        return step(says, formula, value, units.money(value));
    }

    /** A step that ends in a plain number. */
    Steps number(String says, String formula, BigDecimal value) {
        return step(says, formula, value, units.format().number(value.round(SHOWN)));
    }

    Part.Worked.Chapter chapter() {
        return new Part.Worked.Chapter(title, shown);
    }

    List<Map<String, Object>> data() {
        return data;
    }

    /** A number as it stands in a formula. */
    static String written(BigDecimal value) {
        return value.round(WRITTEN).stripTrailingZeros().toPlainString().replace('-', '\u2212');
    }

    /** A line in an unknown, as it stands in a formula. */
    static String written(Line line, String unknown) {
        if (line.slope().signum() == 0) {
            return written(line.constant());
        }
        String slope = written(line.slope().abs()) + " × " + unknown;
        if (line.constant().signum() == 0) {
            return line.slope().signum() > 0 ? slope : "−" + slope;
        }
        return written(line.constant()) + (line.slope().signum() > 0 ? " + " : " − ") + slope;
    }
}
