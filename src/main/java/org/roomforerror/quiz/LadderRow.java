package org.roomforerror.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.roomforerror.margin.StageName;

/**
 * A stage of a question's position in the proof under its feedback.
 *
 * @param stage as styles name it: {@code call}
 * @param price where it begins, or in words that it does not
 * @param move  from the entry price
 * @param left  what is left of the collateral there
 */
public record LadderRow(String stage, String label, String price, String move, String left) {

    /** The stages of the position that proves the key; none if there is no position. */
    static List<LadderRow> of(Instance instance, Wording wording) {
        List<LadderRow> rows = new ArrayList<>();
        UnaryOperator<String> fill = wording.about(instance.positions());
        instance.question().proof().ifPresent(position -> {
            for (StageName name : StageName.values()) {
                String stage = name == StageName.MARGIN_CALL ? "call" : name.id();
                String path = position + "." + stage;
                if (!fill.apply("{?" + path + ".exists}exists{/}").isEmpty()) {
                    rows.add(new LadderRow(stage, wording.speech().stage(name), fill.apply("{" + path + ".outcome}"),
                            fill.apply("{?" + path + ".at}{" + path + ".move}{:}–{/}"),
                            fill.apply("{?" + path + ".at}{" + path + ".left}{:}–{/}")));
                }
            }
        });
        return rows;
    }
}
