package org.roomforerror.quiz;

import java.util.Optional;

/** Finds what the site says about a misread. */
@FunctionalInterface
public interface Misreads {

    Optional<Refutation> find(String id);
}
