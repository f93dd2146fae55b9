package org.roomforerror.quiz;

import java.util.Locale;
import java.util.Optional;

/** Finds what the site says about a misread. */
@FunctionalInterface
public interface Misreads {

    /** Until the misreads' own files are read: their ids in words. */
    Misreads TITLES = id -> Optional.of(new Refutation(id,
            id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' '), "", "", "", ""));

    Optional<Refutation> find(String id);
}
