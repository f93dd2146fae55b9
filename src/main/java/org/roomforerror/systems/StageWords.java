package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;

/**
 * What happens at a stage of a system, in words.
 *
 * @param name  which stage
 * @param stage the stage itself; empty where the words say that the system has none
 * @param at    when it begins, in the system's own terms ("loan-to-value of 70 %"); empty without a stage
 * @param who   who is told, and by whom
 * @param how   how they are told
 * @param time  what time is promised
 * @param hours the same as a number, where it is one
 * @param then  what the system does
 */
public record StageWords(StageName name, Optional<Stage> stage, String at, String who, String how, String time,
                         Optional<BigDecimal> hours, String then) {
}
