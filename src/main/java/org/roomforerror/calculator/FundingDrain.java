package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.RuleBooks;

/** How long until funding alone brings the call, at an unchanged price? */
final class FundingDrain implements Calculator {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private final HoldingForm form;

    FundingDrain(RuleBooks books) {
        this.form = HoldingForm.only(books, OwnFields::futures);
    }

    @Override
    public About about() {
        return new About("funding", "How long until funding alone brings the call?",
                "Funding is paid out of your buffer. After how many payments does each stage come if the price never moves?",
                "Show how long it lasts");
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        return form.groups(given,
                Field.rate("fundingRate", "Funding rate").between("-0.1", "0.1").hint("What a long pays a short each time. With a minus if the short pays."),
                Field.number("interval", "Paid every").in("hours").between("0.1", "720").preset("8").hint("Left empty: every 8 hours."));
    }

    @Override
    public List<Example> examples() {
        String held = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";
        return List.of(new Example("An ordinary rate", held + "&fundingRate=0.0001"), new Example("A high rate", held + "&fundingRate=0.001"),
                new Example("Fifty times, a high rate", held.replace("leverage=10", "leverage=50") + "&fundingRate=0.001"),
                new Example("A short that receives", held.replace("long", "short") + "&fundingRate=0.0001"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        BigDecimal rate = inputs.number("fundingRate").orElseThrow();
        BigDecimal days = inputs.numberOr("interval", BigDecimal.valueOf(8)).divide(DAY, MathContext.DECIMAL64);
        WhatIf whatIf = new WhatIf(holding.system(), holding.position(), holding.price());
        List<Due> due = new ArrayList<>();
        holding.system().stages().forEach(stage -> due.add(new Due(stage, whatIf.fundingsUntil(stage, rate))));
        due.add(new Due(Stage.BANKRUPTCY, whatIf.fundingsUntil(Stage.BANKRUPTCY, rate)));
        List<Part> parts = new ArrayList<>();
        List<Due> coming = due.stream().filter(one -> one.payments().filter(count -> count.signum() > 0).isPresent()).toList();
        if (!coming.isEmpty()) {
            parts.add(new Part.Drawn(erosion(holding, whatIf, rate, days, coming)));
        }
        parts.add(new Part.Figures(table(due, days, holding.units())));
        parts.add(Part.Note.of("The price and the rate stand still here. In a real market both move, and the rate tends to be high when many hold the same side."));
        Map<String, Object> data = HoldingData.of(holding);
        data.put("funding", due.stream().map(one -> HoldingData.map("stage", one.stage().name().id(),
                "payments", one.payments().map(BigInteger::toString).orElse(null))).toList());
        return Answers.of(headline(due, days, rate, holding.units()), inputs, holding, parts, data);
    }

    /** After how many payments a stage comes; empty if it never does. */
    private record Due(Stage stage, Optional<BigInteger> payments) {
    }

    private static Sentence headline(List<Due> due, BigDecimal days, BigDecimal rate, Units units) {
        Due asked = due.stream().filter(one -> one.stage().name() == StageName.MARGIN_CALL).findFirst()
                .or(() -> due.stream().filter(one -> one.stage().name() == StageName.LIQUIDATION).findFirst()).orElse(due.get(0));
        String stage = asked.stage().label();
        if (asked.payments().isEmpty()) {
            return new Sentence("At " + units.format().rate(rate) + " funding alone ", "never brings", " the " + stage + ": this side does not pay.");
        }
        if (asked.payments().get().signum() == 0) {
            return new Sentence("The " + stage + " has begun ", "already", ", before any funding is paid.");
        }
        return new Sentence("With the price standing still, funding alone brings the " + stage + " after ", time(asked.payments().get(), days),
                ", or " + units.format().number(new BigDecimal(asked.payments().get())) + " payments.");
    }

    private static Table table(List<Due> due, BigDecimal days, Units units) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Due one : due) {
            rows.add(List.of(Cell.words(StageRows.capital(one.stage().label())),
                    one.payments().map(count -> Cell.of(units.format().number(new BigDecimal(count)), count.toString())).orElse(Cell.of("never", "never")),
                    one.payments().map(count -> Cell.of(time(count, days), new BigDecimal(count).multiply(days).toPlainString())).orElse(Cell.of("never", "never"))));
        }
        return new Table("payments", "When each stage comes if only funding is paid",
                List.of(Head.words("Stage"), Head.number("Payments"), Head.number("Time")), rows);
    }

    private static String time(BigInteger payments, BigDecimal days) {
        return TimeWords.days(new BigDecimal(payments).multiply(days));
    }

    private static Picture.Erosion erosion(Holding holding, WhatIf whatIf, BigDecimal rate, BigDecimal days, List<Due> coming) {
        BigInteger last = coming.stream().map(one -> one.payments().orElseThrow()).max(BigInteger::compareTo).orElseThrow();
        BigInteger end = last.multiply(BigInteger.valueOf(11)).divide(BigInteger.TEN).max(last.add(BigInteger.ONE));
        List<Picture.Erosion.Moment> moments = List.of(moment(holding, whatIf, rate, days, BigInteger.ZERO), moment(holding, whatIf, rate, days, end));
        List<Picture.Erosion.Reach> reached = coming.stream().map(one -> {
            Picture.Erosion.Moment at = moment(holding, whatIf, rate, days, one.payments().orElseThrow());
            return new Picture.Erosion.Reach(one.stage(), at.time(), at.support());
        }).toList();
        return new Picture.Erosion(holding, moments, "days", reached);
    }

    private static Picture.Erosion.Moment moment(Holding holding, WhatIf whatIf, BigDecimal rate, BigDecimal days, BigInteger payments) {
        Position after = whatIf.funding(payments, rate);
        BigDecimal x = holding.system().axis().at(holding.price());
        return new Picture.Erosion.Moment(new BigDecimal(payments).multiply(days), holding.system().support(after).at(x),
                holding.system().requirement(after).at(x));
    }
}
