package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
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

    private static Part.Step step(Working.Step step, Units units) {
        String value = switch (step.unit()) {
            case MONEY -> units.money(step.value());
            case PRICE -> units.price(step.value());
            case NUMBER -> units.format().number(step.value());
        };
        return new Part.Step(units.speech().say(step.says()), units.format().formula(step.formula()), value);
    }
}
