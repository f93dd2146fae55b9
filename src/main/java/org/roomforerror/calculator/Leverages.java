package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** How much room for error does each leverage leave, and which leverage leaves as much as somebody wants? */
final class Leverages implements Calculator {

    static final List<Integer> SHOWN = List.of(1, 2, 3, 5, 10, 20, 25, 50, 75, 100, 125);

    private final HoldingForm form;

    Leverages(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "leverage";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        PositionFields fields = new PositionFields(form.given(given));
        List<Field> asked = new ArrayList<>(fields.opening());
        asked.add(fields.leverage().optional().hint(speech().say("field.leverage.hint-optional")));
        asked.add(new Fields(speech()).rate("room", "field.room").between("0.0001", "10").optional());
        List<FieldGroup> groups = new ArrayList<>(form.opening(given, asked));
        groups.add(guess().group());
        return groups;
    }

    @Override
    public List<Example> examples() {
        return List.of(example("long", "system=isolated-futures&side=long&entry=60000&collateral=1000"),
                example("short", "system=isolated-futures&side=short&entry=60000&collateral=1000"),
                example("marked", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10"),
                example("room", "system=isolated-futures&side=long&entry=60000&collateral=1000&room=0.3"));
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        List<Trouble> troubles = new ArrayList<>(form.misfitsOfRules(inputs));
        if (!inputs.blank(Guess.NAME) && inputs.blank("leverage")) {
            troubles.add(new Trouble("leverage", speech().say("wrong.no-leverage-to-guess")));
        }
        return troubles;
    }

    @Override
    public Answer work(Inputs inputs) {
        RuleBook book = form.book(inputs);
        Optional<BigDecimal> marked = inputs.number("leverage");
        Opened opened = new Opened(book, inputs);
        Optional<RoomFor> wanted = inputs.number("room").map(room -> RoomFor.of(room, opened));
        LeverageWords words = new LeverageWords(opened);
        Holding shown = opened.at(marked.or(() -> wanted.flatMap(RoomFor::leverage)).orElse(BigDecimal.TEN));
        List<Part> parts = new ArrayList<>();
        if (marked.isPresent()) {
            wanted.ifPresent(room -> parts.add(Part.Note.of(words.room(room).text())));
            guess().verdict(inputs, words.room(shown), shown.units()::percent).ifPresent(parts::add);
        }
        List<Holding> holdings = leverages(marked).stream().map(opened::at).toList();
        parts.add(new Part.Drawn(new Picture.RoomCurve(shown, marked)));
        parts.add(new Part.Figures(LeverageTable.of(holdings), words.spot()));
        parts.add(Workings.of(speech().say("leverage.working", speech().format().multiple(shown.position().leverage())), List.of(), shown));
        Map<String, Object> data = data(shown, holdings, wanted);
        if (marked.isEmpty() && wanted.isEmpty()) {
            parts.add(RulesPart.source(book, shown.units())); // which tier counts depends on the leverage
            return Answers.inGeneral(form, words.range(), inputs, shown, parts, data);
        }
        parts.add(StageRows.part(shown));
        return Answers.of(form, marked.isPresent() ? words.at(shown) : words.room(wanted.orElseThrow()), inputs, shown, parts, data);
    }

    private Guess guess() {
        return new Guess(speech(), "room", Guess.Kind.PER_CENT, "%");
    }

    private static TreeSet<BigDecimal> leverages(Optional<BigDecimal> marked) {
        TreeSet<BigDecimal> leverages = new TreeSet<>();
        SHOWN.forEach(times -> leverages.add(BigDecimal.valueOf(times)));
        marked.ifPresent(leverages::add);
        return leverages;
    }

    private static Map<String, Object> data(Holding shown, List<Holding> holdings, Optional<RoomFor> wanted) {
        Map<String, Object> data = HoldingData.of(shown);
        data.put("leverages", holdings.stream().map(held -> HoldingData.map("leverage", HoldingData.plain(held.position().leverage()),
                "notional", HoldingData.plain(held.position().notional()), "ladder", HoldingData.ladder(held))).toList());
        wanted.ifPresent(room -> data.put("room", room.data()));
        return data;
    }
}
