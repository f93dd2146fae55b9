package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.Threshold;
import org.roomforerror.margin.Tier;
import org.roomforerror.systems.LeftOut;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** Says under an answer whose rules were used, of which day, and what they leave out. */
final class RulesPart {

    private RulesPart() {
    }

    static Part.Source source(Holding holding) {
        return source(holding.book(), holding.units(), holding.assessment().tier());
    }

    static Part.Source source(RuleBook book, Units units) {
        return source(book, units, Optional.empty());
    }

    /** A source with more to say. */
    static Part.Source remarking(Part.Source source, List<String> more) {
        List<String> remarks = new ArrayList<>(source.remarks());
        remarks.addAll(more);
        return new Part.Source(source.system(), source.systemLink(), source.dated(), source.title(), source.link(), remarks);
    }

    private static Part.Source source(RuleBook book, Units units, Optional<Tier> counts) {
        boolean own = book.id().equals(RuleBooks.OWN);
        List<String> remarks = new ArrayList<>();
        if (!own) {
            remarks.add(units.say("rules.acts-on", book.actsOn()));
        }
        counts.ifPresent(tier -> remarks.add(units.say("rules.tier", BigDecimal.valueOf(tier.number()), tier.rate())));
        if (reservesFee(book)) {
            remarks.add(units.say("rules.fee-counts"));
        }
        if (!book.note().isEmpty()) {
            remarks.add(book.note());
        }
        String url = book.source().url();
        return new Part.Source(book.name(), own ? Optional.empty() : Optional.of("/systems/" + book.id()), dated(book),
                book.source().title(), url.startsWith("http") || url.startsWith("/") ? Optional.of(url) : Optional.empty(), remarks);
    }

    /** Whether the requirement holds a fee for closing, which a multiple of it multiplies too. */
    private static boolean reservesFee(RuleBook book) {
        return book.system() instanceof Futures futures && futures.maintenance() instanceof Maintenance.Table table
                && table.closeFee().signum() > 0 && book.system().stages().stream()
                .anyMatch(stage -> stage.threshold() instanceof Threshold.OfRequirement at && at.multiple().compareTo(BigDecimal.ONE) != 0);
    }

    static Part.LeftOut leftOut(RuleBook book) {
        return leftOut(book, book.leftOut());
    }

    /** Only some of what a book leaves out: an answer may reckon with the rest. */
    static Part.LeftOut leftOut(RuleBook book, List<LeftOut> some) {
        return new Part.LeftOut(book.speech().say("rules.left-out"), some.stream()
                .map(left -> new Part.Omission(left.what(), book.speech().say("rules.left-out." + left.direction().id()))).toList());
    }

    /** What the rules say about the way back from a call; empty where they say nothing. */
    static Optional<Part> cure(RuleBook book) {
        return book.cure().filter(cure -> !cure.says().isEmpty()).map(cure -> Part.Note.of(book.speech().say("rules.cure", cure.says())));
    }

    /** "as of 24 October 2024", or when the rules were read where they bear no date; empty for rules of one's own. */
    static String dated(RuleBook book) {
        if (book.id().equals(RuleBooks.OWN)) {
            return "";
        }
        Speech speech = book.speech();
        return book.asOf().map(day -> speech.say("rules.as-of", speech.format().date(day)))
                .orElseGet(() -> speech.say("rules.undated", speech.format().date(book.read())));
    }
}
