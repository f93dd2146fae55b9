package org.roomforerror;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set from outside, read once from the environment.
 *
 * @param port        TCP port to listen on; 0 takes any free one
 * @param databaseUrl where the answers of the quiz are kept: a JDBC address or {@code postgres://user:password@host/db}
 * @param contentDir  the folder of the pages; empty for the copy packed into the jar
 * @param staticDir   the folder of styles, scripts and pictures; empty for the copy packed into the jar
 * @param development whether a saved file shows on the next reload
 * @param siteUrl     how the world reaches the site, without a slash at the end; for links that must be absolute
 * @param retentionDays how many days after a learner's last answer everything of theirs is deleted
 */
public record Settings(int port, String databaseUrl, Optional<Path> contentDir, Optional<Path> staticDir,
                       boolean development, String siteUrl, int retentionDays) {

    /** One row of the table of settings in the README, which a test holds against this list. */
    public record Setting(String name, String standard, String meaning) {
    }

    public static final List<Setting> ALL = List.of(
            new Setting("PORT", "7070", "TCP port to listen on"),
            new Setting("DATABASE_URL", "jdbc:h2:file:./data/room-for-error",
                    "where quiz answers are kept: a JDBC address of H2 or PostgreSQL, or postgres://user:password@host/db"),
            new Setting("CONTENT_DIR", "packed in the jar", "folder of the pages"),
            new Setting("STATIC_DIR", "packed in the jar", "folder of styles, scripts and pictures"),
            new Setting("DEVELOPMENT", "false", "true: read content, templates and styles from this folder, anew on each reload, "
                    + "and show on every page what is wrong with the content"),
            new Setting("SITE_URL", "http://localhost:PORT", "how the world reaches the site; used in absolute links"),
            new Setting("RETENTION_DAYS", "400", "days after a learner's last answer until everything of theirs is deleted"));

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException when a value cannot be read; the message names the setting
     */
    public static Settings from(Map<String, String> environment) {
        boolean development = Boolean.parseBoolean(environment.getOrDefault("DEVELOPMENT", "false"));
        int port = number("PORT", environment.getOrDefault("PORT", "7070"), 0, 65535);
        return new Settings(port,
                environment.getOrDefault("DATABASE_URL", "jdbc:h2:file:./data/room-for-error"),
                folder(environment, "CONTENT_DIR", development ? "content" : ""),
                folder(environment, "STATIC_DIR", development ? "static" : ""),
                development,
                environment.getOrDefault("SITE_URL", "http://localhost:" + port).replaceAll("/+$", ""),
                number("RETENTION_DAYS", environment.getOrDefault("RETENTION_DAYS", "400"), 1, 3650));
    }

    private static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, in the same words as a number out of range
        }
        throw new IllegalArgumentException(name + " must be a number from " + least + " to " + most + ", not '" + text + "'");
    }

    private static Optional<Path> folder(Map<String, String> environment, String name, String standard) {
        String text = environment.getOrDefault(name, standard).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    }
}
