package org.roomforerror;

import io.javalin.Javalin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the site with the settings of the environment. */
public final class Main {

    private static final Logger log = LoggerFactory.getLogger(Main.class);

    private Main() {
    }

    public static void main(String[] args) {
        Settings settings = Settings.from(System.getenv());
        Javalin site = Site.create(settings).start();
        log.info("Room for Error is at http://localhost:{}", site.port());
    }
}
