package org.roomforerror;

import io.javalin.Javalin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/** Starts the site with the settings of the environment. */
public final class Main {

    private static final Logger log = LoggerFactory.getLogger(Main.class);

    private Main() {
    }

    /** Without an argument the site starts; {@code items [--csv]} reports on the questions instead. */
    public static void main(String[] args) {
        Settings settings = Settings.from(System.getenv());
        if (args.length > 0 && args[0].equals("items")) {
            System.exit(Items.run(settings, List.of(args).subList(1, args.length), System.out));
        }
        Javalin site = Site.create(settings).start();
        log.info("Room for Error is at http://localhost:{}", site.port());
    }
}
