package org.roomforerror.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.content.Library;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/**
 * All that is checked: the content as a whole, read once for every rule.
 *
 * @param folder the content folder
 * @param library its pages
 * @param questions its quiz
 * @param world its rule books and tapes
 * @param calculators the site's calculators
 */
record Matter(Path folder, Library library, QuestionBank questions, World world, Calculators calculators) {

    static Matter read(Path folder) {
        World world = World.load(folder, Map.of());
        Calculators calculators = Calculators.of(world);
        Library library = Library.load(folder, world.counting(Map.of("calculators", calculators.all().size())));
        QuestionBank questions = QuestionBank.read(folder.resolve("quiz"), new Wording(library::world));
        return new Matter(folder, library, questions, world, calculators);
    }

    /** Whether a picture that a page names lies in the folder of static files beside the content. */
    boolean hasPicture(String address) {
        return Files.exists(folder.toAbsolutePath().resolveSibling("static").resolve(address.replaceFirst("^/(assets/)?", "")));
    }

    /** All words as readers see them, from pages and from questions. */
    List<Prose> shown() {
        return Prose.shown(library, questions);
    }

    /** All words as they were typed: figures left out, both sides of every condition kept. */
    List<Prose> written() {
        return Prose.written(library, questions);
    }
}
