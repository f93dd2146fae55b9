package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.LeftOut;
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
        return List.of(example("five", held, tapes.all().get(0).name()), example("top-up", held.replace("&tape", "&add=500&tape")),
                example("noon", held.replace("=5", "=10") + "&hour=13"),
                example("loan", "system=loan&quantity=1&loanToValue=0.5&tape=" + tapes.all().get(0).id()),
                example("hourly", held + "&step=1"));
    }

    @Override
    public Map<String, String> inTodaysWords(Map<String, String> texts) {
        if (!texts.containsKey("added") || texts.containsKey("add")) {
            return texts;
        }
        Map<String, String> today = new HashMap<>(texts);
        today.put("add", today.remove("added"));
        return today;
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        List<Trouble> troubles = new ArrayList<>(form.misfitsOfRules(inputs));
        troubles.addAll(ReplayGaps.of(inputs, form.kind(inputs), tapes.find(inputs.word("tape")), speech()));
        return troubles;
    }

    @Override
    public Answer work(Inputs inputs) {
        RuleBook rules = form.book(inputs);
        Tape tape = tapes.find(inputs.word("tape")).orElseThrow();
        RuleBook book = rules.on(tape.header().asset(), tape.header().unit());
        ReplaySetup setup = new ReplaySetup(inputs, book, tape);
        Replay replay = setup.replay();
        OptionalInt asked = setup.step(replay);
        Optional<Step> step = asked.isPresent() ? replay.step(asked.getAsInt()) : Optional.empty();
        Holding holding = Holding.of(book, replay.position(), replay.position().entry());
        ReplayWords words = new ReplayWords(replay, holding.units());
        List<Steps> working = new ReplayWorking(replay, holding.units()).until(asked);
        List<LeftOut> leftOut = book.leftOut().stream().filter(one -> !one.carry()).toList();

        List<Part> parts = new ArrayList<>(form.versionNote(book, inputs));
        parts.add(Part.Note.of(words.opened()));
        words.beyond(inputs.number("step")).map(Part.Note::of).ifPresent(parts::add);
        parts.addAll(shown(step, asked, replay, words, holding.units(), pinned(inputs, rules)));
        parts.add(Workings.of(holding, working));
        parts.add(leftOut(book, leftOut));
        parts.add(RulesPart.remarking(RulesPart.source(holding), prices(rules, tape)));

        Map<String, Object> data = new ReplayData(replay, book).of(inputs.number("add"), asked);
        data.put("assessment", HoldingData.assessment(step.map(Step::atWorst).orElse(holding.assessment()), speech()));
        data.put("working", Workings.data(HoldingData.of(holding), working));
        data.put("leftOut", HoldingData.leftOut(leftOut));
        Sentence headline = step.map(words::headline).orElseGet(words::headline);
        return new Answer(headline, Echoes.of(inputs, speech()), parts, data, Answers.version(rules));
    }

    /** The whole day, or one hour of it, which knows nothing of what comes later. */
    private static List<Part> shown(Optional<Step> step, OptionalInt asked, Replay replay, ReplayWords words, Units units, Inputs inputs) {
        List<Part> parts = new ArrayList<>();
        ReplayTables tables = new ReplayTables(replay, units);
        ReplayWalk walk = new ReplayWalk(replay, units, inputs);
        Part drawing = new Part.Drawn(new Picture.Tape(replay, units, asked));
        if (step.isPresent()) {
            parts.add(walk.at(step.get()));
            parts.add(drawing);
            if (step.get().begun().stream().anyMatch(at -> at.stage().name() == StageName.MARGIN_CALL)) {
                parts.addAll(tables.answerToTheCall(inputs.number("add")));
            }
            return parts;
        }
        words.guessed(inputs).ifPresent(parts::add);
        parts.add(Part.Note.of(words.caution()));
        words.nearest().map(Part.Note::of).ifPresent(parts::add);
        parts.add(walk.start());
        parts.add(drawing);
        parts.add(new Part.Figures(tables.stages()));
        parts.addAll(tables.answerToTheCall(inputs.number("add")));
        return parts;
    }

    /** The links of a walk hold on to the version of the rules; rules of one's own have none. */
    private static Inputs pinned(Inputs inputs, RuleBook rules) {
        return Answers.version(rules).isEmpty() ? inputs : inputs.replacing("rules", rules.version());
    }

    private static Part leftOut(RuleBook book, List<LeftOut> some) {
        List<Part.Omission> omissions = new ArrayList<>(Assumptions.ofReplay().stream()
                .map(one -> new Part.Omission(book.speech().say(one.what()), book.speech().say(one.direction().says()))).toList());
        omissions.addAll(RulesPart.leftOut(book, some).omissions());
        return new Part.LeftOut(book.speech().say("replay.granted"), omissions);
    }

    private static List<String> prices(RuleBook book, Tape tape) {
        TapeHeader said = tape.header();
        String prices = book.speech().say("replay.prices", said.venue(), said.market(), said.price(), said.rounding());
        boolean ofItsAsset = book.teaches() || book.id().equals(RuleBooks.OWN) || book.asset().equals(said.asset());
        return ofItsAsset ? List.of(prices) : List.of(prices, book.speech().say("replay.other-asset", book.asset(), said.asset()));
    }
}
