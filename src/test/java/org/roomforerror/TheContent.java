package org.roomforerror;

import java.nio.file.Path;
import java.util.Map;
import org.roomforerror.figures.World;

/** The content folder of the site, and its rule books and tapes in English, read once for all tests. */
public final class TheContent {

    public static final Path FOLDER = Path.of("content");
    public static final World WORLD = World.load(FOLDER, Map.of());

    private TheContent() {
    }
}
