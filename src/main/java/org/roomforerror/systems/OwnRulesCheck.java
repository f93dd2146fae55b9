package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Kind;

/** Finds what does not make sense in a visitor's own rules. */
final class OwnRulesCheck {

    private final OwnRules rules;
    private final List<OwnRules.Wrong> wrong = new ArrayList<>();

    OwnRulesCheck(OwnRules rules) {
        this.rules = rules;
    }

    List<OwnRules.Wrong> wrong() {
        if (rules.isFutures()) {
            futures();
        }
        stage("warningAt", rules.warningAt());
        stage("callAt", rules.callAt());
        stage("liquidationAt", rules.liquidationAt());
        boolean securities = rules.kind() == Kind.SECURITIES;
        if (securities) {
            rules.maintenanceRate().filter(rate -> rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) >= 0).ifPresent(rate ->
                add("maintenanceRate", "Give a rate above 0 % and below 100 %."));
        }
        if (rules.kind() == Kind.LENDING_POOL && rules.liquidationAt().isEmpty()) {
            add("liquidationAt", "Give the loan-to-value at which liquidation begins: the liquidation threshold.");
        } else if (!rules.isFutures() && noStage() && !(securities && rules.maintenanceRate().isPresent())) {
            add("callAt", "Give at least one stage: where a warning, a margin call or liquidation begins.");
        }
        return List.copyOf(wrong);
    }

    private void futures() {
        if (rules.tiers().isEmpty() && rules.maintenanceRate().isEmpty()) {
            add("maintenanceRate", "Give a maintenance rate, or tiers.");
        }
        rules.maintenanceRate().filter(OwnRulesCheck::notARate).ifPresent(rate ->
            add("maintenanceRate", "Give a rate from 0 % to below 100 %."));
        if (rules.maintenanceAmount().signum() < 0) {
            add("maintenanceAmount", "Give an amount of zero or more.");
        }
        if (notARate(rules.closeFeeRate())) {
            add("closeFeeRate", "Give a rate from 0 % to below 100 %.");
        }
        tiers();
    }

    private void tiers() {
        BigDecimal below = BigDecimal.ZERO;
        if (!rules.tiers().isEmpty() && rules.tiers().firstKey().signum() != 0) {
            add("tiers", "The first tier must begin at 0.");
        }
        for (Map.Entry<BigDecimal, BigDecimal> tier : rules.tiers().entrySet()) {
            if (notARate(tier.getValue())) {
                add("tiers", "The rate of the tier from " + tier.getKey().toPlainString() + " must be from 0 % to below 100 %.");
            } else if (tier.getValue().compareTo(below) < 0) {
                add("tiers", "Rates must not fall: the tier from " + tier.getKey().toPlainString() + " has a lower rate than the one before.");
            }
            below = tier.getValue();
        }
    }

    private void stage(String field, Optional<BigDecimal> at) {
        boolean share = rules.kind() == Kind.LOAN || rules.kind() == Kind.LENDING_POOL || rules.kind() == Kind.SECURITIES;
        at.ifPresent(value -> {
            if (value.signum() <= 0) {
                add(field, "Give a number above zero.");
            } else if (share && value.compareTo(BigDecimal.ONE) > 0) {
                add(field, "Give a share of at most 100 %.");
            }
        });
    }

    private boolean noStage() {
        return rules.warningAt().isEmpty() && rules.callAt().isEmpty() && rules.liquidationAt().isEmpty();
    }

    private static boolean notARate(BigDecimal value) {
        return value.signum() < 0 || value.compareTo(BigDecimal.ONE) >= 0;
    }

    private void add(String field, String message) {
        wrong.add(new OwnRules.Wrong(field, message));
    }
}
