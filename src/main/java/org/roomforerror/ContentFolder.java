package org.roomforerror;

import java.nio.file.Path;
import java.util.Map;
import org.roomforerror.content.Library;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/** The content folder as the site reads it: once at the start, or in development again whenever a file has changed. */
final class ContentFolder {

    private final Path folder;
    private final boolean fresh;
    private final Map<String, Integer> counts;
    private World world;
    private Library library;
    private QuestionBank questions;

    /** @param counts how many there are of what is not in the folder, such as {@code calculators} */
    ContentFolder(Path folder, boolean fresh, Map<String, Integer> counts) {
        this.folder = folder;
        this.fresh = fresh;
        this.counts = counts;
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
        world = World.load(folder, counts);
        library = Library.load(folder, world);
        questions = QuestionBank.read(folder.resolve("quiz"), new Wording(() -> world));
    }
}
