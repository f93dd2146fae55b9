package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.margin.Working;

/** The engine's working of a ladder, with its numbers written for people. */
final class Workings {

    private Workings() {
    }

    static Part.Worked of(Holding holding) {
        List<Part.Worked.Chapter> chapters = new ArrayList<>();
        for (Working working : Working.all(holding.system(), holding.position(), holding.price())) {
            // every stage begins with the value of the position; once is enough
            List<Working.Step> steps = chapters.isEmpty() ? working.steps() : working.steps().subList(1, working.steps().size());
            chapters.add(new Part.Worked.Chapter(holding.units().title(working.stage()),
                    steps.stream().map(step -> step(step, holding.units())).toList()));
        }
        return new Part.Worked(chapters);
    }

    /** The same behind a calculator's own working. */
    static Part.Worked of(Holding holding, List<Steps> own) {
        List<Part.Worked.Chapter> chapters = new ArrayList<>(own.stream().map(Steps::chapter).toList());
        chapters.addAll(of(holding).chapters());
        return new Part.Worked(chapters);
    }

    /** Both for programs: the engine's steps of an answer, behind a calculator's own. */
    static List<Object> data(Map<String, Object> answer, List<Steps> own) {
        List<Object> all = new ArrayList<>();
        own.forEach(steps -> all.addAll(steps.data()));
        all.addAll((List<?>) answer.get("working"));
        return all;
    }

    private static Part.Step step(Working.Step step, Units units) {
        String value = switch (step.unit()) {
            case MONEY -> units.money(step.value());
            case PRICE -> units.price(step.value());
            case NUMBER -> units.format().number(step.value());
        };
        return new Part.Step(units.speech().say(step.says()), units.format().formula(step.formula()), value);
    }
}
