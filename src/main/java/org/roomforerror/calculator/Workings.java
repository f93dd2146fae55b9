package org.roomforerror.calculator;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.margin.Working;

/** The engine's working of a ladder, with its numbers written for people. */
final class Workings {

    private static final MathContext DIGITS = new MathContext(10);

    private Workings() {
    }

    static Part.Worked of(Holding holding) {
        return new Part.Worked("", chapters(holding));
    }

    /**
     * The same under a heading of its own, after chapters that work out what the calculator itself was asked for.
     *
     * @param about what is worked out
     */
    static Part.Worked of(String about, List<Part.Worked.Chapter> first, Holding holding) {
        List<Part.Worked.Chapter> chapters = new ArrayList<>(first);
        chapters.addAll(chapters(holding));
        return new Part.Worked(about, chapters);
    }

    /** What all stages share, then stage by stage. */
    static List<Part.Worked.Chapter> chapters(Holding holding) {
        Units units = holding.units();
        List<Part.Worked.Chapter> chapters = new ArrayList<>();
        chapters.add(new Part.Worked.Chapter(units.say("working.chapter.letters"),
                steps(Working.given(holding.system(), holding.position(), holding.price()), units)));
        for (Working working : Working.all(holding.system(), holding.position(), holding.price())) {
            chapters.add(new Part.Worked.Chapter(units.title(working.stage()), steps(working.steps(), units)));
        }
        return chapters;
    }

    static List<Part.Step> steps(List<Working.Step> steps, Units units) {
        return steps.stream().map(step -> step(step, units)).toList();
    }

    /** The same behind a calculator's own working. */
    static Part.Worked of(Holding holding, List<Steps> own) {
        return of("", own.stream().map(Steps::chapter).toList(), holding);
    }

    /** Both for programs: the engine's steps of an answer, behind a calculator's own. */
    static List<Object> data(Map<String, Object> answer, List<Steps> own) {
        List<Object> all = new ArrayList<>();
        own.forEach(steps -> all.addAll(steps.data()));
        all.addAll((List<?>) answer.get("working"));
        return all;
    }

    private static Part.Step step(Working.Step step, Units units) {
        return new Part.Step(units.speech().say(step.says()), units.format().formula(step.formula()), value(step, units));
    }

    private static String value(Working.Step step, Units units) {
        return switch (step.unit()) {
            case MONEY -> units.money(step.value());
            case PRICE -> units.price(step.value());
            case QUANTITY -> units.quantity(step.value());
            case RATE -> units.format().rate(step.value());
            case TIMES -> units.format().multiple(step.value().round(DIGITS));
            case NUMBER -> units.format().number(step.value().round(DIGITS));
        };
    }
}
