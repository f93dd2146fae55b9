package org.roomforerror.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.roomforerror.content.ContentProblem;
import org.roomforerror.content.Library;
import org.roomforerror.figures.World;

/** The files of every other language can be read as what they are. What they borrow from the English was checked there. */
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
        List<ContentProblem> ofPages = Library.load(folder, world).problems();
        Stream<ContentProblem> ofBooks = world.systems().problems().stream()
                .map(problem -> new ContentProblem(problem.file(), problem.line(), problem.message()));
        Stream<ContentProblem> ofTapes = world.tapes().problems().stream()
                .map(problem -> new ContentProblem(problem.file(), problem.line(), problem.message()));
        return Stream.concat(ofPages.stream(), Stream.concat(ofBooks, ofTapes));
    }
}
