package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roomforerror.window.Assumption;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.window.Estimate;
import org.roomforerror.window.HoursRange;
import org.roomforerror.window.Notice;
import org.roomforerror.words.Speech;

/** An estimate for programs: every time in hours, every chance from 0 to 1, each as a range. */
final class TimeData {

    private final Estimate estimate;
    private final TimeSetting setting;
    private final Speech speech;

    TimeData(Estimate estimate, TimeSetting setting, Speech speech) {
        this.estimate = estimate;
        this.setting = setting;
        this.speech = speech;
    }

    /** @param called whether the time counts from the call; otherwise from the price now */
    Map<String, Object> of(String says, boolean called) {
        Set<Double> hours = new LinkedHashSet<>(TimeTold.HOURS);
        hours.add(setting.horizon());
        List<Object> within = new ArrayList<>();
        hours.forEach(time -> within.add(with(HoldingData.map("hours", Chances.plain(time)), estimate.within(time))));
        List<Assumption> assumptions = setting.jumping() ? estimate.assumptions(setting.jumps()) : estimate.assumptions();
        return HoldingData.map("says", says, "counts", called ? "from-call" : "from-price",
                "from", HoldingData.plain(estimate.call()), "to", HoldingData.plain(estimate.liquidation()),
                "distance", HoldingData.plain(estimate.distance()), "typicalHours", Chances.plain(estimate.inTypicalHours()),
                "volatility", Chances.plain(setting.walk().volatility().annual()), "level", speech.say(setting.walk().volatility().level().label()),
                "fastestTenth", hours(estimate.fastestTenth()), "median", hours(estimate.median()), "within", within,
                "notWithin", with(HoldingData.map("hours", Chances.plain(setting.horizon())), estimate.neverWithin(setting.horizon())),
                "tooLate", with(HoldingData.map("notice", id(setting.notice()), "hours", Chances.plain(TimeTold.hours(setting.notice()))),
                        estimate.tooLate(setting.notice())),
                "assumptions", assumptions.stream().map(one -> HoldingData.map("what", speech.say(one.what()), "direction", one.direction().id())).toList());
    }

    private static Map<String, Object> hours(HoursRange range) {
        return HoldingData.map("stated", Chances.plain(range.stated()), "shortest", Chances.plain(range.shortest()), "longest", Chances.plain(range.longest()));
    }

    private static Map<String, Object> with(Map<String, Object> data, ChanceRange range) {
        data.putAll(HoldingData.map("stated", Chances.plain(range.stated()), "least", Chances.plain(range.least()), "most", Chances.plain(range.most())));
        return data;
    }

    private static String id(Notice notice) {
        if (notice instanceof Notice.After) {
            return "after";
        }
        if (notice instanceof Notice.Promised) {
            return "promised";
        }
        return notice instanceof Notice.Asleep ? "asleep" : "now-and-then";
    }
}
