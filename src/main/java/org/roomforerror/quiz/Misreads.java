package org.roomforerror.quiz;

import java.util.Optional;
import org.roomforerror.content.Misread;

/** Finds what the site says about a misread; in development it may say something new each time. */
@FunctionalInterface
public interface Misreads {

    Optional<Misread> find(String id);
}
