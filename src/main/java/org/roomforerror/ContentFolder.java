package org.roomforerror;

import java.nio.file.Path;
import java.util.Map;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.content.Library;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/** The content folder as the site reads it: once at the start, or in development again whenever a file has changed. */
final class ContentFolder {

    private final Path folder;
    private final boolean fresh;
    private World world;
    private Library library;
    private QuestionBank questions;

    ContentFolder(Path folder, boolean fresh) {
        this.folder = folder;
        this.fresh = fresh;
        load();
    }

    synchronized Library library() {
        refresh();
        return library;
    }

    synchronized World world() {
        refresh();
        return world;
    }

    synchronized QuestionBank questions() {
        refresh();
        return questions;
    }

    private void refresh() {
        if (fresh && !Library.version(folder).equals(library.version())) {
            load();
        }
    }

    private void load() {
        World rules = World.load(folder, Map.of());
        library = Library.load(folder, rules.counting("calculators", Calculators.of(rules).all().size()));
        world = library.world();
        questions = QuestionBank.read(folder.resolve("quiz"), new Wording(() -> world));
    }
}
