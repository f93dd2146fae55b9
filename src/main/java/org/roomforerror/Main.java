package org.roomforerror;

import io.javalin.Javalin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.check.Check;
import org.roomforerror.figures.World;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the site with the settings of the environment, or carries out a command for writers:
 * {@code check} lists every problem of the content.
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
            case "check" -> check(content(settings), rest);
            default -> usage();
        });
    }

    private static void serve(Settings settings) {
        Javalin site = Site.create(settings).start();
        log.info("Room for Error is at http://localhost:{}", site.port());
    }

    private static int check(Path content, List<String> arguments) {
        Set<String> calculators = Calculators.of(World.load(content, Map.of())).all().stream()
                .map(Calculator::name).collect(Collectors.toSet());
        return Check.run(content, arguments, calculators, System.out);
    }

    private static Path content(Settings settings) {
        return settings.contentDir().orElseGet(() -> Packed.folder("content"));
    }

    private static int usage() {
        System.out.println("Without a word: starts the site. check [--texts FILE…]: lists every problem of the content.");
        return 2;
    }
}
