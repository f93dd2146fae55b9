package org.roomforerror.quiz;

import java.nio.file.Path;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;

/** The questions and the world of the real content folder, read once for all tests. */
final class Questions {

    static final Path CONTENT = Path.of("content");
    static final World WORLD = TheContent.WORLD;
    static final Wording WORDING = new Wording(() -> WORLD);
    static final QuestionBank BANK = QuestionBank.read(CONTENT.resolve("quiz"), WORDING);

    private Questions() {
    }
}
