package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Tier;
import org.roomforerror.systems.LeftOut;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

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
        if (!book.note().isEmpty()) {
            remarks.add(book.note());
        }
        String url = book.source().url();
        return new Part.Source(book.name(), own ? Optional.empty() : Optional.of("/systems/" + book.id()), dated(book, units),
                book.source().title(), url.startsWith("http") || url.startsWith("/") ? Optional.of(url) : Optional.empty(), remarks);
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

    private static String dated(RuleBook book, Units units) {
        if (book.id().equals(RuleBooks.OWN)) {
            return "";
        }
        return book.asOf().map(day -> units.say("rules.as-of", units.format().date(day)))
                .orElseGet(() -> units.say("rules.undated", units.format().date(book.read())));
    }
}
