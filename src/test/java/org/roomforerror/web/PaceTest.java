package org.roomforerror.web;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PaceTest {

    @Test
    void aProgramThatSendsFormsWithoutEndIsHeldBackAndOthersAreNot() {
        Pace pace = new Pace();
        boolean heldBack = IntStream.range(0, 100_000).anyMatch(form -> !pace.takes("203.0.113.9"));
        assertTrue(heldBack);
        assertTrue(pace.takes("203.0.113.10"));
    }

    @Test
    void aSchoolBehindOneAddressIsNotHeldBack() {
        Pace pace = new Pace();
        assertFalse(IntStream.range(0, 200 * 12).anyMatch(form -> !pace.takes("203.0.113.9")));
    }
}
