package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.margin.Kind;

/** Reads what it costs to keep a position under a rule book. */
final class CarryReader {

    private static final Set<String> FIELDS =
        Set.of("cost", "rate", "shortRate", "hours", "opening", "compound", "says", "source", "asOf", "read");
    private static final Set<String> WORDS = Set.of("says", "source");

    private final Kind kind;

    CarryReader(Kind kind) {
        this.kind = kind;
    }

    /** What the file says; what is usual for its kind where it says nothing. */
    Carry read(Worded book) {
        return book.file().has("carry") ? carry(book.group("carry")) : Carry.usual(kind);
    }

    private static Carry carry(Worded words) {
        words.only(FIELDS, WORDS);
        Field file = words.file();
        Carry.Cost cost = file.word("cost", "funding, interest, rollover or none", Carry.Cost::of).orElse(Carry.Cost.NONE);
        Optional<BigDecimal> hours = file.maybeNumber("hours");
        hours.filter(number -> number.signum() <= 0).ifPresent(number -> file.problem("hours must be above zero"));
        return new Carry(cost, file.maybeNumber("rate"), file.maybeNumber("shortRate"), hours.orElse(cost.usualHours()),
            yes(file, "opening"), yes(file, "compound"), words.maybeText("says").orElse(""), source(words),
            file.maybeDate("asOf"), file.maybeDate("read"));
    }

    /** A source of its own comes with the day on which it was read. */
    private static Optional<Source> source(Worded words) {
        if (!words.file().has("source")) {
            return Optional.empty();
        }
        words.file().date("read");
        Worded source = words.group("source");
        source.only(Set.of("title", "url"), Set.of("title"));
        return Optional.of(new Source(source.text("title"), source.file().text("url")));
    }

    private static boolean yes(Field file, String key) {
        return file.maybeText(key).filter("true"::equals).isPresent();
    }
}
