package org.roomforerror.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.roomforerror.content.Proof;
import org.roomforerror.figures.Fact;
import org.roomforerror.systems.RuleBook;

/** What was last read or reviewed too long ago should be looked at again; a warning, because it may still be so. */
final class StaleFactsRule implements Rule {

    private static final int OLDEST_IN_DAYS = 365;

    private final LocalDate oldest;

    StaleFactsRule(LocalDate today) {
        this.oldest = today.minusDays(OLDEST_IN_DAYS);
    }

    @Override
    public void check(Matter matter, Findings findings) {
        for (Fact fact : matter.library().facts()) {
            if (stale(fact.read())) {
                findings.warning("facts.yaml", fact.line(), "the fact '" + fact.id() + "' was last read on " + fact.read());
            }
        }
        for (RuleBook book : matter.world().systems().all()) {
            if (book.read().isBefore(oldest)) {
                findings.warning("systems/" + book.id() + ".yaml", 1, "the rules were last read on " + book.read());
            }
        }
        for (Proof proof : matter.library().proofs()) {
            String reviewed = proof.front().said("reviewed").text();
            if (stale(reviewed)) {
                findings.warning(proof.file(), proof.front().lineOf("reviewed"), "the page was last reviewed on " + reviewed);
            }
        }
    }

    private boolean stale(String date) {
        return day(date).filter(day -> day.isBefore(oldest)).isPresent();
    }

    /** A date that cannot be read is a problem of its file and no matter of age. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
