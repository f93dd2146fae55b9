package org.roomforerror.calculator;

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

    private static Part.Source source(RuleBook book, Units units, Optional<Tier> counts) {
        boolean own = book.id().equals(RuleBooks.OWN);
        List<String> remarks = new ArrayList<>();
        if (!own) {
            remarks.add("The system acts on the " + book.actsOn() + ".");
        }
        counts.ifPresent(tier -> remarks.add("Tier " + tier.number() + " counts at this price: maintenance rate "
                + units.format().rate(tier.rate()) + "."));
        if (!book.note().isEmpty()) {
            remarks.add(book.note());
        }
        String url = book.source().url();
        return new Part.Source(book.name(), own ? Optional.empty() : Optional.of("/systems/" + book.id()), dated(book, units),
                book.source().title(), url.startsWith("http") || url.startsWith("/") ? Optional.of(url) : Optional.empty(), remarks);
    }

    static Part.LeftOut leftOut(RuleBook book) {
        return new Part.LeftOut("What this leaves out", book.leftOut().stream().map(left -> new Part.Omission(left.what(), effect(left.direction()))).toList());
    }

    private static String dated(RuleBook book, Units units) {
        if (book.id().equals(RuleBooks.OWN)) {
            return "";
        }
        return book.asOf().map(day -> "as of " + units.format().date(day))
                .orElse("undated; read on " + units.format().date(book.read()));
    }

    private static String effect(LeftOut.Direction direction) {
        return switch (direction) {
            case NEARER -> "\u2013 would bring the stages nearer";
            case FARTHER -> "\u2013 would push the stages farther away";
            case EITHER -> "\u2013 could move the stages either way";
        };
    }
}
