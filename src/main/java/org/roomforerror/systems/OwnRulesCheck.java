package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Saying;

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
        order();
        boolean securities = rules.kind() == Kind.SECURITIES;
        if (securities) {
            rules.maintenanceRate().filter(rate -> rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) >= 0).ifPresent(rate ->
                add("maintenanceRate", "rate-above-zero"));
        }
        if (rules.kind() == Kind.LENDING_POOL && rules.liquidationAt().isEmpty()) {
            add("liquidationAt", "threshold");
        } else if (!rules.isFutures() && noStage() && !(securities && rules.maintenanceRate().isPresent())) {
            add("callAt", "no-stage");
        }
        return List.copyOf(wrong);
    }

    private void futures() {
        if (rules.tiers().isEmpty() && rules.maintenanceRate().isEmpty()) {
            add("maintenanceRate", "no-rate");
        }
        rules.maintenanceRate().filter(OwnRulesCheck::notARate).ifPresent(rate ->
            add("maintenanceRate", "rate"));
        if (rules.maintenanceAmount().signum() < 0) {
            add("maintenanceAmount", "amount");
        }
        if (notARate(rules.closeFeeRate())) {
            add("closeFeeRate", "rate");
        }
        tiers();
    }

    private void tiers() {
        BigDecimal below = BigDecimal.ZERO;
        if (!rules.tiers().isEmpty() && rules.tiers().firstKey().signum() != 0) {
            add("tiers", "first-tier");
        }
        for (Map.Entry<BigDecimal, BigDecimal> tier : rules.tiers().entrySet()) {
            if (notARate(tier.getValue())) {
                add("tiers", "tier-rate", tier.getKey());
            } else if (tier.getValue().compareTo(below) < 0) {
                add("tiers", "falling-rate", tier.getKey());
            }
            below = tier.getValue();
        }
    }

    private void stage(String field, Optional<BigDecimal> at) {
        boolean share = rules.kind().lends() || rules.kind() == Kind.SECURITIES;
        at.ifPresent(value -> {
            if (value.signum() <= 0) {
                add(field, "above-zero");
            } else if (share && value.compareTo(BigDecimal.ONE) > 0) {
                add(field, "share");
            }
        });
    }

    /** Stages come one after the other: a warning before the call, a call before the liquidation. */
    private void order() {
        boolean rises = rules.kind().lends();
        Optional<BigDecimal> liquidation = rules.isFutures() ? rules.liquidationAt().or(() -> Optional.of(BigDecimal.ONE)) : rules.liquidationAt();
        after("callAt", rules.callAt(), liquidation, rises, "call-after-liquidation");
        after("warningAt", rules.warningAt(), liquidation, rises, "warning-after-liquidation");
        after("warningAt", rules.warningAt(), rules.callAt(), rises, "warning-after-call");
    }

    private void after(String field, Optional<BigDecimal> milder, Optional<BigDecimal> harder, boolean rises, String message) {
        boolean wrongWay = milder.isPresent() && harder.isPresent()
            && (rises ? milder.get().compareTo(harder.get()) > 0 : milder.get().compareTo(harder.get()) < 0);
        if (wrongWay && wrong.stream().noneMatch(one -> one.field().equals(field))) {
            add(field, message);
        }
    }

    private boolean noStage() {
        return rules.warningAt().isEmpty() && rules.callAt().isEmpty() && rules.liquidationAt().isEmpty();
    }

    private static boolean notARate(BigDecimal value) {
        return value.signum() < 0 || value.compareTo(BigDecimal.ONE) >= 0;
    }

    private void add(String field, String message, Object... values) {
        wrong.add(new OwnRules.Wrong(field, Saying.of("own.wrong." + message, values)));
    }
}
