package org.roomforerror;

import io.javalin.Javalin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.roomforerror.check.Check;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the site with the settings of the environment, or carries out a command for writers:
 * {@code check} lists every problem of the content, {@code items} reports how the questions measure.
 */
public final class Main {

    private static final Logger log = LoggerFactory.getLogger(Main.class);

    private Main() {
    }

    public static void main(String[] arguments) {
        Settings settings = Settings.from(System.getenv());
        if (arguments.length == 0) {
            serve(settings);
            return;
        }
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        System.exit(switch (arguments[0]) {
            case "check" -> Check.run(writersFolder(settings), rest, System.out);
            case "items" -> Items.run(settings, rest, System.out);
            default -> usage();
        });
    }

    private static void serve(Settings settings) {
        Javalin site = Site.create(settings).start();
        log.info("Room for Error is at http://localhost:{}", site.port());
    }

    /** The files a writer works on, so that problems name them: those of this folder rather than the packed copy. */
    private static Path writersFolder(Settings settings) {
        Path here = Path.of("content");
        return settings.contentDir().orElseGet(() -> Files.isDirectory(here) ? here : Packed.folder("content"));
    }

    private static int usage() {
        System.out.println("Without a word: starts the site. check [--texts FILE…]: lists every problem of the content. items [--csv]: how the questions measure.");
        return 2;
    }
}
