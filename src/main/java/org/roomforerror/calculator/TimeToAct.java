package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.window.Estimate;
import org.roomforerror.window.HoursRange;
import org.roomforerror.window.Notice;
import org.roomforerror.window.ResponseWindow;
import org.roomforerror.window.Volatility;
import org.roomforerror.window.Walk;

/** From call to liquidation: how far, and how long at a given volatility? */
final class TimeToAct implements Calculator {

    private static final List<Double> HOURS = List.of(0.25, 1.0, 4.0, 8.0, 24.0, 72.0);

    private final HoldingForm form;

    TimeToAct(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public About about() {
        return new About("time", "How much time would I have?",
                "From the margin call to the liquidation: how far the price has to go, and how long that may take when prices move as you say.",
                "Show how long it may take");
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        return form.groups(given,
                Field.rate("volatility", "Volatility a year").between("0.01", "20").preset("0.6").hint("Left empty: 60%, ordinary for a large coin."),
                Field.number("notice", "You see the call after").in("hours").between("0.01", "1000").preset("8").hint("Left empty: 8 hours, a night."));
    }

    @Override
    public List<Example> examples() {
        String held = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";
        return List.of(new Example("An ordinary year", held), new Example("A stormy week", held + "&volatility=2"),
                new Example("Three times leverage", held.replace("leverage=10", "leverage=3")));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        Volatility volatility = Volatility.ofYear(inputs.numberOr("volatility", new BigDecimal("0.6")));
        double notice = inputs.numberOr("notice", BigDecimal.valueOf(8)).doubleValue();
        ResponseWindow window = ResponseWindow.of(holding.ladder(), holding.position().side(), holding.price(), Walk.of(volatility));
        Map<String, Object> data = HoldingData.of(holding);
        List<Part> parts = new ArrayList<>();
        Sentence headline = Sentence.plain(window.says());
        if (window instanceof ResponseWindow.Open open) {
            Estimate estimate = open.estimate();
            headline = headline(estimate);
            parts.add(Part.Note.of("The price has to go another " + holding.units().percent(estimate.distance()) + " from the call to the liquidation. "
                    + volatility.level().says() + " With a wait of " + TimeWords.hours(BigDecimal.valueOf(notice)) + ", liquidation comes first in "
                    + Chances.range(estimate.tooLate(new Notice.After(notice))) + " of such calls."));
            parts.add(new Part.Drawn(new Picture.Passage(estimate)));
            parts.add(new Part.Figures(table(estimate)));
            parts.add(new Part.LeftOut("What the estimate takes for granted", estimate.assumptions().stream()
                    .map(assumption -> new Part.Omission(assumption.what(), assumption.direction().says())).toList()));
            data.put("window", data(estimate));
        } else {
            data.put("window", HoldingData.map("says", window.says()));
        }
        parts.add(new Part.Stages("The stages in the order in which they come", StageRows.of(holding)));
        return Answers.of(form, headline, inputs, holding, parts, data);
    }

    private static Sentence headline(Estimate estimate) {
        HoursRange median = estimate.median();
        HoursRange fast = estimate.fastestTenth();
        if (median.stated().isEmpty()) {
            return Sentence.plain("Fewer than half of such calls end in liquidation by the price alone.");
        }
        return new Sentence("Half of such calls end in liquidation within ", Chances.time(median.stated()),
                "; the fastest tenth within " + Chances.time(fast.stated()) + ".");
    }

    private static Table table(Estimate estimate) {
        List<List<Cell>> rows = new ArrayList<>();
        for (double hours : HOURS) {
            ChanceRange chance = estimate.within(hours);
            rows.add(List.of(Cell.of(TimeWords.hours(BigDecimal.valueOf(hours)), BigDecimal.valueOf(hours).toPlainString()),
                    chance(chance.least()), chance(chance.stated()), chance(chance.most())));
        }
        return new Table("chances", "How many of such calls have ended in liquidation", List.of(Head.words("Within"),
                Head.number("If calmer"), Head.number("At this volatility"), Head.number("If wilder")), rows);
    }

    private static Cell chance(double chance) {
        return Cell.of(Chances.percent(chance), plain(chance));
    }

    private static Map<String, Object> data(Estimate estimate) {
        return HoldingData.map("distance", HoldingData.plain(estimate.distance()),
                "medianHours", plain(estimate.median().stated()), "fastestTenthHours", plain(estimate.fastestTenth().stated()),
                "within", HOURS.stream().map(hours -> HoldingData.map("hours", BigDecimal.valueOf(hours).toPlainString(),
                        "chance", plain(estimate.within(hours).stated()))).toList());
    }

    private static Object plain(OptionalDouble value) {
        return value.isPresent() ? plain(value.getAsDouble()) : null;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
