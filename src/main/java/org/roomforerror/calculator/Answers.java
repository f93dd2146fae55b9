package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

/** Puts answers about one position together: what every one of them ends with is said here once. */
final class Answers {

    private Answers() {
    }

    /** An answer that says how the position stands, with its own parts and whatever of the working, the rules' limits and their source is not among them. */
    static Answer of(HoldingForm form, Sentence headline, Inputs inputs, Holding holding, List<Part> own, Map<String, Object> data) {
        List<Part> parts = new ArrayList<>(List.of(Standing.of(holding)));
        tooMuch(holding).ifPresent(parts::add);
        parts.addAll(own);
        return inGeneral(form, headline, inputs, holding, parts, data);
    }

    /** The same for an answer about no position in particular; the holding is its example. */
    static Answer inGeneral(HoldingForm form, Sentence headline, Inputs inputs, Holding holding, List<Part> own, Map<String, Object> data) {
        List<Part> parts = new ArrayList<>(form.versionNote(holding.book(), inputs));
        parts.addAll(Counted.notes(inputs, holding));
        parts.addAll(own);
        List<Part> usual = List.of(Workings.of(holding), RulesPart.leftOut(holding.book()), RulesPart.source(holding));
        usual.stream().filter(part -> own.stream().noneMatch(part.getClass()::isInstance)).forEach(parts::add);
        return new Answer(headline, Echoes.of(inputs, holding.book().speech()), parts, data, version(holding.book()));
    }

    /** Where the rules allow less leverage for a position of that size than it has. */
    private static Optional<Part> tooMuch(Holding holding) {
        Units units = holding.units();
        return holding.book().limits().exceededBy(holding.position()).map(most -> Part.Note.of(units.say("rules.most-leverage",
                holding.book().name(), units.format().multiple(most))));
    }

    /** The version to which a link pins the rules; rules of one's own have none. */
    static String version(RuleBook book) {
        return book.id().equals(RuleBooks.OWN) ? "" : book.version();
    }
}
