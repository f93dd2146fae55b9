package org.roomforerror.calculator;

import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;
import org.roomforerror.systems.Cure;
import org.roomforerror.systems.RuleBook;

/**
 * What somebody wants to get clear of, and what that is called.
 *
 * @param id    the id of a stage, or {@code target} for the place to which the venue itself wants a position brought back
 * @param words as they stand in a sentence after "clear of the"
 */
record Goal(String id, Threshold threshold, String words) {

    /**
     * The goal under rules that know it.
     *
     * @param wanted the id of a stage; or {@code target}: the venue's own target, else its call, its liquidation, or its last notice
     */
    static Goal of(String wanted, RuleBook book) {
        Optional<Threshold> own = book.cure().flatMap(Cure::target);
        if (wanted.equals("target") && own.isPresent()) {
            return new Goal(wanted, own.get(), book.speech().say("restore.target.name"));
        }
        Stage found = stage(wanted, book).orElseThrow();
        return new Goal(found.name().id(), found.threshold(), book.speech().stage(found));
    }

    /** What to say where the rules have no such stage. */
    static Optional<Trouble> missing(String wanted, RuleBook book) {
        boolean known = wanted.equals("target") && book.cure().flatMap(Cure::target).isPresent() || stage(wanted, book).isPresent();
        return known ? Optional.empty() : Optional.of(new Trouble("behind", StageName.of(wanted)
                .map(name -> book.speech().say("wrong.no-such-stage", name)).orElseGet(() -> book.speech().say("wrong.no-target"))));
    }

    /** A message, or its like about the venue's target. */
    String message(String what) {
        return id.equals("target") ? "restore.target." + what : "restore." + what;
    }

    private static Optional<Stage> stage(String wanted, RuleBook book) {
        return wanted.equals("target")
                ? stage(book, StageName.MARGIN_CALL).or(() -> stage(book, StageName.LIQUIDATION)).or(() -> lastNotice(book))
                : StageName.of(wanted).flatMap(name -> stage(book, name));
    }

    private static Optional<Stage> stage(RuleBook book, StageName name) {
        return book.system().stages().stream().filter(stage -> stage.name() == name).findFirst();
    }

    private static Optional<Stage> lastNotice(RuleBook book) {
        List<Stage> stages = book.system().stages();
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    }
}
