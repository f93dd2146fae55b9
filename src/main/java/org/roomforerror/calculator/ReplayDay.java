package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Assumptions;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Step;
import org.roomforerror.window.Tape;
import org.roomforerror.window.TapeHeader;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.Speech;

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
    public String name() {
        return "replay";
    }

    @Override
    public Speech speech() {
        return books.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        return ReplayFields.of(books, tapes, form.given(given));
    }

    @Override
    public List<Example> examples() {
        if (tapes.all().isEmpty()) {
            return List.of();
        }
        String held = "system=isolated-futures&side=long&collateral=1000&leverage=5&tape=" + tapes.all().get(0).id();
        return List.of(example("five", held, tapes.all().get(0).name()), example("top-up", held.replace("&tape", "&added=500&tape")),
                example("noon", held.replace("=5", "=10") + "&hour=13"),
                example("loan", "system=loan&quantity=1&loanToValue=0.5&tape=" + tapes.all().get(0).id()),
                example("hourly", held + "&step=1"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        RuleBook book = form.book(inputs);
        Tape tape = tapes.find(inputs.word("tape")).orElseThrow();
        ReplaySetup setup = new ReplaySetup(inputs, book, tape);
        Replay replay = setup.replay();
        OptionalInt asked = setup.step(replay);
        Units units = Units.of(book, tape);
        ReplayWords words = new ReplayWords(replay, units);
        ReplayWalk walk = new ReplayWalk(replay, units, inputs.replacing("rules", book.version()));
        List<Part> parts = new ArrayList<>(form.versionNote(book, inputs));
        Sentence headline = words.headline();
        if (asked.isPresent()) {
            Step step = replay.step(asked.getAsInt()).orElseThrow();
            headline = words.headline(step);
            parts.add(walk.at(step));
            parts.add(new Part.Drawn(new Picture.Tape(replay, units, asked)));
            if (step.begun().stream().anyMatch(at -> at.stage().name() == StageName.MARGIN_CALL)) {
                parts.addAll(topUps(replay, units, inputs));
            }
        } else {
            parts.add(Part.Note.of(words.caution()));
            words.nearest().map(Part.Note::of).ifPresent(parts::add);
            parts.add(new Part.Drawn(new Picture.Tape(replay, units, OptionalInt.empty())));
            parts.add(walk.start());
            parts.add(new Part.Figures(new ReplayTables(replay, units).stages()));
            parts.addAll(topUps(replay, units, inputs));
        }
        parts.add(new Part.LeftOut(units.say("replay.granted"), Assumptions.ofReplay().stream()
                .map(one -> new Part.Omission(units.speech().say(one.what()), units.speech().say(one.direction().says()))).toList()));
        parts.add(RulesPart.leftOut(book));
        parts.add(source(RulesPart.source(book, units), book, tape));
        return new Answer(headline, Echoes.of(inputs, units.speech()), parts,
                new ReplayData(replay, book).of(inputs.number("added"), asked), Answers.version(book));
    }

    /** What adding collateral at the call would have done: a table, or the reason why there is none. */
    private static List<Part> topUps(Replay replay, Units units, Inputs inputs) {
        return new ReplayTables(replay, units).topUps(inputs.number("added")).<List<Part>>map(table -> List.of(new Part.Figures(table)))
                .orElseGet(() -> List.of(Part.Note.of(units.say("replay.would-it-help") + " "
                        + units.speech().say(replay.topUp(BigDecimal.ONE).says()))));
    }

    private static Part.Source source(Part.Source rules, RuleBook book, Tape tape) {
        List<String> remarks = new ArrayList<>(rules.remarks());
        remarks.addAll(prices(book, tape));
        return new Part.Source(rules.system(), rules.systemLink(), rules.dated(), rules.title(), rules.link(), remarks);
    }

    private static List<String> prices(RuleBook book, Tape tape) {
        TapeHeader said = tape.header();
        String prices = book.speech().say("replay.prices", said.venue(), said.market(), said.price(), said.rounding());
        boolean ofItsAsset = book.taught() || book.asset().equals(said.asset());
        return ofItsAsset ? List.of(prices) : List.of(prices, book.speech().say("replay.other-asset", book.asset(), said.asset()));
    }
}
