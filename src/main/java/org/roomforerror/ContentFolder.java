package org.roomforerror;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.content.Library;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/**
 * The content folder as the site reads it: once at the start, or in development again whenever a file has changed.
 * Outside development wrong content refuses to start; a writer at work wants to see the page instead.
 */
final class ContentFolder {

    private final Path folder;
    private final boolean fresh;
    private Edition edition;

    /** Everything that was read at one moment, so that no page mixes an old file with a new one. */
    private record Edition(World world, Calculators calculators, Library library, QuestionBank questions) {

        static Edition read(Path folder) {
            World rules = World.load(folder, Map.of());
            Calculators calculators = Calculators.of(rules);
            Library library = Library.load(folder, rules.counting(Map.of("calculators", calculators.all().size())));
            return new Edition(library.world(), calculators, library,
                    QuestionBank.read(folder.resolve("quiz"), new Wording(library::world)));
        }

        List<String> faults() {
            List<String> faults = new ArrayList<>();
            library.problems().forEach(problem -> faults.add(problem.toString()));
            world.systems().problems().forEach(problem -> faults.add(problem.toString()));
            world.tapes().problems().forEach(problem -> faults.add(problem.toString()));
            questions.problems().forEach(problem -> faults.add(problem.toString()));
            return faults;
        }
    }

    /** @throws IllegalStateException if the content is wrong and is not being worked on; the message lists every problem */
    ContentFolder(Path folder, boolean fresh) {
        this.folder = folder;
        this.fresh = fresh;
        this.edition = Edition.read(folder);
        if (!fresh && !edition.faults().isEmpty()) {
            throw new IllegalStateException("The content is wrong:\n" + String.join("\n", edition.faults()));
        }
    }

    Library library() {
        return now().library();
    }

    World world() {
        return now().world();
    }

    QuestionBank questions() {
        return now().questions();
    }

    Calculators calculators() {
        return now().calculators();
    }

    private synchronized Edition now() {
        if (fresh && !Library.version(folder).equals(edition.library().version())) {
            edition = Edition.read(folder);
        }
        return edition;
    }
}
