package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * What one position takes from the room of its account when prices move.
 *
 * @param holding the position, before the move
 * @param loss    how much of the equity it costs; negative for a gain
 * @param demand  how much more it requires; negative when it requires less
 */
public record Burden(Holding holding, BigDecimal loss, BigDecimal demand) {

    static Burden of(Holding before, Holding after) {
        Requirement required = before.system().requirement(before.position());
        BigDecimal loss = before.gain().at(before.x()).subtract(before.gain().at(after.x()), Exact.DIGITS);
        return new Burden(before, loss, required.at(after.x()).subtract(required.at(before.x()), Exact.DIGITS));
    }

    /** Loss and added demand together: what the position takes from the room. */
    public BigDecimal taken() {
        return loss.add(demand, Exact.DIGITS);
    }
}
