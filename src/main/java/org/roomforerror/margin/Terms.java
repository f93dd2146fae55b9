package org.roomforerror.margin;

import java.util.List;
import java.util.Objects;

/**
 * What every system states, whatever its kind.
 *
 * @param stages the stages it has, mildest first, without bankruptcy
 * @param tick   how it rounds a price
 * @param gauge  the number by which it says how safe a position is
 */
public record Terms(List<Stage> stages, Tick tick, Gauge gauge) {

    public Terms {
        stages = List.copyOf(stages);
        Objects.requireNonNull(tick, "tick");
        Objects.requireNonNull(gauge, "gauge");
        for (Stage stage : stages) {
            if (stage.name() == StageName.BANKRUPTCY) {
                throw new IllegalArgumentException("bankruptcy is where the equity is zero; it is not a stage a system can set");
            }
        }
    }
}
