package org.roomforerror;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the database is, as a driver wants it: read from {@code DATABASE_URL} in any of its usual spellings. */
record DatabaseAddress(String jdbc, Optional<String> user, Optional<String> password) {

    /**
     * What H2 needs in order to speak the SQL that PostgreSQL speaks, and to have written an answer before the program
     * says that it is stored: with the default delay of half a second a killed process forgets acknowledged answers.
     */
    private static final List<String> H2_SETTINGS = List.of("MODE=PostgreSQL", "DATABASE_TO_LOWER=TRUE", "WRITE_DELAY=0");

    static DatabaseAddress of(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return new DatabaseAddress(withH2Settings(url), Optional.empty(), Optional.empty());
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, Optional.empty(), Optional.empty());
        }
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            return ofPlatform(URI.create(url));
        }
        throw new IllegalArgumentException("DATABASE_URL must begin with jdbc:h2:, jdbc:postgresql: or postgres://");
    }

    boolean h2() {
        return jdbc.startsWith("jdbc:h2:");
    }

    private static String withH2Settings(String url) {
        StringBuilder complete = new StringBuilder(url);
        for (String setting : H2_SETTINGS) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!url.toUpperCase(Locale.ROOT).contains(";" + name)) {
                complete.append(';').append(setting);
            }
        }
        return complete.toString();
    }

    private static DatabaseAddress ofPlatform(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] who = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                who.length > 0 ? Optional.of(decoded(who[0])) : Optional.empty(),
                who.length > 1 ? Optional.of(decoded(who[1])) : Optional.empty());
    }

    /** A plus sign in a password is a plus sign: only per cent signs are an encoding here. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
