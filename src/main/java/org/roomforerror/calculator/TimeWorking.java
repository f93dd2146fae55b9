package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import org.roomforerror.margin.Side;
import org.roomforerror.window.Estimate;
import org.roomforerror.window.Notice;

/** The working of an estimate: the way in logarithms, how fast the price moves about, and the law that puts the two together. */
final class TimeWorking {

    private static final MathContext ROUNDED = new MathContext(10);
    private static final String LAW =
            "F(t) = Φ((μ × t − d) ÷ (σ × √t)) + e^(2 × μ × d ÷ σ²) × Φ((−μ × t − d) ÷ (σ × √t))";

    private final Estimate estimate;
    private final TimeSetting setting;
    private final Units units;

    TimeWorking(Estimate estimate, TimeSetting setting, Units units) {
        this.estimate = estimate;
        this.setting = setting;
        this.units = units;
    }

    Steps steps() {
        boolean falls = estimate.side() == Side.LONG;
        BigDecimal from = falls ? estimate.call() : estimate.liquidation();
        BigDecimal to = falls ? estimate.liquidation() : estimate.call();
        String yearly = written(setting.walk().volatility().annual());
        Steps steps = new Steps(units, units.say("time.working"))
                .number(units.say("time.working.way"), "e^d = " + Steps.written(from) + " ÷ " + Steps.written(to),
                        number(estimate.logDistance()))
                .number(units.say("time.working.hourly"), "σ = " + yearly + " ÷ √8766", number(setting.walk().volatility().hourly()))
                .number(units.say(falls ? "time.working.speed-down" : "time.working.speed-up"), speed(falls, yearly), number(estimate.speed()))
                .number(units.say("time.working.share", new HoursText(units.speech()).of(setting.horizon())),
                        LAW + ", t = " + written(setting.horizon()), number(estimate.within(setting.horizon()).stated()));
        hours(steps, "time.working.half", "0.5", estimate.median().stated());
        hours(steps, "time.working.tenth", "0.1", estimate.fastestTenth().stated());
        return steps.number(units.say("time.working.too-late"), late(), number(estimate.tooLate(setting.notice()).stated()))
                .number(units.say("time.working.range"), "σ × 1.5", number(setting.walk().volatility().hourly() * 1.5));
    }

    private void hours(Steps steps, String says, String share, OptionalDouble hours) {
        if (hours.isPresent()) {
            steps.step(units.say(says), "F(t) = " + share, number(hours.getAsDouble()), new HoursText(units.speech()).of(hours.getAsDouble()));
        }
    }

    private String speed(boolean falls, String yearly) {
        String spread = yearly + "² ÷ 2";
        String drift = written(setting.walk().drift());
        String paid = written(setting.walk().erosion());
        return "μ = (" + (falls ? spread + " − " + drift : drift + " − " + spread) + " + " + paid + ") ÷ 8766";
    }

    /** When it is too late depends on when one hears of it. */
    private String late() {
        String hours = written(TimeTold.hours(setting.notice()));
        if (setting.notice() instanceof Notice.Asleep) {
            return "∫ F(t) ÷ " + hours + ", t = 0 … " + hours;
        }
        return setting.notice() instanceof Notice.NowAndThen ? "∫ f(t) × e^(−t ÷ " + hours + "), t = 0 … ∞" : "F(" + hours + ")";
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).round(ROUNDED);
    }

    private static String written(double value) {
        return Steps.written(BigDecimal.valueOf(value));
    }
}
