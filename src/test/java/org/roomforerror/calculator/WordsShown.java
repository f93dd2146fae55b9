package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that a person may read on a calculator's form and in its answer, but for the drawings. */
final class WordsShown {

    private static final Set<String> WORDED = Set.of("says", "label", "what", "reason", "level", "name");

    private final List<String> all = new ArrayList<>();

    private WordsShown() {
    }

    static List<String> of(Calculator calculator) {
        WordsShown words = new WordsShown();
        words.add(calculator.title(), calculator.summary(), calculator.button());
        calculator.examples().forEach(example -> words.add(example.label()));
        return words.all;
    }

    static List<String> of(Sheet sheet) {
        WordsShown words = new WordsShown();
        sheet.inputs().groups().forEach(words::group);
        sheet.troubles().forEach(trouble -> words.add(trouble.message()));
        sheet.answer().ifPresent(words::answer);
        return words.all;
    }

    private void group(FieldGroup group) {
        add(group.title());
        for (Field field : group.fields()) {
            add(field.label(), field.hint(), field.unit());
            field.choices().forEach(choice -> add(choice.label()));
        }
    }

    private void answer(Answer answer) {
        add(answer.headline().text());
        answer.echo().forEach(echo -> add(echo.label(), echo.remark()));
        answer.parts().forEach(this::part);
        data("", answer.data());
    }

    /** Programs are told words too, beside the ids that are the same in every language. */
    private void data(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((inner, of) -> data(inner.toString(), of));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> data(name, one));
        } else if (WORDED.contains(name)) {
            add(String.valueOf(value));
        }
    }

    private void part(Part part) {
        if (part instanceof Part.Note note) {
            add(note.text(), note.linkText());
        } else if (part instanceof Part.Guess guess) {
            add(guess.verdict().text());
        } else if (part instanceof Part.Stages stages) {
            add(stages.caption());
            stages.rows().forEach(row -> {
                add(row.label(), row.begins(), row.price(), row.left(), row.told());
                row.moves().forEach(this::add);
            });
        } else if (part instanceof Part.Standing standing) {
            add(standing.text());
        } else if (part instanceof Part.Figures figures) {
            add(figures.remark());
            table(figures.table());
        } else if (part instanceof Part.Worked worked) {
            add(worked.about());
            worked.chapters().forEach(chapter -> {
                add(chapter.title());
                chapter.steps().forEach(step -> add(step.says(), step.formula(), step.value()));
            });
        } else if (part instanceof Part.Turn turn) {
            add(turn.title());
            turn.says().forEach(this::add);
            turn.stops().forEach(stop -> add(stop.label()));
        } else if (part instanceof Part.LeftOut leftOut) {
            add(leftOut.title());
            leftOut.omissions().forEach(omission -> add(omission.what(), omission.effect()));
        } else if (part instanceof Part.Source source) {
            add(source.system(), source.dated(), source.title());
            source.remarks().forEach(this::add);
        }
    }

    private void table(Table table) {
        add(table.caption());
        table.heads().forEach(head -> add(head.text()));
        table.rows().forEach(row -> row.forEach(cell -> add(cell.shown())));
    }

    private void add(String... words) {
        Stream.of(words).forEach(all::add);
    }
}
