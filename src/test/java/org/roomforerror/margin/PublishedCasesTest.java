package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against numbers that others published, each within the tolerance that its source allows. */
class PublishedCasesTest {

    /** Published cases that concern these kinds and are not asked here, with the reason. */
    private static final Map<String, String> LEFT_OUT = Map.of(
        "ft-liq-spot-okx-short", "the source's spot mode ignores the side; spot that is sold without borrowing is no position here");

    static List<PublishedCase> cases() {
        return PublishedCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theEngineAgreesWithWhatWasPublished(PublishedCase published) {
        Map<String, String> answers = PublishedAnswers.to(published);
        for (String name : published.expected().keySet()) {
            assertTrue(answers.containsKey(name), () -> "no answer about " + name);
            assertTrue(published.accepts(name, answers.get(name)),
                () -> name + ": published " + published.expected().get(name) + " within " + published.within() + ", but the engine says " + answers.get(name));
        }
    }

    @Test
    void everyPublishedCaseIsAskedOrLeftOutWithAReason() {
        assertEquals(103, new HashSet<>(cases().stream().map(PublishedCase::id).toList()).size());
        assertEquals(1, LEFT_OUT.size());
        assertTrue(cases().stream().allMatch(published -> !published.source().isBlank()));
    }
}
