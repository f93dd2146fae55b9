package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.Cure;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** How much must I add, repay or close to get back to safety, by the rules of this system? */
final class Restore implements Calculator {

    private final HoldingForm form;

    Restore(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        Fields fields = new Fields(speech());
        List<FieldGroup> groups = new ArrayList<>(form.groups(given,
                new PositionFields(form.given(given)).price().hint(speech().say("field.price.hint-act")),
                fields.list("behind", "field.clear-of", List.of(fields.choice("target", "choice.clear-of.target"), fields.choice(StageName.WARNING),
                        fields.choice(StageName.MARGIN_CALL), fields.choice(StageName.LIQUIDATION))).preset("target"),
                fields.rate("feeRate", "field.fee-on-closing").between("0", "0.5").optional()));
        groups.add(guess(form.given(given).added()).group());
        return groups;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                example("after-a-fall", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=54300"),
                example("clear-of-the-warning", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=54300&behind=warning"),
                example("short-after-a-rise", "system=isolated-futures&side=short&entry=60000&collateral=1000&leverage=10&price=65600"),
                example("loan-after-a-fall", "system=loan&entry=60000&quantity=1&debt=36000&price=50000"));
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        List<Trouble> troubles = new ArrayList<>(form.misfits(inputs));
        form.chosen(inputs).flatMap(book -> Goal.missing(inputs.word("behind"), book)).ifPresent(troubles::add);
        return troubles;
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        Units units = holding.units();
        Goal goal = Goal.of(inputs.word("behind"), holding.book());
        Cures cures = new Cures(holding, goal.threshold(), fee(inputs, holding));
        Optional<Rung> closed = holding.closed();
        List<Part> parts = new ArrayList<>();
        closed.ifPresent(rung -> parts.add(Part.Note.of(before(holding, cures))));
        RulesPart.cure(holding.book()).ifPresent(parts::add);
        guess(holding.collateralUnit()).verdict(inputs, cures.toAdd(), holding::needed).ifPresent(parts::add);
        parts.add(StageRows.part(holding));
        parts.add(new Part.Drawn(new Picture.TwoLines(holding)));
        if (!cures.notNeeded()) {
            parts.add(new Part.Figures(cures.table("ways", units.say(goal.message("ways"), goal.words(), units.price(holding.price()))), units.say("restore.exactly")));
        }
        parts.add(Workings.of("", cures.working(goal.threshold()), holding));
        Map<String, Object> data = HoldingData.of(holding);
        data.put("target", HoldingData.map("stage", goal.id(), "says", goal.words()));
        data.put("tooLate", closed.isPresent());
        data.put("remedies", cures.data());
        Sentence headline = closed.map(holding::closedAt).map(Sentence::of).orElseGet(() -> headline(holding, goal, cures));
        return Answers.of(form, headline, inputs, holding, parts, data);
    }

    private Guess guess(String unit) {
        return new Guess(speech(), "to-add", Guess.Kind.AMOUNT, unit);
    }

    /** What is given away when something is closed: the fee written, or the venue's on a sale. A pool's bonus goes to whoever liquidates, not to you. */
    private static BigDecimal fee(Inputs inputs, Holding holding) {
        Optional<BigDecimal> ofTheVenue = holding.book().kind() == Kind.LENDING_POOL ? Optional.empty() : holding.book().cure().map(Cure::saleFee);
        return inputs.number("feeRate").or(() -> ofTheVenue).orElse(BigDecimal.ZERO);
    }

    private static Sentence headline(Holding holding, Goal goal, Cures cures) {
        Units units = holding.units();
        String price = units.price(holding.price());
        if (cures.notNeeded()) {
            return units.sentence(goal.message("not-needed"), price, goal.words());
        }
        String ways = cures.inWords();
        return ways.isEmpty() ? units.sentence(goal.message("no-way"), price, goal.words()) : units.sentence(goal.message("headline"), price, goal.words(), ways);
    }

    /** What would have been needed before it was closed. */
    private static String before(Holding holding, Cures cures) {
        String price = holding.units().price(holding.price());
        String ways = cures.inWords();
        return ways.isEmpty() ? holding.units().say("restore.no-way-before", price) : holding.units().say("restore.before", price, ways);
    }
}
