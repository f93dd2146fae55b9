package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of a requirement on which one line counts; it ends where the next piece begins.
 *
 * @param from the coordinate from which it counts, included
 * @param line what is demanded there
 * @param tier the tier that the line stands for; empty where the system has none, or where several positions are added up
 */
public record Piece(BigDecimal from, Line line, Optional<Tier> tier) {
}
