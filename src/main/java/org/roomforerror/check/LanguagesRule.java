package org.roomforerror.check;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Grounds;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;
import org.roomforerror.writing.ContentProblem;

/**
 * The files of every other language can be read as what they are, and what settles a question stands on the page, where both
 * are translated. What they borrow from the English was checked there.
 */
final class LanguagesRule implements Rule {

    @Override
    public void check(Matter matter, Findings findings) {
        for (Locale language : Library.languages(matter.folder())) {
            if (!language.equals(Locale.ENGLISH)) {
                String own = language.toLanguageTag() + "/";
                problems(matter, language).filter(problem -> problem.file().startsWith(own)).forEach(findings::problem);
            }
        }
    }

    private static Stream<ContentProblem> problems(Matter matter, Locale language) {
        Path folder = matter.folder();
        World world = World.load(folder, language).counting(Map.of("calculators", matter.calculators().all().size()));
        Library library = Library.load(folder, world);
        QuestionBank questions = matter.questions().in(language, folder, new Wording(library::world));
        return Stream.of(library.problems().stream(), world.systems().problems().stream(), world.tapes().problems().stream(),
                questions.problems().stream(), grounds(questions, library)).flatMap(problems -> problems);
    }

    private static Stream<ContentProblem> grounds(QuestionBank questions, Library library) {
        return questions.all().stream().filter(question -> question.grounds().language().equals(library.language()))
                .flatMap(question -> unsettled(question.grounds(), library).stream().map(why ->
                        new ContentProblem(question.file(), question.grounds().line(), question.id() + ": " + why)));
    }

    /** What is wrong with a sentence on a translated page, whose headings may be others than those of the English page. */
    private static Optional<String> unsettled(Grounds grounds, Library library) {
        Optional<Proof> page = library.at(grounds.address()).filter(proof -> proof.language().equals(library.language()));
        if (page.isEmpty()) {
            return Optional.empty();
        }
        boolean sectioned = page.get().hasAnchor(grounds.section());
        long said = page.get().passages().stream().filter(passage -> passage.says(grounds.sentence())).count();
        if (said == 0 || sectioned && !page.get().says(grounds.section(), grounds.sentence())) {
            String where = sectioned ? grounds.settledBy() : page.get().file();
            return Optional.of("no sentence of " + where + " reads '" + grounds.sentence() + "'");
        }
        return said == 1 ? Optional.empty()
                : Optional.of("the page says twice '" + grounds.sentence() + "', so a link could lead elsewhere");
    }
}
