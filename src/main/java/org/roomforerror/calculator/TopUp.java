package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** What would extra collateral buy, and what would it not change? The same for closing a part, buying more, and repaying. */
final class TopUp implements Calculator {

    private final HoldingForm form;

    TopUp(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "top-up";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        Given chosen = form.given(given);
        List<FieldGroup> groups = new ArrayList<>(form.groups(given, new PositionFields(chosen).priceIfNotEntry()));
        groups.add(1, ChangeFields.group(chosen));
        groups.add(guess(chosen.quote()).group());
        return groups;
    }

    /** Links of old say {@code added} for what is to be added now; today that is what has been added since the opening. */
    @Override
    public Map<String, String> inTodaysWords(Map<String, String> texts) {
        if (!texts.containsKey("added") || !texts.getOrDefault("add", "").isBlank()) {
            return texts;
        }
        Map<String, String> today = new HashMap<>(texts);
        if (texts.containsKey("add")) {
            today.put("add", texts.get("added").isBlank() ? "" : "0");
        } else {
            today.put("add", today.remove("added"));
        }
        return today;
    }

    @Override
    public List<Example> examples() {
        String held = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=55000";
        return List.of(example("half-again", held + "&add=500"), example("close-half", held + "&reduce=0.5"),
                example("both", held + "&add=500&reduce=0.5"), example("average-down", held + "&add=500&buy=0.05"),
                example("reach", held + "&until=50000"),
                example("repay", "system=loan&entry=60000&quantity=1&debt=35000&price=55000&add=0.1&repay=5500"));
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        List<Trouble> troubles = new ArrayList<>(form.misfits(inputs));
        if (Changes.noneAsked(inputs)) {
            troubles.add(new Trouble("add", speech().say("wrong.nothing-to-do")));
        }
        return troubles;
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding before = form.holding(inputs);
        List<Change> changes = new Changes(inputs, before).all();
        TopUpWords words = new TopUpWords(before, changes);
        List<Part> parts = new ArrayList<>();
        words.notes().stream().map(Part.Note::of).forEach(parts::add);
        Holding after = changes.get(0).after();
        guess(before.units().quote()).verdict(inputs, after, after.ladder().rung(words.stage())).ifPresent(parts::add);
        parts.add(StageRows.part(before));
        parts.add(new Part.Drawn(new Picture.BeforeAfter(before, changes.stream().map(change -> new Picture.Changed(change.label(), change.after())).toList())));
        parts.add(new Part.Figures(ChangeTable.of(before, changes), words.remark()));
        parts.add(Workings.of("", working(before, changes.get(0), words.stage()), before));
        return Answers.of(form, words.headline(), inputs, before, parts, data(before, changes, words));
    }

    private Guess guess(String quote) {
        return new Guess(speech(), "call-afterwards", Guess.Kind.PRICE, quote);
    }

    /** How the first change moves its stage: the letters and the stage of the position afterwards. */
    private static List<Part.Worked.Chapter> working(Holding before, Change change, StageName stage) {
        String title = before.units().title(stage);
        List<Part.Worked.Chapter> chapters = Workings.chapters(change.after()).stream()
                .filter(chapter -> chapter.title().equals(title) || chapter.title().equals(before.units().say("working.chapter.letters")))
                .map(chapter -> new Part.Worked.Chapter(before.units().say("top-up.working", change.label(), chapter.title()), chapter.steps())).toList();
        List<Part.Worked.Chapter> all = new ArrayList<>(change.steps().isEmpty() ? List.of()
                : List.of(new Part.Worked.Chapter(change.label(), change.steps())));
        all.addAll(chapters);
        return all;
    }

    private static Map<String, Object> data(Holding before, List<Change> changes, TopUpWords words) {
        Map<String, Object> data = HoldingData.of(before);
        data.put("changes", changes.stream().map(Change::data).toList());
        data.put("tooLate", words.tooLate());
        data.put("spare", words.spare().map(HoldingData::plain).orElse("0"));
        return data;
    }
}
