package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One position of an {@link Account}.
 *
 * @param asset    what it is held in; positions of one asset move together
 * @param system   the rules for that asset: its tiers
 * @param position the position; its own collateral is not used, the account's is
 * @param mark     the present mark price of the asset
 */
public record Holding(String asset, MarginSystem system, Position position, BigDecimal mark) {

    public Holding {
        Objects.requireNonNull(asset, "asset");
        system.kind().accept(position);
        Exact.positive(mark, "mark price of " + asset);
    }

    /** What it has to hold at its mark. */
    public BigDecimal requirement() {
        return system.requirement(position).at(x());
    }

    /** The maintenance tier that counts at its mark; empty where the system has none. */
    public Optional<Tier> tier() {
        return system.requirement(position).tierAt(x());
    }

    BigDecimal x() {
        return system.axis().at(mark);
    }

    Requirement demand(Threshold threshold) {
        if (threshold instanceof Threshold.OfRequirement at) {
            return system.requirement(position).times(at.multiple());
        }
        return threshold instanceof Threshold.OfInitialMargin at
            ? Requirement.of(system.initialMargin(position, at.remarked()).times(at.share()))
            : Requirement.none();
    }

    /** The gain since entry and whatever was added or paid since, without a collateral of its own. */
    Line gain() {
        return new Backing(position).withoutCollateral();
    }

    Holding at(BigDecimal newMark) {
        return new Holding(asset, system, position, newMark);
    }
}
