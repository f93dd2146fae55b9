package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** What the comparison of many systems tells, in sentences. Rules made up for teaching are shown, and not counted among the venues. */
final class AcrossWords {

    private final List<Holding> holdings;
    private final List<Holding> venues;
    private final Speech speech;

    AcrossWords(List<Holding> holdings, Speech speech) {
        this.holdings = holdings;
        this.venues = holdings.stream().filter(holding -> !invented(holding.book())).toList();
        this.speech = speech;
    }

    Sentence headline() {
        String call = speech.count("across.call", calling());
        String warn = speech.count("across.warn", count(holding -> has(holding, StageName.WARNING)));
        String neither = speech.count("across.neither", count(holding -> !has(holding, StageName.MARGIN_CALL) && !has(holding, StageName.WARNING)));
        return Sentence.of(speech.say("across.headline", BigDecimal.valueOf(venues.size()), call, warn, neither));
    }

    /** How many of the venues have a call before they close. */
    BigDecimal calling() {
        return count(holding -> has(holding, StageName.MARGIN_CALL));
    }

    /** @param leftOut how many systems do not know the side that was asked about */
    List<String> notes(int leftOut) {
        List<String> notes = new ArrayList<>();
        long beside = holdings.stream().map(Holding::book).filter(book -> invented(book) && !book.id().equals(RuleBooks.OWN)).count();
        if (beside > 0) {
            notes.add(speech.count("across.invented", BigDecimal.valueOf(beside)));
        }
        if (leftOut > 0) {
            notes.add(speech.count("across.left-out", BigDecimal.valueOf(leftOut)));
        }
        long closed = holdings.stream().filter(holding -> !canBeOpened(holding)).count();
        if (closed > 0) {
            notes.add(speech.count("across.not-opened", BigDecimal.valueOf(closed)));
        }
        return notes;
    }

    /** That rules have changed since a link was made; empty while they have not. */
    Optional<String> changed(String pinned, RuleBooks books) {
        if (pinned.isEmpty() || pinned.equals(version(books))) {
            return Optional.empty();
        }
        return Optional.of(day(pinned).map(day -> speech.say("across.changed-since", speech.format().date(day))).orElseGet(() -> speech.say("across.changed")));
    }

    /** What tells one state of all rules from another: the last day on which one was read, and a sum of their versions. */
    static String version(RuleBooks books) {
        CRC32 sum = new CRC32();
        sum.update(books.all().stream().map(book -> book.id() + "@" + book.version()).sorted().collect(Collectors.joining(",")).getBytes(StandardCharsets.UTF_8));
        LocalDate last = books.all().stream().map(RuleBook::read).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        return last + "." + Long.toHexString(sum.getValue());
    }

    /** Whether a position can be held at all under the rules: not if it would be closed at the price at which it is opened. */
    static boolean canBeOpened(Holding holding) {
        return holding.closed().isEmpty() && holding.book().limits().exceededBy(holding.position()).isEmpty();
    }

    private static boolean invented(RuleBook book) {
        return !book.source().url().startsWith("http");
    }

    private BigDecimal count(Predicate<Holding> which) {
        return BigDecimal.valueOf(venues.stream().filter(which).count());
    }

    private static boolean has(Holding holding, StageName name) {
        return holding.ladder().rung(name).isPresent();
    }

    private static Optional<LocalDate> day(String pinned) {
        return pinned.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)\\..*") ? Optional.of(LocalDate.parse(pinned.substring(0, 10))) : Optional.empty();
    }
}
