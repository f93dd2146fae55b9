package org.roomforerror.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandomIdTest {

    @Property(tries = 200)
    void everyIdIsReadBackFromBothItsSpellings(@ForAll long high, @ForAll long low) {
        RandomId id = new RandomId(new UUID(high, low));
        assertEquals(Optional.of(id), RandomId.parse(id.text()));
        assertEquals(Optional.of(id), RandomId.parse(" " + id.grouped().replace('0', 'O').replace('1', 'l') + " "));
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertTrue(RandomId.parse("").isEmpty());
        assertTrue(RandomId.parse("zzzzzzzzzzzzzzzzzzzzzzzzzz").isEmpty(), "more than 128 bits");
        assertTrue(RandomId.parse("u".repeat(26)).isEmpty());
    }
}
