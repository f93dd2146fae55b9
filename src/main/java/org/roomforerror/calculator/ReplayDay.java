package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Opening;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Tape;
import org.roomforerror.window.TapeWindow;
import org.roomforerror.window.Tapes;

/** Had I held this through that real day: when would each stage have come, and how long between? */
final class ReplayDay implements Calculator {

    private final RuleBooks books;
    private final Tapes tapes;
    private final HoldingForm form;

    ReplayDay(RuleBooks books, Tapes tapes) {
        this.books = books;
        this.tapes = tapes;
        this.form = new HoldingForm(books);
    }

    @Override
    public About about() {
        return new About("replay", "What if I had held through that day?",
                "A position held through real hours, step by step: when each stage came, how long lay between, and what a top-up would have done.",
                "Replay the day");
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        PositionFields fields = new PositionFields(form.given(given));
        List<Choice> days = tapes.all().stream().map(tape -> new Choice(tape.id(), tape.name())).toList();
        return List.of(FieldGroup.open(List.of(PositionFields.system(books.all(), false), PositionFields.rules(),
                Field.list("tape", "Day", days).hint("Hourly prices as they were."), PositionFields.side(), fields.collateral(),
                PositionFields.leverage(),
                Field.number("hour", "Opened at the hour").between("1", "2000").preset("1").hint("Left empty: the first hour of the tape."),
                Field.number("topUp", "Added at the call").in(form.given(given).margin()).optional().hint("What would more collateral have done?"),
                Field.hidden("step", "Step"))));
    }

    @Override
    public List<Example> examples() {
        String id = tapes.all().isEmpty() ? "" : tapes.all().get(0).id();
        String held = "system=isolated-futures&side=long&collateral=1000&leverage=5&tape=" + id;
        return List.of(new Example("Five times through March 2020", held), new Example("With a top-up at the call", held + "&topUp=500"),
                new Example("Three times", held.replace("leverage=5", "leverage=3")));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        RuleBook book = form.book(inputs);
        Tape tape = tapes.find(inputs.word("tape")).orElseThrow();
        Side side = Side.of(inputs.word("side")).orElseThrow();
        if (!book.kind().sides().contains(side)) {
            throw new Misfit("side", "Choose long: this system has no short positions");
        }
        Replay replay = Replay.of(book.system(), Opening.leveraged(book.kind(), side, inputs.number("collateral").orElseThrow(),
                inputs.number("leverage").orElseThrow()), tape, opened(inputs, tape));
        ReplayParts told = new ReplayParts(replay, Units.of(book, tape), inputs.replacing("rules", book.version()));
        List<Part> parts = new ArrayList<>(form.versionNote(book, inputs));
        parts.add(Part.Note.of(replay.window().says()));
        told.topUp().ifPresent(parts::add);
        parts.add(new Part.Drawn(new Picture.Tape(replay, told.units())));
        parts.add(new Part.Figures(told.stages()));
        parts.add(told.turn());
        parts.add(RulesPart.leftOut(book));
        parts.add(RulesPart.source(book, told.units()));
        parts.add(Part.Note.of("Prices: " + tape.header().venue() + ", " + tape.header().market() + ", " + tape.header().price() + ", "
                + tape.header().rounding() + ". Inside an hour the worst is assumed first."));
        return new Answer(headline(replay, told), Echoes.of(inputs, told.units().format()), parts, told.data(book), Answers.version(book));
    }

    private static int opened(Inputs inputs, Tape tape) throws Misfit {
        BigDecimal hour = inputs.numberOr("hour", BigDecimal.ONE);
        if (hour.stripTrailingZeros().scale() > 0 || hour.intValue() > tape.hours().size()) {
            throw new Misfit("hour", "Opened at the hour must be a whole number from 1 to " + tape.hours().size());
        }
        return hour.intValue() - 1;
    }

    private static Sentence headline(Replay replay, ReplayParts told) {
        if (replay.window() instanceof TapeWindow.CalledThenLiquidated both) {
            return new Sentence("You would have been called and then liquidated, ", told.between(both.between()), ".");
        }
        return replay.reached(StageName.LIQUIDATION).map(at -> new Sentence("You would have been liquidated on ", told.hour(at.hour()), "."))
                .or(() -> replay.reached(StageName.MARGIN_CALL).map(at -> new Sentence("You would have been called on ", told.hour(at.hour()), " and not liquidated.")))
                .orElseGet(() -> Sentence.plain("The position would have come through, with neither call nor liquidation."));
    }
}
