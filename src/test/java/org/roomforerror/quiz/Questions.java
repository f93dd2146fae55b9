package org.roomforerror.quiz;

import java.nio.file.Path;
import java.util.Map;
import org.roomforerror.figures.World;

/** The questions and the world of the real content folder, read once for all tests. */
final class Questions {

    static final Path CONTENT = Path.of("content");
    static final World WORLD = World.load(CONTENT, Map.of());
    static final Wording WORDING = new Wording(() -> WORLD);
    static final QuestionBank BANK = QuestionBank.read(CONTENT.resolve("quiz"), WORDING);

    private Questions() {
    }
}
