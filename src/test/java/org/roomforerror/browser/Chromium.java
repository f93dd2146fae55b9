package org.roomforerror.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Chromium for the tests: the one on this machine, else one installed by the system's package manager where
 * we may, else one that Playwright fetches. If all three fail, {@link #start()} says so in one sentence.
 */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static Browser running;

    private Chromium() {
    }

    /** The browser, started once for all tests and closed with the machine that runs them. */
    static synchronized Browser start() {
        if (running == null) {
            running = onThisMachine().or(Chromium::installed).map(Chromium::launch).orElseGet(Chromium::fetched);
        }
        return running;
    }

    private static Browser launch(Path program) {
        return playwright(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")).chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    }

    private static Browser fetched() {
        try {
            return playwright(Map.of()).chromium().launch(new BrowserType.LaunchOptions().setArgs(ARGUMENTS));
        } catch (PlaywrightException e) {
            throw new IllegalStateException("The browser tests need Chromium: none is on this machine, the package manager"
                    + " could not install one and Playwright could not fetch one. Install the package 'chromium'.", e);
        }
    }

    private static Playwright playwright(Map<String, String> environment) {
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    private static Optional<Path> onThisMachine() {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        boolean done = run("apt-get", "update", "-q")
                && run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation2");
        return done ? onThisMachine() : Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
